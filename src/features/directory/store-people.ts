import { sql } from 'kysely';
import pg from 'pg';
import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { type Db, violates } from '#platform/db/database.ts';
import { type DateSpan, dateRange, endDay, firstDay, holdsOn } from '#platform/db/ranges.ts';
import { folded, hasFolded } from '#platform/db/search.ts';
import { personKey } from './names.ts';

export interface Person {
  id: string;
  name: string;
  isIllustrative: boolean;
}

/** An office (chức vụ) that a person holds for a body. */
export interface Office extends DateSpan {
  id: string;
  personId: string;
  bodyId: string;
  title: string;
  titleEn: string;
  isSole: boolean;
}

export type NewOffice = Omit<Office, 'id' | 'isSole'> & { isSole?: boolean };

/**
 * The person of that name, added when nobody has it. Letter case, spaces and tone placement do not tell people
 * apart; diacritics do. Two people of one name are one here until somebody says otherwise.
 */
export async function findOrAddPerson(
  tx: Db,
  name: string,
  options: { isIllustrative?: boolean } = {},
): Promise<{ id: string; isNew: boolean }> {
  // Two acceptances of the same name at once must not make two people.
  await sql`select pg_advisory_xact_lock(hashtext('person'), hashtext(${folded(name)}))`.execute(tx);
  const alike = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('folded', '=', folded(name))
    .orderBy('id')
    .execute();
  const found = alike.find((person) => personKey(person.name) === personKey(name));
  if (found) return { id: found.id, isNew: false };
  const { id } = await tx
    .insertInto('person')
    .values({
      name: name.normalize('NFC').trim().replace(/\s+/gu, ' '),
      is_illustrative: options.isIllustrative ?? false,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, isNew: true };
}

export interface PeopleFilter {
  /** Part of the name, with or without diacritics. */
  text?: string | undefined;
  /** Only who holds an office of this body on `on`. */
  bodyId?: string | undefined;
  on?: IsoDate | undefined;
  limit?: number | undefined;
}

/** People by name, in Vietnamese order. */
export async function listPeople(db: Db, filter: PeopleFilter = {}): Promise<Person[]> {
  const { bodyId, on } = filter;
  let query = people(db);
  if (filter.text) query = query.where(hasFolded('folded', filter.text));
  if (bodyId) {
    query = query.where('id', 'in', (eb) => {
      const held = eb.selectFrom('office_held').select('person_id').where('body_id', '=', bodyId);
      return on ? held.where(holdsOn('office_held.valid', on)) : held;
    });
  }
  return query
    .orderBy('name', (order) => order.collate('vi-x-icu'))
    .limit(filter.limit ?? 500)
    .execute();
}

/** People by id. Ids that do not exist are left out. */
export async function peopleByIds(db: Db, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map();
  const rows = await people(db)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Gives a person an office from–until. The database decides: `office_overlaps` when the person already holds that
 * office of that body on some of these days, `office_taken` when somebody else holds one that only one may hold.
 */
export async function holdOffice(tx: Db, office: NewOffice): Promise<{ id: string }> {
  try {
    return await tx
      .insertInto('office_held')
      .values({
        person_id: office.personId,
        body_id: office.bodyId,
        title: office.title,
        title_en: office.titleEn,
        is_sole: office.isSole ?? false,
        valid: dateRange(office),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
  } catch (error) {
    throw refusalOfOffice(error) ?? error;
  }
}

/** The offices of people on a day, the longest held first. */
export async function officesOfPeople(
  db: Db,
  personIds: readonly string[],
  on: IsoDate,
): Promise<Map<string, Office[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await offices(db)
    .where('person_id', 'in', [...new Set(personIds)])
    .where(holdsOn('valid', on))
    .execute();
  return Map.groupBy(rows, (office) => office.personId);
}

/** The offices that one person holds on a day. */
export async function officesOf(db: Db, personId: string, on: IsoDate): Promise<Office[]> {
  return (await officesOfPeople(db, [personId], on)).get(personId) ?? [];
}

/** Every office that one person held or holds, oldest first. */
export async function officeHistoryOf(db: Db, personId: string): Promise<Office[]> {
  return offices(db).where('person_id', '=', personId).execute();
}

/**
 * Takes back a person that an undone acceptance had added, and returns whether it did: whoever is still named
 * anywhere (an office, a conference, a speech) stays, as the database itself decides.
 */
export async function removePersonIfUnused(tx: Db, id: string): Promise<boolean> {
  // A savepoint, so that the refusal does not end the larger transaction.
  await sql`savepoint person_unused`.execute(tx);
  try {
    await tx.deleteFrom('person').where('id', '=', id).execute();
    return true;
  } catch (error) {
    if (!isStillReferenced(error)) throw error;
    await sql`rollback to savepoint person_unused`.execute(tx);
    return false;
  }
}

function people(db: Db) {
  return db.selectFrom('person').select(['id', 'name', 'is_illustrative as isIllustrative']);
}

function offices(db: Db) {
  return db
    .selectFrom('office_held')
    .select(['id', 'person_id as personId', 'body_id as bodyId', 'title', 'title_en as titleEn'])
    .select(['is_sole as isSole', firstDay('valid').as('from'), endDay('valid').as('until')])
    .orderBy(sql`lower(valid) nulls first`)
    .orderBy('id');
}

function refusalOfOffice(error: unknown): AppError | undefined {
  if (violates(error, 'office_held_once_by_a_person')) return new AppError('conflict', 'office_overlaps');
  if (violates(error, 'office_held_by_one')) return new AppError('conflict', 'office_taken');
  if (violates(error, 'office_held_valid_check'))
    return new AppError('invalid', 'office_ends_before_it_starts');
  return undefined;
}

function isStillReferenced(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '23503';
}
