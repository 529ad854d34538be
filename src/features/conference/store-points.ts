import { AppError } from '#base/errors.ts';
import { type Db, violates } from '#platform/db/database.ts';
import type { Tier } from './places.ts';

/** A point (điểm cầu): a room joined to a conference. `headCount` null: not reported. */
export interface Point {
  id: string;
  conferenceId: string;
  bodyId: string;
  tier: Tier;
  headCount: number | null;
}

const columns = [
  'id',
  'conference_id as conferenceId',
  'body_id as bodyId',
  'tier',
  'head_count as headCount',
] as const;

/** The points of one conference. A tree of tens of thousands comes with its own page; here at most 5,000. */
export async function pointsOf(db: Db, conferenceId: string): Promise<Point[]> {
  return db
    .selectFrom('point')
    .select(columns)
    .where('conference_id', '=', conferenceId)
    .orderBy('id')
    .limit(5000)
    .execute();
}

export async function pointsByIds(db: Db, ids: readonly string[]): Promise<Point[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('point')
    .select(columns)
    .where('id', 'in', [...ids])
    .execute();
}

export async function countPoints(db: Db, conferenceIds: readonly string[]): Promise<Map<string, number>> {
  if (conferenceIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('point')
    .select(['conference_id', (eb) => eb.fn.countAll<number>().as('points')])
    .where('conference_id', 'in', [...conferenceIds])
    .groupBy('conference_id')
    .execute();
  return new Map(rows.map((row) => [row.conference_id, row.points]));
}

/** @throws AppError `point_not_found` */
export async function getPoint(db: Db, id: string): Promise<Point> {
  const point = await db.selectFrom('point').select(columns).where('id', '=', id).executeTakeFirst();
  if (!point) throw new AppError('not-found', 'point_not_found');
  return point;
}

export async function findPoint(
  db: Db,
  at: { conferenceId: string } & ({ bodyId: string } | { tier: 'central' }),
): Promise<Point | undefined> {
  const points = db.selectFrom('point').select(columns).where('conference_id', '=', at.conferenceId);
  return 'bodyId' in at
    ? points.where('body_id', '=', at.bodyId).executeTakeFirst()
    : points.where('tier', '=', at.tier).executeTakeFirst();
}

/** @throws AppError `point_exists`, `central_point_exists` */
export async function insertPoint(tx: Db, point: Omit<Point, 'id' | 'headCount'>): Promise<string> {
  const row = await tx
    .insertInto('point')
    .values({ conference_id: point.conferenceId, body_id: point.bodyId, tier: point.tier })
    .returning('id')
    .executeTakeFirstOrThrow()
    .catch(refuse);
  return row.id;
}

/** Adds a member point for each body that has none yet. Returns how many were added. */
export async function insertMemberPoints(
  tx: Db,
  conferenceId: string,
  bodyIds: readonly string[],
): Promise<number> {
  if (bodyIds.length === 0) return 0;
  const added = await tx
    .insertInto('point')
    .values(
      bodyIds.map((bodyId) => ({ conference_id: conferenceId, body_id: bodyId, tier: 'member' as const })),
    )
    .onConflict((on) => on.constraint('point_once').doNothing())
    .returning('id')
    .execute();
  return added.length;
}

/** @throws AppError `point_in_use` while people sit there or other points hang on it */
export async function deletePoint(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('point').where('id', '=', id).execute().catch(refuse);
}

function refuse(error: unknown): never {
  if (violates(error, 'point_once')) throw new AppError('conflict', 'point_exists');
  if (violates(error, 'point_one_central')) throw new AppError('conflict', 'central_point_exists');
  if (violates(error, 'participant_point_id_fkey') || violates(error, 'point_parent_id_fkey')) {
    throw new AppError('conflict', 'point_in_use');
  }
  throw error;
}
