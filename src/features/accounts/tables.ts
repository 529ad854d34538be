import type { Generated } from 'kysely';
import type { Role } from '#base/actor.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    account: AccountTable;
    sign_in: SignInTable;
  }
}

interface AccountTable {
  id: Generated<string>;
  name: string;
  role: Role;
  body_id: string;
  /** true: anyone enters it with one click, while the program runs as a demonstration */
  is_demonstration: boolean;
}

/** A login. */
interface SignInTable {
  /** The digest of the cookie; the cookie itself is kept nowhere */
  token_sha256: string;
  account_id: string;
  signed_in_at: Generated<Date>;
  expires_at: Date;
}
