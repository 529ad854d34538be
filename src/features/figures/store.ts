import { sql } from 'kysely';
import { addDays, type IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import type { Qualifier } from '#features/sources/kinds.ts';
import type { Db } from '#platform/db/database.ts';
import type { Indicator, Period } from './indicator.ts';
import './tables.ts';

/** A figure without its value: the value is counted, see `store-values.ts`. */
export interface FigureRow {
  id: string;
  indicatorId: string;
  label: string;
  period: Period;
  cutOff: IsoDate;
}

export interface ClaimRow {
  id: string;
  figureId: string | null;
  value: number;
  qualifier: Qualifier;
  unit: string;
  subject: string;
  /** As the source says it; empty when it says none. */
  period: string;
}

const indicatorColumns = [
  'id',
  'code',
  'name',
  'name_en as nameEn',
  'unit',
  'unit_en as unitEn',
  'counts',
  'spoken_as as spokenAs',
  'part_of_id as partOfId',
] as const;

/** Wholes before their parts, each in the order in which they were set up. */
export async function listIndicators(db: Db): Promise<Indicator[]> {
  return db.selectFrom('indicator').select(indicatorColumns).orderBy('id').execute();
}

export async function findIndicatorByCode(db: Db, code: string): Promise<Indicator | undefined> {
  return db.selectFrom('indicator').select(indicatorColumns).where('code', '=', code).executeTakeFirst();
}

export async function getIndicator(db: Db, id: string): Promise<Indicator> {
  return db.selectFrom('indicator').select(indicatorColumns).where('id', '=', id).executeTakeFirstOrThrow();
}

export async function insertIndicator(tx: Db, indicator: Omit<Indicator, 'id'>): Promise<{ id: string }> {
  return tx
    .insertInto('indicator')
    .values({
      code: indicator.code,
      name: indicator.name,
      name_en: indicator.nameEn,
      unit: indicator.unit,
      unit_en: indicator.unitEn,
      counts: sql`${JSON.stringify(indicator.counts)}`,
      spoken_as: indicator.spokenAs,
      part_of_id: indicator.partOfId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
}

function selectFigures(db: Db) {
  return db
    .selectFrom('figure')
    .select([
      'id',
      'indicator_id as indicatorId',
      'label',
      'cut_off as cutOff',
      sql<IsoDate>`lower(period)`.as('startsOn'),
      sql<IsoDate>`upper(period)`.as('endsBefore'),
    ]);
}

type SelectedFigure = Omit<FigureRow, 'period'> & { startsOn: IsoDate; endsBefore: IsoDate };

function asFigure({ startsOn, endsBefore, ...figure }: SelectedFigure): FigureRow {
  return { ...figure, period: { from: startsOn, to: addDays(endsBefore, -1) } };
}

/** The figures of these ids; ids that do not exist are left out. */
export async function figuresByIds(db: Db, ids: readonly string[]): Promise<FigureRow[]> {
  if (ids.length === 0) return [];
  return (await selectFigures(db).where('id', 'in', ids).execute()).map(asFigure);
}

export async function getFigure(db: Db, id: string): Promise<FigureRow> {
  const [figure] = await figuresByIds(db, [id]);
  if (!figure) throw new AppError('not-found', 'figure_not_found');
  return figure;
}

/** Every figure, newest period first; of one indicator when asked. Some tens a year. */
export async function listFigures(db: Db, of: { indicatorId?: string } = {}): Promise<FigureRow[]> {
  const rows = await selectFigures(db)
    .$if(of.indicatorId !== undefined, (q) => q.where('indicator_id', '=', of.indicatorId ?? ''))
    .orderBy(sql`upper(period)`, 'desc')
    .orderBy('id')
    .limit(1000)
    .execute();
  return rows.map(asFigure);
}

export async function findFigureFor(
  db: Db,
  indicatorId: string,
  label: string,
): Promise<FigureRow | undefined> {
  const row = await selectFigures(db)
    .where('indicator_id', '=', indicatorId)
    .where('label', '=', label)
    .executeTakeFirst();
  return row && asFigure(row);
}

export async function insertFigure(tx: Db, figure: Omit<FigureRow, 'id'>): Promise<{ id: string }> {
  return tx
    .insertInto('figure')
    .values({
      indicator_id: figure.indicatorId,
      label: figure.label,
      period: `[${figure.period.from},${figure.period.to}]`,
      cut_off: figure.cutOff,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
}

function selectClaims(db: Db) {
  return db
    .selectFrom('claim')
    .select(['id', 'figure_id as figureId', 'value', 'qualifier', 'unit', 'subject', 'period'])
    .orderBy('id');
}

/** numeric arrives as a string; what sources state are counts and amounts, well within a double. */
function asClaim<C extends { value: string }>(claim: C): Omit<C, 'value'> & { value: number } {
  return { ...claim, value: Number(claim.value) };
}

export async function claimsOfFigures(db: Db, figureIds: readonly string[]): Promise<ClaimRow[]> {
  if (figureIds.length === 0) return [];
  return (await selectClaims(db).where('figure_id', 'in', figureIds).execute()).map(asClaim);
}

export async function claimsByIds(db: Db, ids: readonly string[]): Promise<ClaimRow[]> {
  if (ids.length === 0) return [];
  return (await selectClaims(db).where('id', 'in', ids).execute()).map(asClaim);
}

/** Claims that nobody has yet tied to a figure, oldest first. */
export async function listUnattachedClaims(db: Db, limit = 200): Promise<ClaimRow[]> {
  return (await selectClaims(db).where('figure_id', 'is', null).limit(limit).execute()).map(asClaim);
}

export async function insertClaim(tx: Db, claim: Omit<ClaimRow, 'id'>): Promise<{ id: string }> {
  return tx
    .insertInto('claim')
    .values({
      figure_id: claim.figureId,
      value: String(claim.value),
      qualifier: claim.qualifier,
      unit: claim.unit,
      subject: claim.subject,
      period: claim.period,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
}

/** Ties a claim to a figure, or unties it with null. */
export async function setFigureOfClaim(tx: Db, claimId: string, figureId: string | null): Promise<void> {
  await tx.updateTable('claim').set({ figure_id: figureId }).where('id', '=', claimId).execute();
}

export async function removeClaim(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('claim').where('id', '=', id).execute();
}
