import type { Actor, Role } from '#base/actor.ts';
import { sha256 } from '#base/ids.ts';
import type { Db } from '#platform/db/database.ts';

/**
 * Whoever signed in with this token, while the sign-in lasts. A demonstration knows its demonstration accounts alone,
 * and a real server only real ones.
 */
export async function findSignedIn(
  db: Db,
  token: string,
  { now, isDemo }: { now: Date; isDemo: boolean },
): Promise<Actor | undefined> {
  return db
    .selectFrom('sign_in')
    .innerJoin('account', 'account.id', 'sign_in.account_id')
    .select(['account.id', 'account.name', 'account.role', 'account.body_id as bodyId'])
    .where('sign_in.token_sha256', '=', sha256(token))
    .where('sign_in.expires_at', '>', now)
    .where('account.is_demonstration', '=', isDemo)
    .executeTakeFirst();
}

/** The account that one click opens in a role. */
export async function findDemonstrationAccount(db: Db, role: Role): Promise<Actor | undefined> {
  return db
    .selectFrom('account')
    .select(['id', 'name', 'role', 'body_id as bodyId'])
    .where('role', '=', role)
    .where('is_demonstration', '=', true)
    .executeTakeFirst();
}

export async function insertSignIn(
  db: Db,
  signIn: { token: string; accountId: string; signedInAt: Date; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto('sign_in')
    .values({
      token_sha256: sha256(signIn.token),
      account_id: signIn.accountId,
      signed_in_at: signIn.signedInAt,
      expires_at: signIn.expiresAt,
    })
    .execute();
}

/** Ends a sign-in. Returns whether there was one. */
export async function deleteSignIn(db: Db, token: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sign_in')
    .where('token_sha256', '=', sha256(token))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deleteExpiredSignIns(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('sign_in').where('expires_at', '<=', now).execute();
}

export interface NewAccount {
  name: string;
  role: Role;
  bodyId: string;
}

/** Writes demonstration accounts, at most one for each role. Returns their actors in the given order. */
export async function addDemonstrationAccounts(db: Db, accounts: readonly NewAccount[]): Promise<Actor[]> {
  return db
    .insertInto('account')
    .values(
      accounts.map(({ name, role, bodyId }) => ({ name, role, body_id: bodyId, is_demonstration: true })),
    )
    .returning(['id', 'name', 'role', 'body_id as bodyId'])
    .execute();
}

/** Whether anybody can sign in at all: false in a database that was never set up. */
export async function hasAccounts(db: Db): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined;
}
