import { AppError } from '#base/errors.ts';
import { getBodyAt, listBodies } from '#features/directory/index.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import type { PointInput } from './contract.ts';
import { mayPrepareConference } from './policy.ts';
import { stoodOn } from './stood-on.ts';
import { getConference, lockConference } from './store.ts';
import { deletePoint, findPoint, getPoint, insertMemberPoints, insertPoint } from './store-points.ts';

/** Joins one point. Throws `body_not_then`, `point_exists`, `central_point_exists`. */
export async function addPoint(
  ctx: ActContext,
  command: PointInput & { conferenceId: string },
): Promise<{ id: string }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const { conferenceId, bodyId, tier } = command;
    const { heldOn } = await getConference(tx, conferenceId);
    const body = await getBodyAt(tx, bodyId, heldOn);
    if (!stoodOn(body, heldOn)) throw new AppError('invalid', 'body_not_then', { name: body.name });
    const id = await insertPoint(tx, { conferenceId, bodyId, tier });
    await record(tx, ctx.actor, {
      act: 'point.added',
      subject: { kind: 'conference', id: conferenceId },
      data: { pointId: id, bodyId, tier },
    });
    return { id };
  });
}

/**
 * [C6] In one act: the central point at the organiser, and a member point for every province that stood on the day of
 * the conference (63 until 30/06/2025, 34 since). Those that are there already stay as they are.
 */
export async function generatePoints(
  ctx: ActContext,
  command: { conferenceId: string },
): Promise<{ added: number }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const { id, heldOn, organiserId } = await getConference(tx, command.conferenceId);
    await lockConference(tx, id);
    const hasCentral =
      (await findPoint(tx, { conferenceId: id, tier: 'central' })) ??
      (await findPoint(tx, { conferenceId: id, bodyId: organiserId }));
    if (!hasCentral) await insertPoint(tx, { conferenceId: id, bodyId: organiserId, tier: 'central' });
    const provinces = await listBodies(tx, { on: heldOn, kinds: ['province'] });
    const members = await insertMemberPoints(
      tx,
      id,
      provinces.map((province) => province.id),
    );
    const added = members + (hasCentral ? 0 : 1);
    await record(tx, ctx.actor, {
      act: 'points.generated',
      subject: { kind: 'conference', id },
      data: { added },
    });
    return { added };
  });
}

/** Takes a point out. Throws `point_in_use` while people sit there. */
export async function removePoint(ctx: ActContext, command: { id: string }): Promise<{ id: string }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    await lockConference(tx, (await getPoint(tx, command.id)).conferenceId);
    const point = await getPoint(tx, command.id);
    await deletePoint(tx, point.id);
    await record(tx, ctx.actor, {
      act: 'point.removed',
      subject: { kind: 'conference', id: point.conferenceId },
      data: { bodyId: point.bodyId, tier: point.tier },
    });
    return { id: point.id };
  });
}

function authorise(ctx: ActContext): void {
  if (!mayPrepareConference(ctx.actor)) throw new AppError('forbidden', 'not_allowed_preparing');
}
