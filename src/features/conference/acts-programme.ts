import { AppError } from '#base/errors.ts';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import type { ProgrammeItemInput } from './contract.ts';
import { mayPrepareConference } from './policy.ts';
import { movedTo } from './programme.ts';
import { getConference, lockConference } from './store.ts';
import { getParticipant } from './store-participants.ts';
import {
  deleteProgrammeItem,
  getProgrammeItem,
  insertProgrammeItem,
  LONGEST_PROGRAMME,
  orderProgramme,
  programmeOf,
} from './store-programme.ts';

/** Adds a line at the end. Throws `person_of_another_conference`, `programme_full`. */
export async function addProgrammeItem(
  ctx: ActContext,
  command: ProgrammeItemInput & { conferenceId: string; isIllustrative?: boolean },
): Promise<{ id: string }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const { conferenceId, participantId } = command;
    await getConference(tx, conferenceId);
    if (participantId !== null && (await getParticipant(tx, participantId)).conferenceId !== conferenceId) {
      throw new AppError('invalid', 'person_of_another_conference');
    }
    const before = await lockedOrder(tx, conferenceId);
    if (before.length >= LONGEST_PROGRAMME) throw new AppError('conflict', 'programme_full');
    const id = await insertProgrammeItem(tx, { ...command, ordinal: before.length + 1 });
    await recordChange(ctx, tx, conferenceId, { act: 'programme_item.added', itemId: id });
    return { id };
  });
}

/** Moves a line to place `to`, counted from 1; a place beyond the end is the end. */
export async function moveProgrammeItem(
  ctx: ActContext,
  command: { id: string; to: number },
): Promise<{ id: string }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const { conferenceId } = await getProgrammeItem(tx, command.id);
    const order = await lockedOrder(tx, conferenceId);
    const { id } = await getProgrammeItem(tx, command.id);
    await orderProgramme(tx, movedTo(order, id, command.to));
    await recordChange(ctx, tx, conferenceId, { act: 'programme_item.moved', itemId: id, to: command.to });
    return { id };
  });
}

/** Takes a line out; those after it close up. */
export async function removeProgrammeItem(ctx: ActContext, command: { id: string }): Promise<{ id: string }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const { conferenceId } = await getProgrammeItem(tx, command.id);
    const order = await lockedOrder(tx, conferenceId);
    const { id, title } = await getProgrammeItem(tx, command.id);
    await deleteProgrammeItem(tx, id);
    await orderProgramme(
      tx,
      order.filter((other) => other !== id),
    );
    await recordChange(ctx, tx, conferenceId, { act: 'programme_item.removed', title });
    return { id };
  });
}

/** The ids in order. Two people who order one programme at once take turns. */
async function lockedOrder(tx: Tx, conferenceId: string): Promise<string[]> {
  await lockConference(tx, conferenceId);
  return (await programmeOf(tx, conferenceId)).map(({ id }) => id);
}

async function recordChange(
  ctx: ActContext,
  tx: Tx,
  conferenceId: string,
  { act, ...data }: { act: string } & Record<string, unknown>,
): Promise<void> {
  await record(tx, ctx.actor, { act, subject: { kind: 'conference', id: conferenceId }, data });
}

function authorise(ctx: ActContext): void {
  if (!mayPrepareConference(ctx.actor)) throw new AppError('forbidden', 'not_allowed_preparing');
}
