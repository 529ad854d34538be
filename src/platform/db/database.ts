import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { log } from '#platform/log.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

/** Where a database is: the embedded server's socket folder, or a `postgres://` address. */
export type Connection = { host: string; user: string; database: string } | { connectionString: string };

/** Opens a pool of connections. Close it with `await using` or `db.destroy()`. */
export function openDatabase(connection: Connection): Db {
  const pool = new pg.Pool({ ...connection, ...settings });
  // An idle connection may be cut at any time; the pool replaces it. Unheard, the event would end the process.
  pool.on('error', (error) => {
    if (!pool.ending) log.warn({ err: error }, 'an idle database connection was lost');
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * The one transaction helper. Given a transaction it joins it, so that an act can be part of a larger one.
 * Inside, use only `tx`: the outer handle silently leaves the transaction.
 */
export async function inTransaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return isTransaction(db) ? work(db) : db.transaction().execute(work);
}

function isTransaction(db: Db): db is Tx {
  return db.isTransaction;
}

/** Whether the database refused because of this constraint (unique, check, foreign key, exclusion). */
export function violates(error: unknown, constraint: string): boolean {
  return error instanceof pg.DatabaseError && error.constraint === constraint;
}

/** Whether the database was given a letter that it keeps in no text or JSON: NUL. */
export function isNoText(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '22021' || error.code === '22P05');
}

/**
 * How values arrive:
 * `date` an ISO string (a day has no zone; a `Date` would shift it), `timestamptz` a `Date`,
 * `bigint` a number (counts; one beyond 2^53 is our mistake and throws),
 * `numeric` a string (exact; whoever computes with it says how it rounds).
 */
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.DATE, asWritten],
  [pg.types.builtins.INT8, wholeNumber],
  [1182 /* date[] */, (text) => listOf(text)],
  [1016 /* bigint[] */, (text) => listOf(text).map(wholeNumber)],
]);

function asWritten(text: string): string {
  return text;
}

/** The members of a PostgreSQL array literal: `{2025-01-06,2025-12-31}`. */
function listOf(text: string): string[] {
  const textArray: number = 1009;
  return pg.types.getTypeParser(textArray)(text);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint beyond 2^53 does not fit in a number');
  return value;
}

const settings: pg.PoolConfig = {
  max: 10,
  application_name: 'diemcau',
  options: '-c timezone=UTC',
  types: {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format),
  },
};
