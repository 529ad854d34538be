import { activitiesByIds, activityIdsCounted, countActivities } from '#features/register/index.ts';
import type { Db } from '#platform/db/database.ts';
import { type StatedValue, type Verdict, verdictOn } from './claim.ts';
import type { Indicator } from './indicator.ts';
import {
  type ClaimRow,
  claimsOfFigures,
  type FigureRow,
  figuresByIds,
  getIndicator,
  listIndicators,
} from './store.ts';

/**
 * A figure with what it is worth now. Nothing here is stored: the count is taken from the register at each reading,
 * and stands beside what sources claim.
 */
export interface FigureWithValues extends FigureRow {
  indicator: Indicator;
  counted: number;
  claims: (ClaimRow & { verdict: Exclude<Verdict, 'other_period'> })[];
  /** The value to print when the figure is taken as claimed; null while no source states it. */
  claimed: StatedValue | null;
  /** [F7] At least one source says something that the register does not. */
  isContradicted: boolean;
}

/** The records that a figure counts, as the register filters them. */
export function countedBy(figure: FigureRow, indicator: Pick<Indicator, 'counts'>) {
  return { ...indicator.counts, period: figure.period, cutOff: figure.cutOff };
}

/** [F1] Ids of the records that the figure counts: what its value is the number of. */
export async function recordsOfFigure(db: Db, figure: FigureRow): Promise<string[]> {
  return activityIdsCounted(db, countedBy(figure, await getIndicator(db, figure.indicatorId)));
}

/** Whether records invented for the demonstration are counted in it. */
export async function restsOnIllustration(db: Db, figure: FigureRow): Promise<boolean> {
  const records = await activitiesByIds(db, (await recordsOfFigure(db, figure)).slice(0, SAMPLE));
  return records.some((record) => record.isIllustrative);
}
/** Invented records come a whole demonstration at a time, never one among thousands: the first hundreds tell. */
const SAMPLE = 500;

/** The figures of these ids with their values; ids that do not exist are left out. */
export async function figuresWithValues(db: Db, ids: readonly string[]): Promise<FigureWithValues[]> {
  return withValues(db, await figuresByIds(db, ids));
}

export async function withValues(db: Db, figures: readonly FigureRow[]): Promise<FigureWithValues[]> {
  const indicators = new Map((await listIndicators(db)).map((indicator) => [indicator.id, indicator]));
  const claims = Map.groupBy(
    await claimsOfFigures(
      db,
      figures.map((figure) => figure.id),
    ),
    (claim) => claim.figureId,
  );
  const valued: FigureWithValues[] = [];
  // One after another: inside a transaction there is one connection, and pg queues on it anyway.
  for (const figure of figures) {
    const indicator = indicators.get(figure.indicatorId);
    if (!indicator) continue;
    const counted = await countActivities(db, countedBy(figure, indicator));
    valued.push(judge(figure, indicator, { counted, claims: claims.get(figure.id) ?? [] }));
  }
  return valued;
}

function judge(
  figure: FigureRow,
  indicator: Indicator,
  { counted, claims }: { counted: number; claims: ClaimRow[] },
): FigureWithValues {
  const judged = claims.map((claim) => ({ ...claim, verdict: verdictOn(claim, counted) }));
  return {
    ...figure,
    indicator,
    counted,
    claims: judged,
    claimed: mostPrecise(claims),
    isContradicted: judged.some((claim) => claim.verdict === 'disagrees') || claimsDiffer(claims),
  };
}

/** [F8] Of several claims the exact one is printed before a hedged one, the earlier recorded before the later. */
function mostPrecise(claims: readonly ClaimRow[]): StatedValue | null {
  const best = claims.find((claim) => claim.qualifier === 'exact') ?? claims[0];
  return best ? { value: best.value, qualifier: best.qualifier } : null;
}

/** [F7] Two exact claims of different values contradict each other, whatever the register holds. */
function claimsDiffer(claims: readonly ClaimRow[]): boolean {
  return new Set(claims.filter((claim) => claim.qualifier === 'exact').map((claim) => claim.value)).size > 1;
}
