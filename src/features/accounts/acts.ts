import type { Actor, Role } from '#base/actor.ts';
import { AppError } from '#base/errors.ts';
import { secretToken } from '#base/ids.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { Deps } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import {
  deleteExpiredSignIns,
  deleteSignIn,
  findDemonstrationAccount,
  findSignedIn,
  insertSignIn,
} from './store.ts';

/** [A2] A sign-in ends twelve hours after it began, whatever is done meanwhile: one working day. */
export const SIGN_IN_HOURS = 12;

type Clocked = Pick<Deps, 'db' | 'now'>;

export interface SignIn {
  actor: Actor;
  /** Goes into the cookie; the database keeps its digest alone. */
  token: string;
  expiresAt: Date;
}

/**
 * Signs in to the demonstration in a role; a sign-in that the browser already had ends. Throws `demo_only` where the
 * program is not a demonstration, `role_without_account` where nobody is there to be: both are recorded, as every refusal of a route is.
 */
export async function signIn(
  { db, now }: Clocked,
  command: { role: Role; isDemo: boolean; formerToken: string | undefined },
): Promise<SignIn> {
  const { role } = command;
  const actor = command.isDemo ? await findDemonstrationAccount(db, role) : undefined;
  if (!actor) {
    throw new AppError('forbidden', command.isDemo ? 'role_without_account' : 'demo_only');
  }
  const signedInAt = now();
  const expiresAt = new Date(signedInAt.getTime() + SIGN_IN_HOURS * 3_600_000);
  const token = secretToken();
  await inTransaction(db, async (tx) => {
    await deleteExpiredSignIns(tx, signedInAt);
    if (command.formerToken) await deleteSignIn(tx, command.formerToken);
    await insertSignIn(tx, { token, accountId: actor.id, signedInAt, expiresAt });
    await record(tx, actor, {
      act: 'account.signed_in',
      subject: { kind: 'account', id: actor.id },
      data: { role },
    });
  });
  return { actor, token, expiresAt };
}

/** Ends a sign-in; does nothing where there is none. */
export async function signOut(
  { db, now }: Clocked,
  { token, isDemo }: { token: string; isDemo: boolean },
): Promise<void> {
  await inTransaction(db, async (tx) => {
    const actor = await findSignedIn(tx, token, { now: now(), isDemo });
    await deleteSignIn(tx, token);
    if (actor) {
      await record(tx, actor, { act: 'account.signed_out', subject: { kind: 'account', id: actor.id } });
    }
  });
}
