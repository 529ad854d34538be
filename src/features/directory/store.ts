import { type ExpressionBuilder, sql } from 'kysely';
import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { type Db, violates } from '#platform/db/database.ts';
import { type DateSpan, dateRange, endDay, firstDay, holdsOn } from '#platform/db/ranges.ts';
import { folded, hasFolded } from '#platform/db/search.ts';
import type { Tables } from '#platform/db/tables.ts';
import type { BodyKind } from './kinds.ts';
import { bodyLookup } from './names.ts';
import './tables.ts';

/** A body as it was called on a day. */
export interface BodyName {
  id: string;
  kind: BodyKind;
  /** The code of its kind (provinces); null: none. */
  code: string | null;
  parentId: string | null;
  name: string;
  nameEn: string;
  /** First day; null: before what is known. */
  from: IsoDate | null;
  /** The first day on which it is no longer; null: it stands. */
  until: IsoDate | null;
  isIllustrative: boolean;
}

export interface NewBody extends DateSpan {
  kind: BodyKind;
  code?: string;
  parentId?: string;
  isIllustrative?: boolean;
  name: string;
  nameEn: string;
  /** The days of this first name; left out: as long as the body stands. */
  named?: DateSpan;
}

/**
 * The bodies with the names they had on a day. Of a body that does not stand on that day, the name nearest to it: a
 * task of 2024 still prints "Bắc Giang". Ids that do not exist are left out.
 */
export async function bodiesAt(db: Db, ids: readonly string[], on: IsoDate): Promise<Map<string, BodyName>> {
  if (ids.length === 0) return new Map();
  const rows = await namedBodies(db, on)
    .where('body.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** One body with the name it had on a day, or nearest to it. Throws `body_not_found`. */
export async function getBodyAt(db: Db, id: string, on: IsoDate): Promise<BodyName> {
  const body = (await bodiesAt(db, [id], on)).get(id);
  if (!body) throw new AppError('not-found', 'body_not_found');
  return body;
}

export interface BodyFilter {
  /** Only bodies that stand on this day. */
  on: IsoDate;
  kinds?: readonly BodyKind[] | undefined;
  parentId?: string | undefined;
  /** Part of the name, with or without diacritics. */
  text?: string | undefined;
  limit?: number | undefined;
}

/** The bodies that stand on a day: coded ones by code (provinces north to south), then the rest by name. */
export async function listBodies(db: Db, filter: BodyFilter): Promise<BodyName[]> {
  let query = namedBodies(db, filter.on).where(holdsOn('body.valid', filter.on));
  if (filter.kinds) query = query.where('body.kind', 'in', [...filter.kinds]);
  if (filter.parentId) query = query.where('body.parent_id', '=', filter.parentId);
  if (filter.text) query = query.where(hasFolded('named.folded', filter.text));
  return query
    .orderBy('body.code', (order) => order.asc().nullsLast())
    .orderBy('named.name', (order) => order.collate('vi-x-icu'))
    .limit(filter.limit ?? 5000)
    .execute();
}

/**
 * The body that a text means by a name on a day, undefined when there is none: "UBND tỉnh Bắc Ninh", "TP. Đà
 * Nẵng". A former name still finds the body ("Thừa Thiên Huế" on 06/01/2025); "Trung ương" is no body.
 */
export async function findBodyByName(db: Db, name: string, on: IsoDate): Promise<{ id: string } | undefined> {
  const lookup = bodyLookup(name);
  if (lookup === undefined) return undefined;
  return db
    .selectFrom('body_name')
    .innerJoin('body', 'body.id', 'body_name.body_id')
    .select('body.id')
    .where('body_name.folded', 'in', [folded(lookup), folded(name)])
    .where(holdsOn('body.valid', on))
    .orderBy(holdsOn('body_name.valid', on), 'desc')
    .orderBy(sql`lower(body_name.name) = lower(${name})`, 'desc')
    .orderBy('body.id')
    .limit(1)
    .executeTakeFirst();
}

/** Writes a body with its first name. */
export async function insertBody(db: Db, body: NewBody): Promise<string> {
  const { id } = await db
    .insertInto('body')
    .values({
      kind: body.kind,
      code: body.code ?? null,
      parent_id: body.parentId ?? null,
      valid: dateRange(body),
      is_illustrative: body.isIllustrative ?? false,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { name, nameEn, named = body } = body;
  await insertBodyName(db, id, { name, nameEn, from: named.from, until: named.until });
  return id;
}

/** Gives a body a name from–until. Throws `body_name_overlaps` when it has another on some of these days. */
export async function insertBodyName(
  db: Db,
  bodyId: string,
  { name, nameEn, ...span }: NameSpan,
): Promise<void> {
  try {
    await db
      .insertInto('body_name')
      .values({ body_id: bodyId, valid: dateRange(span), name, name_en: nameEn })
      .execute();
  } catch (error) {
    if (violates(error, 'body_name_once_a_day')) throw new AppError('conflict', 'body_name_overlaps');
    throw error;
  }
}

/** A name with the days on which it held. */
export interface NameSpan extends DateSpan {
  name: string;
  nameEn: string;
}

/** Every name that these bodies ever had, oldest first. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, NameSpan[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('body_name')
    .select(['body_id as bodyId', 'name', 'name_en as nameEn'])
    .select([firstDay('valid').as('from'), endDay('valid').as('until')])
    .where('body_id', 'in', [...new Set(ids)])
    .orderBy(sql`lower(valid) nulls first`)
    .execute();
  const spans = rows.map(({ bodyId, ...span }) => ({ bodyId, span }));
  return new Map(
    [...Map.groupBy(spans, (one) => one.bodyId)].map(([id, of]) => [id, of.map((one) => one.span)]),
  );
}

function namedBodies(db: Db, on: IsoDate) {
  return db
    .selectFrom('body')
    .innerJoinLateral(
      (eb) => nameNearest(eb, on).as('named'),
      (join) => join.onTrue(),
    )
    .select(['body.id', 'body.kind', 'body.code', 'body.parent_id as parentId'])
    .select(['named.name', 'named.name_en as nameEn', 'body.is_illustrative as isIllustrative'])
    .select([firstDay('body.valid').as('from'), endDay('body.valid').as('until')]);
}

/** The name on the day; else the last one before it; else the first one after it. */
function nameNearest(eb: ExpressionBuilder<Tables, 'body'>, on: IsoDate) {
  return eb
    .selectFrom('body_name')
    .select(['body_name.name', 'body_name.name_en', 'body_name.folded'])
    .whereRef('body_name.body_id', '=', 'body.id')
    .orderBy(holdsOn('body_name.valid', on), 'desc')
    .orderBy(
      sql`case when upper(body_name.valid) <= ${on}::date then upper(body_name.valid) end desc nulls last`,
    )
    .orderBy(sql`lower(body_name.valid)`)
    .limit(1);
}
