import { AppError } from '#base/errors.ts';
import { type Db, inTransaction, violates } from '#platform/db/database.ts';
import type { DateSpan } from '#platform/db/ranges.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import type { BodyKind } from './kinds.ts';
import { mayKeepDirectory } from './policy.ts';
import { getBodyAt, insertBody } from './store.ts';
import { findOrAddPerson, holdOffice } from './store-people.ts';

export interface AddBody {
  kind: BodyKind;
  name: string;
  nameEn: string;
  parentId: string | null;
  /** null: it stood before what is known. */
  from: string | null;
}

/** Adds a body that stands from a day on. Throws `body_not_found` of a parent that is not there. */
export async function addBody(ctx: ActContext, command: AddBody): Promise<string> {
  requireKeeper(ctx);
  const { parentId, ...body } = command;
  return inTransaction(ctx.db, async (tx) => {
    const id = await insertUnder(tx, { ...body, until: null }, parentId);
    await record(tx, ctx.actor, {
      act: 'directory.body_added',
      subject: { kind: 'body', id },
      data: { ...command },
    });
    return id;
  });
}

export interface GiveOffice extends DateSpan {
  personName: string;
  bodyId: string;
  title: string;
  titleEn: string;
  isSole: boolean;
}

/** [D6] Gives a person, added when new, an office within the days on which its body stands. */
export async function giveOffice(ctx: ActContext, command: GiveOffice): Promise<{ personId: string }> {
  requireKeeper(ctx);
  const { personName, ...office } = command;
  if (office.from !== null && office.until !== null && office.until <= office.from) {
    throw new AppError('invalid', 'office_ends_before_it_starts');
  }
  return inTransaction(ctx.db, async (tx) => {
    await requireStanding(tx, office);
    const { id: personId } = await findOrAddPerson(tx, personName);
    const { id } = await holdOffice(tx, { ...office, personId });
    await record(tx, ctx.actor, {
      act: 'directory.office_held',
      subject: { kind: 'person', id: personId },
      data: { officeId: id, title: office.title, from: office.from, until: office.until },
    });
    return { personId };
  });
}

async function requireStanding(tx: Db, { bodyId, from, until }: GiveOffice | Omit<GiveOffice, 'personName'>) {
  const body = await getBodyAt(tx, bodyId, from ?? until ?? '9999-12-31');
  const startsEarly = from !== null && body.from !== null && from < body.from;
  const startsLate = from !== null && body.until !== null && from >= body.until;
  const endsLate = body.until !== null && (until === null || until > body.until);
  if (startsEarly || startsLate || endsLate) {
    throw new AppError('invalid', 'office_outside_its_body', { body: body.name });
  }
}

async function insertUnder(
  tx: Db,
  body: Parameters<typeof insertBody>[1],
  parentId: string | null,
): Promise<string> {
  try {
    return await insertBody(tx, parentId === null ? body : { ...body, parentId });
  } catch (error) {
    if (violates(error, 'body_parent_id_fkey')) throw new AppError('not-found', 'body_not_found');
    throw error;
  }
}

function requireKeeper({ actor }: ActContext): void {
  if (!mayKeepDirectory(actor)) throw new AppError('forbidden', 'not_allowed_directory');
}
