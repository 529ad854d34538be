import { must } from '#base/errors.ts';
import type { Db } from '#platform/db/database.ts';
import type { NumberSource } from './number.ts';
import type { ReviewNumber } from './store.ts';
import './tables.ts';

function selectNumbers(db: Db) {
  return db
    .selectFrom('review_number')
    .select(['review_id as reviewId', 'name', 'figure_id as figureId', 'basis', 'metric'])
    .select(['taken_value as takenValue', 'taken_at as takenAt'])
    .select(['kept_against as keptAgainst', 'kept_reason as keptReason']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectNumbers>['executeTakeFirstOrThrow']>>;

function asNumber({ takenValue, figureId, basis, metric, ...row }: Row): ReviewNumber {
  return { ...row, taken: Number(takenValue), ...sourceOf({ figureId, basis, metric }) };
}

/** The table's own checks say which of the two is there. */
function sourceOf({ figureId, basis, metric }: Pick<Row, 'figureId' | 'basis' | 'metric'>): NumberSource {
  return basis === 'tasks'
    ? { basis, figureId: null, metric: must(metric, 'a metric of a number counted from tasks') }
    : { basis, figureId: must(figureId, 'the figure of a number'), metric: null };
}

export async function numbersOf(db: Db, reviewId: string): Promise<ReviewNumber[]> {
  return (await selectNumbers(db).where('review_id', '=', reviewId).orderBy('name').execute()).map(asNumber);
}

export async function numbersOnFigures(db: Db, figureIds: readonly string[]): Promise<ReviewNumber[]> {
  if (figureIds.length === 0) return [];
  return (await selectNumbers(db).where('figure_id', 'in', figureIds).execute()).map(asNumber);
}

export interface NewNumber {
  name: string;
  source: NumberSource;
  value: number;
  takenAt: Date;
}

export async function insertNumber(tx: Db, reviewId: string, number: NewNumber): Promise<void> {
  await tx
    .insertInto('review_number')
    .values({
      review_id: reviewId,
      name: number.name,
      figure_id: number.source.figureId,
      basis: number.source.basis,
      metric: number.source.metric,
      taken_value: String(number.value),
      taken_at: number.takenAt,
    })
    .execute();
}

/** Takes a value anew; what was kept against others is forgotten with it. */
export async function takeValue(
  tx: Db,
  { reviewId, name }: Pick<ReviewNumber, 'reviewId' | 'name'>,
  taken: { value: number; takenAt: Date },
): Promise<void> {
  await tx
    .updateTable('review_number')
    .set({ taken_value: String(taken.value), taken_at: taken.takenAt, kept_against: null, kept_reason: null })
    .where('review_id', '=', reviewId)
    .where('name', '=', name)
    .execute();
}

export async function keepValue(
  tx: Db,
  { reviewId, name }: Pick<ReviewNumber, 'reviewId' | 'name'>,
  kept: { against: string; reason: string },
): Promise<void> {
  await tx
    .updateTable('review_number')
    .set({ kept_against: kept.against, kept_reason: kept.reason })
    .where('review_id', '=', reviewId)
    .where('name', '=', name)
    .execute();
}

/** Drops the numbers that no paragraph prints any more. */
export async function keepOnlyNumbers(tx: Db, reviewId: string, names: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('review_number')
    .where('review_id', '=', reviewId)
    .$if(names.length > 0, (query) => query.where('name', 'not in', names))
    .execute();
}
