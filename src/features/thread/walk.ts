import type { Edge, KnotRef } from '#base/knot.ts';

/** Beyond this a thread is no longer something a person walks; the answer then says that it was cut. */
export const MOST_KNOTS = 400;

/** A knot and how many ties away it lies from where the walk began. */
export interface Step extends KnotRef {
  distance: number;
}

export interface Walked {
  /** Nearest to the origin first. */
  refs: Step[];
  edges: Edge[];
  isCut: boolean;
}

type EdgesOf = (refs: readonly KnotRef[]) => Promise<Edge[]>;

/**
 * Follows the thread from `origin` both ways: back to all that led to it, and on to all that came of it. It never turns
 * round on the way: the sisters of a task (same directive, other result) are not part of this task's thread.
 */
export async function walk(origin: KnotRef, edgesOf: EdgesOf): Promise<Walked> {
  const back = await follow(origin, edgesOf, 'back');
  const on = await follow(origin, edgesOf, 'on');
  const steps = [...back.steps, ...on.steps].sort((a, b) => a.distance - b.distance);
  const refs = distinct(steps, keyOf);
  const edges = distinct([...back.edges, ...on.edges], (edge) => `${keyOf(edge.from)}>${keyOf(edge.to)}`);
  return {
    refs: refs.slice(0, MOST_KNOTS),
    edges,
    isCut: back.isCut || on.isCut || refs.length > MOST_KNOTS,
  };
}

export function keyOf(ref: KnotRef): string {
  return `${ref.kind}:${ref.id}`;
}

interface Followed {
  steps: Step[];
  edges: Edge[];
  isCut: boolean;
}

async function follow(origin: KnotRef, edgesOf: EdgesOf, way: 'back' | 'on'): Promise<Followed> {
  const seen = new Map([[keyOf(origin), { ...origin, distance: 0 }]]);
  const edges: Edge[] = [];
  let frontier: KnotRef[] = [origin];
  for (let distance = 1; frontier.length > 0 && seen.size <= MOST_KNOTS; distance += 1) {
    const at = new Set(frontier.map(keyOf));
    const next: KnotRef[] = [];
    for (const edge of await edgesOf(frontier)) {
      const [near, far] = way === 'back' ? [edge.to, edge.from] : [edge.from, edge.to];
      if (!at.has(keyOf(near))) continue;
      edges.push(edge);
      if (seen.has(keyOf(far))) continue;
      seen.set(keyOf(far), { ...far, distance });
      next.push(far);
    }
    frontier = next;
  }
  return { steps: [...seen.values()], edges, isCut: frontier.length > 0 };
}

function distinct<T>(items: T[], key: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return [...first.values()];
}
