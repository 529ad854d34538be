import { type ExpressionBuilder, sql } from 'kysely';
import type { IsoDate } from '#base/dates.ts';
import type { Db } from '#platform/db/database.ts';
import { hasFolded } from '#platform/db/search.ts';
import type { Tables } from '#platform/db/tables.ts';
import type { ActivityKind, ActivityLevel } from './kinds.ts';
import { type Activity, activities } from './store.ts';

/** Which records; what is left out does not narrow. An empty list means the same as none. */
export interface ActivityFilter {
  kinds?: readonly ActivityKind[] | undefined;
  levels?: readonly ActivityLevel[] | undefined;
  /** First and last day on which they may have ended, both counted. */
  period?: { from?: IsoDate | undefined; to?: IsoDate | undefined } | undefined;
  /** Only records that ended by this day. */
  cutOff?: IsoDate | undefined;
  bodyIds?: readonly string[] | undefined;
  /** Words anywhere in code, title, partner or basis, with or without diacritics. */
  text?: string | undefined;
}

/** Where a page goes on: after the record that ended on that day and has that id. */
export interface PageEnd {
  endedOn: IsoDate;
  id: string;
}

/** How many records there are. An activity counts in the period in which it ended. */
export async function countActivities(db: Db, filter: ActivityFilter): Promise<number> {
  const { count } = await db
    .selectFrom('activity')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where((eb) => matching(eb, filter))
    .executeTakeFirstOrThrow();
  return count;
}

/** How many records of each kind; kinds without any are 0. */
export async function countByKind(db: Db, filter: ActivityFilter): Promise<Record<ActivityKind, number>> {
  const rows = await db
    .selectFrom('activity')
    .select((eb) => ['kind', eb.fn.countAll<number>().as('count')])
    .where((eb) => matching(eb, filter))
    .groupBy('kind')
    .execute();
  const none = { visit_out: 0, delegation_in: 0, other_activity: 0, agreement: 0 };
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.kind, row.count])) };
}

/** The ids of exactly the records that `countActivities` counts, in the order in which they ended. */
export async function activityIdsCounted(db: Db, filter: ActivityFilter): Promise<string[]> {
  const rows = await db
    .selectFrom('activity')
    .select('id')
    .where((eb) => matching(eb, filter))
    .orderBy('ended_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

/** One page of records, the last ended first. A page goes on after the last row of the one before, however deep. */
export async function listActivities(
  db: Db,
  filter: ActivityFilter,
  page: { limit: number; after?: PageEnd | undefined },
): Promise<{ activities: Activity[]; next: PageEnd | null }> {
  const { after, limit } = page;
  let query = activities(db).where((eb) => matching(eb, filter));
  if (after) query = query.where(sql<boolean>`(ended_on, id) < (${after.endedOn}::date, ${after.id}::uuid)`);
  const rows = await query
    .orderBy('ended_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { activities: shown, next: last ? { endedOn: last.endedOn, id: last.id } : null };
}

/** The years in which records ended; null while there are none. */
export async function yearsOfRegister(db: Db): Promise<{ first: number; last: number } | null> {
  const row = await db
    .selectFrom('activity')
    .select((eb) => [eb.fn.min('year').as('first'), eb.fn.max('year').as('last')])
    .executeTakeFirst();
  return row?.first ? { first: row.first, last: row.last } : null;
}

function matching(eb: ExpressionBuilder<Tables, 'activity'>, filter: ActivityFilter) {
  const { kinds, levels, bodyIds, period, cutOff, text } = filter;
  const parts = [
    kinds?.length ? eb('kind', 'in', [...kinds]) : null,
    levels?.length ? eb('level', 'in', [...levels]) : null,
    bodyIds?.length ? eb('body_id', 'in', [...bodyIds]) : null,
    period?.from ? eb('ended_on', '>=', period.from) : null,
    period?.to ? eb('ended_on', '<=', period.to) : null,
    cutOff ? eb('ended_on', '<=', cutOff) : null,
    text?.trim() ? hasFolded('folded', text) : null,
  ];
  return eb.and(parts.filter((part) => part !== null));
}
