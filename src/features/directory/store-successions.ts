import { sql } from 'kysely';
import type { IsoDate } from '#base/dates.ts';
import type { Db } from '#platform/db/database.ts';
import type { SuccessionKind } from './kinds.ts';

export interface Succession {
  predecessorId: string;
  successorId: string;
  /** The first day of the successor. */
  on: IsoDate;
  kind: SuccessionKind;
  legalBasis: string;
}

/**
 * The bodies that stand on a day in place of another one: itself when it stands; what it became, through every merger
 * and split, when it had ended; what it came from when it had not begun. Empty when the thread of bodies breaks off
 * (dissolved without a successor, or older than what is known).
 */
export async function rebase(db: Db, bodyId: string, on: IsoDate): Promise<string[]> {
  return (await rebaseMany(db, [bodyId], on)).get(bodyId) ?? [];
}

/** `rebase` of many bodies in one query. */
export async function rebaseMany(
  db: Db,
  bodyIds: readonly string[],
  on: IsoDate,
): Promise<Map<string, string[]>> {
  if (bodyIds.length === 0) return new Map();
  // `union` (not `union all`) drops what was already walked, so that even a ring of successions ends.
  const { rows } = await sql<{ origin: string; id: string }>`
    with recursive way (origin, id, went) as (
      select id, id, case when valid @> ${on}::date then 'here' when valid << daterange(${on}, null) then 'on' else 'back' end
      from body where id = any(${[...new Set(bodyIds)]}::uuid[])
      union
      select way.origin, case way.went when 'on' then step.successor_id else step.predecessor_id end, way.went
      from way
      join body on body.id = way.id and not body.valid @> ${on}::date
      join succession step on (way.went = 'on' and step.predecessor_id = way.id and step.on_date <= ${on}::date)
        or (way.went = 'back' and step.successor_id = way.id and step.on_date > ${on}::date)
    )
    select way.origin, way.id from way join body on body.id = way.id
    where body.valid @> ${on}::date
    order by way.origin, body.code nulls last, way.id`.execute(db);
  const byOrigin = Map.groupBy(rows, (row) => row.origin);
  return new Map([...byOrigin].map(([origin, found]) => [origin, found.map((row) => row.id)]));
}

/** Whether a body is another one, or one that the other came from by a day. */
export async function isSameOrPredecessor(
  db: Db,
  bodyId: string,
  ofBodyId: string,
  on: IsoDate,
): Promise<boolean> {
  return bodyId === ofBodyId || (await withPredecessors(db, ofBodyId, on)).includes(bodyId);
}

/** A body and all it came from, by successions up to a day: whose tasks and records are now its own. */
export async function withPredecessors(db: Db, bodyId: string, on: IsoDate): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive way (id) as (
      select ${bodyId}::uuid
      union
      select step.predecessor_id from way
      join succession step on step.successor_id = way.id and step.on_date <= ${on}::date
    )
    select id from way`.execute(db);
  return rows.map((row) => row.id);
}

/** Every succession that touches one of these bodies, oldest first. */
export async function successionsTouching(db: Db, bodyIds: readonly string[]): Promise<Succession[]> {
  if (bodyIds.length === 0) return [];
  const ids = [...new Set(bodyIds)];
  return db
    .selectFrom('succession')
    .select(['predecessor_id as predecessorId', 'successor_id as successorId'])
    .select(['on_date as on', 'kind', 'legal_basis as legalBasis'])
    .where((eb) => eb.or([eb('predecessor_id', 'in', ids), eb('successor_id', 'in', ids)]))
    .orderBy('on_date')
    .orderBy('predecessor_id')
    .execute();
}

export async function insertSuccession(db: Db, succession: Succession): Promise<void> {
  await db
    .insertInto('succession')
    .values({
      predecessor_id: succession.predecessorId,
      successor_id: succession.successorId,
      on_date: succession.on,
      kind: succession.kind,
      legal_basis: succession.legalBasis,
    })
    .execute();
}
