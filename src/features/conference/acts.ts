import { AppError } from '#base/errors.ts';
import { getBodyAt } from '#features/directory/index.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import type { ConferenceDetailsInput, ConferenceInput } from './contract.ts';
import { kindFromName } from './kind.ts';
import { mayEditConference } from './policy.ts';
import { stoodOn } from './stood-on.ts';
import {
  deleteConference,
  getConference,
  insertConference,
  lockConference,
  type NewConference,
  updateConference,
} from './store.ts';
import { yearsFault } from './years.ts';

/** Opens a dossier. Throws `conference_exists`, `organiser_not_then`, and what `checkYears` throws. */
export async function addConference(
  ctx: ActContext,
  command: ConferenceInput & { isIllustrative?: boolean },
): Promise<{ id: string }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const { heldOn, organiserId } = command;
    const organiser = await getBodyAt(tx, organiserId, heldOn);
    if (!stoodOn(organiser, heldOn))
      throw new AppError('invalid', 'organiser_not_then', { name: organiser.name });
    const conference: NewConference = {
      ...detailsOf(command),
      heldOn,
      organiserId,
      isIllustrative: command.isIllustrative ?? false,
    };
    checkYears(conference);
    const id = await insertConference(tx, conference);
    await record(tx, ctx.actor, {
      act: 'conference.added',
      subject: { kind: 'conference', id },
      data: { heldOn },
    });
    return { id };
  });
}

/** Mends what is said of a conference. Its day and organiser are what it is: a wrong one is removed and opened anew. */
export async function mendConference(
  ctx: ActContext,
  command: ConferenceDetailsInput & { id: string },
): Promise<{ id: string }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const before = await getConference(tx, command.id);
    const details = detailsOf(command);
    checkYears({ ...details, heldOn: before.heldOn });
    await updateConference(tx, before.id, details);
    await record(tx, ctx.actor, {
      act: 'conference.mended',
      subject: { kind: 'conference', id: before.id },
      data: { before: detailsOf(before), after: details },
    });
    return { id: before.id };
  });
}

/** Removes a dossier with its points, people and programme. Throws `conference_in_use` once anything rests on it. */
export async function removeConference(ctx: ActContext, command: { id: string }): Promise<{ id: string }> {
  authorise(ctx);
  return inTransaction(ctx.db, async (tx) => {
    await lockConference(tx, command.id); // of two who remove it at once the second finds nothing, and records nothing
    const { id, name, heldOn } = await getConference(tx, command.id);
    await deleteConference(tx, id);
    await record(tx, ctx.actor, {
      act: 'conference.removed',
      subject: { kind: 'conference', id },
      data: { name, heldOn },
    });
    return { id };
  });
}

function authorise(ctx: ActContext): void {
  if (!mayEditConference(ctx.actor)) throw new AppError('forbidden', 'not_allowed_conference');
}

function checkYears(years: Pick<NewConference, 'heldOn' | 'reviewsYear' | 'plansYear'>): void {
  const fault = yearsFault(years);
  if (fault) throw new AppError('invalid', fault);
}

type Given = { [K in keyof ConferenceDetailsInput]: ConferenceDetailsInput[K] | null };

/** An empty answer of a form and a missing one are the same: not known. */
function detailsOf(given: Given & Pick<ConferenceDetailsInput, 'name' | 'format'>) {
  return {
    name: given.name,
    kind: given.kind ?? kindFromName(given.name),
    format: given.format,
    edition: given.edition ?? null,
    theme: given.theme || null,
    place: given.place || null,
    reviewsYear: given.reviewsYear ?? null,
    plansYear: given.plansYear ?? null,
  };
}
