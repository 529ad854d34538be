import { type Edge, type Knot, type KnotState, type Stage, stageOf, stages } from '#base/knot.ts';
import { keyOf, type Step } from './walk.ts';

/**
 * present: it has knots · gap: a stage in between has none, and the thread hops over it · before, ahead: outside what
 * is known yet, drawn dashed · withheld: there are knots that this reader may not see.
 */
export type StretchState = 'present' | 'gap' | 'before' | 'ahead' | 'withheld';

export interface Stretch {
  stage: Stage;
  state: StretchState;
  knots: Knot[];
}

export type Tally = Record<KnotState, number>;

/** [TH5] Nearest first; at one distance in the order of their dates, then of their making (ids grow). */
export function nearestFirst(steps: readonly Step[], knots: readonly Knot[]): Knot[] {
  const distance = new Map(steps.map((step) => [keyOf(step), step.distance]));
  const far = (knot: Knot) => distance.get(keyOf(knot)) ?? 0;
  return knots.toSorted(
    (a, b) => far(a) - far(b) || (a.on ?? '').localeCompare(b.on ?? '') || a.id.localeCompare(b.id),
  );
}

/** Lays knots out on the nine stages, each stage in the order given: nearest to where the reader came from first. */
export function layOut(knots: readonly Knot[], withheld: ReadonlySet<Stage> = new Set()): Stretch[] {
  const byStage = Map.groupBy(knots, (knot) => stageOf[knot.kind]);
  const isKnown = (stage: Stage) => byStage.has(stage) || withheld.has(stage);
  const first = stages.findIndex(isKnown);
  const last = stages.findLastIndex(isKnown);
  return stages.map((stage, i) => {
    const here = byStage.get(stage) ?? [];
    return { stage, knots: here, state: stateOf(here, { i, first, last, isWithheld: withheld.has(stage) }) };
  });
}

/** How many stages stand in which state; a gap counts as missing, what lies outside does not count. */
export function tally(line: readonly Stretch[]): Tally {
  const counts: Tally = { complete: 0, waiting: 0, missing: 0, contradicted: 0 };
  for (const stretch of line) {
    const state = worstOf(stretch);
    if (state) counts[state] += 1;
  }
  return counts;
}

/** The state that a whole stage shows in the small thread; null outside the known stretch. */
export function worstOf(stretch: Stretch): KnotState | null {
  if (stretch.state === 'gap') return 'missing';
  if (stretch.state !== 'present') return null;
  const states = new Set(stretch.knots.map((knot) => knot.state));
  const order: KnotState[] = ['contradicted', 'missing', 'waiting', 'complete'];
  return order.find((state) => states.has(state)) ?? null;
}

/** One strand: a task and the results that came of it. A directive with several tasks parts the thread. */
export interface Strand {
  task: Knot;
  results: Knot[];
}

export function strandsOf(line: readonly Stretch[], edges: readonly Edge[]): Strand[] {
  const at = (stage: Stage) => line.find((stretch) => stretch.stage === stage)?.knots ?? [];
  return at('task').map((task) => ({
    task,
    results: at('result').filter((result) =>
      edges.some((edge) => edge.from.id === task.id && edge.to.kind === 'result' && edge.to.id === result.id),
    ),
  }));
}

function stateOf(
  here: Knot[],
  where: { i: number; first: number; last: number; isWithheld: boolean },
): StretchState {
  if (here.length > 0) return 'present';
  if (where.isWithheld) return 'withheld';
  if (where.i < where.first) return 'before';
  return where.i > where.last ? 'ahead' : 'gap';
}
