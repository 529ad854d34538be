import { AppError } from '#base/errors.ts';
import { findOrAddPerson } from '#features/directory/index.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import type { ParticipantInput } from './contract.ts';
import { mayEditConference } from './policy.ts';
import { getConference, lockConference } from './store.ts';
import { deleteParticipant, getParticipant, insertParticipant } from './store-participants.ts';
import { getPoint } from './store-points.ts';

/** Adds a person with the titles of the day. Throws `participant_exists`, `point_of_another_conference`. */
export async function addParticipant(
  ctx: ActContext,
  command: ParticipantInput & { conferenceId: string; isIllustrative?: boolean },
): Promise<{ id: string }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const { conferenceId, pointId, name, role, titles, isIllustrative = false } = command;
    await getConference(tx, conferenceId);
    if (pointId !== null && (await getPoint(tx, pointId)).conferenceId !== conferenceId) {
      throw new AppError('invalid', 'point_of_another_conference');
    }
    const { id: personId } = await findOrAddPerson(tx, name, { isIllustrative });
    const id = await insertParticipant(tx, { conferenceId, personId, pointId, role, titles });
    await record(tx, ctx.actor, {
      act: 'participant.added',
      subject: { kind: 'conference', id: conferenceId },
      data: { participantId: id, personId, role },
    });
    return { id };
  });
}

/** Takes a person out; who they are stays in the directory. Throws `participant_in_use` once they have spoken. */
export async function removeParticipant(ctx: ActContext, command: { id: string }): Promise<{ id: string }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    await lockConference(tx, (await getParticipant(tx, command.id)).conferenceId);
    const { id, conferenceId, personId } = await getParticipant(tx, command.id);
    await deleteParticipant(tx, id);
    await record(tx, ctx.actor, {
      act: 'participant.removed',
      subject: { kind: 'conference', id: conferenceId },
      data: { personId },
    });
    return { id };
  });
}

function authorise(ctx: ActContext): void {
  if (!mayEditConference(ctx.actor)) throw new AppError('forbidden', 'not_allowed_conference');
}
