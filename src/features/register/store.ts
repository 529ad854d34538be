import { type Insertable, sql } from 'kysely';
import { type IsoDate, yearOf } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { type Db, violates } from '#platform/db/database.ts';
import type { Tables } from '#platform/db/tables.ts';
import type { ActivityKind, ActivityLevel } from './kinds.ts';
import './tables.ts';

/** A record of the register (sổ). */
export interface Activity {
  id: string;
  /** `HĐ-2024-007` */
  code: string;
  kind: ActivityKind;
  level: ActivityLevel;
  title: string;
  partner: string | null;
  startedOn: IsoDate;
  endedOn: IsoDate;
  /** The body that keeps the record. */
  bodyId: string;
  /** The paper that proves it. */
  basis: string;
  isIllustrative: boolean;
}

export interface NewActivity extends Omit<Activity, 'id' | 'code' | 'isIllustrative'> {
  isIllustrative?: boolean;
}

/** Below PostgreSQL's limit of 65,535 values in a statement. */
const ROWS_AT_ONCE = 5000;

/** The records of these ids, in no particular order. Ids that do not exist are left out. */
export async function activitiesByIds(db: Db, ids: readonly string[]): Promise<Activity[]> {
  if (ids.length === 0) return [];
  return activities(db)
    .where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`)
    .execute();
}

/**
 * Writes records, each with the next number of the year in which it ended, in the given order. Two writers of one
 * year wait for each other. Throws `activity_ends_before_it_starts`.
 */
export async function insertActivities(tx: Db, rows: readonly NewActivity[]): Promise<Activity[]> {
  const nextNumber = await lockYears(tx, new Set(rows.map((one) => yearOf(one.endedOn))));
  const values = rows.map((one) => ({
    year: yearOf(one.endedOn),
    number: nextNumber(yearOf(one.endedOn)),
    kind: one.kind,
    level: one.level,
    title: one.title,
    partner: one.partner,
    started_on: one.startedOn,
    ended_on: one.endedOn,
    body_id: one.bodyId,
    basis: one.basis,
    is_illustrative: one.isIllustrative ?? false,
  }));
  const written: Activity[] = [];
  for (let at = 0; at < values.length; at += ROWS_AT_ONCE) {
    written.push(...(await insertRows(tx, values.slice(at, at + ROWS_AT_ONCE))));
  }
  return written;
}

/** Removes a record. Returns whether there was one; throws `activity_in_use` when a task's result rests on it. */
export async function deleteActivity(tx: Db, id: string): Promise<boolean> {
  try {
    const { numDeletedRows } = await tx.deleteFrom('activity').where('id', '=', id).executeTakeFirst();
    return numDeletedRows > 0n;
  } catch (error) {
    if (violates(error, 'task_result_activity_activity_id_fkey')) {
      throw new AppError('conflict', 'activity_in_use');
    }
    throw error;
  }
}

/** Every record, with the columns of an `Activity`. */
export function activities(db: Db) {
  return db
    .selectFrom('activity')
    .select(['id', 'code', 'kind', 'level', 'title', 'partner', 'basis'])
    .select(['started_on as startedOn', 'ended_on as endedOn', 'body_id as bodyId'])
    .select('is_illustrative as isIllustrative');
}

/** Locks the years against other writers, and returns what gives the next number of each. */
async function lockYears(tx: Db, years: ReadonlySet<number>): Promise<(year: number) => number> {
  const last = new Map<number, number>();
  for (const year of [...years].sort()) {
    await sql`select pg_advisory_xact_lock(hashtext('register'), ${year})`.execute(tx);
    const row = await tx
      .selectFrom('activity')
      .select('number')
      .where('year', '=', year)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    last.set(year, row?.number ?? 0);
  }
  return (year) => {
    const number = (last.get(year) ?? 0) + 1;
    last.set(year, number);
    return number;
  };
}

async function insertRows(tx: Db, rows: Insertable<Tables['activity']>[]): Promise<Activity[]> {
  try {
    const ids = await tx.insertInto('activity').values(rows).returning('id').execute();
    const written = await activitiesByIds(
      tx,
      ids.map((row) => row.id),
    );
    return written.sort((a, b) => a.id.localeCompare(b.id)); // ids grow in the order of writing
  } catch (error) {
    if (violates(error, 'activity_ends_after_it_starts')) {
      throw new AppError('invalid', 'activity_ends_before_it_starts');
    }
    throw error;
  }
}
