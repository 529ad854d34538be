import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { StartError } from '#platform/start-error.ts';
import { type Db, inTransaction, type Tx } from './database.ts';

/** A file `NNNN_feature_what.sql`. Once merged it is never edited; the database remembers its hash. */
export interface Migration {
  number: number;
  name: string;
  sha256: string;
  sql: string;
}

type Applied = Pick<Migration, 'number' | 'name' | 'sha256'>;

export const migrationsFolder = join(import.meta.dirname, '../../../migrations');

/**
 * Brings the schema up to the program, each migration in a transaction of its own, and tells which were
 * applied. Several processes may call it at once: they take turns.
 * @throws StartError when the schema is newer than the program, or an applied migration was edited since
 */
export async function migrate(db: Db, folder = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const names: string[] = [];
  for (let next = await findNext(db, migrations); next; next = await findNext(db, migrations)) {
    const applied = await inTransaction(db, (tx) => applyNext(tx, migrations));
    if (applied) names.push(applied);
  }
  return names;
}

/** The migrations of a folder in order. @throws Error on a name, a number or a gap that is our mistake */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file, index) => {
      const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1]);
      if (number !== index + 1) {
        throw new Error(
          `migrations/${file}: expected number ${String(index + 1).padStart(4, '0')} here, without gap or repetition`,
        );
      }
      // A checkout on Windows may have rewritten the line ends; the migration is still the same one.
      const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
      return { number, name: file, sha256: createHash('sha256').update(text).digest('hex'), sql: text };
    }),
  );
}

async function findNext(db: Db, migrations: Migration[]): Promise<Migration | undefined> {
  const applied = await listApplied(db);
  for (const row of applied) compare(row, migrations[row.number - 1]);
  return migrations[applied.length];
}

async function applyNext(tx: Tx, migrations: Migration[]): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('diemcau.schema_migration'))`.execute(tx);
  // Asked again under the lock: another process may have been faster.
  const next = await findNext(tx, migrations);
  if (!next) return undefined;
  if (next.number === 1) await createLedger(tx);
  await sql.raw(next.sql).execute(tx);
  await sql`insert into schema_migration (number, name, sha256)
            values (${next.number}, ${next.name}, ${next.sha256})`.execute(tx);
  return next.name;
}

async function listApplied(db: Db): Promise<Applied[]> {
  const ledger = await sql<{ exists: boolean }>`
    select to_regclass('schema_migration') is not null as exists`.execute(db);
  if (!ledger.rows[0]?.exists) return [];
  return (await sql<Applied>`select number, name, sha256 from schema_migration order by number`.execute(db))
    .rows;
}

function compare(applied: Applied, own: Migration | undefined): void {
  if (!own) {
    throw new StartError(
      `Cơ sở dữ liệu mới hơn chương trình: đã áp dụng ${applied.name} mà chương trình này chưa biết. Hãy cài bản mới hơn.`,
      `The database is newer than the program: ${applied.name} was applied, which this program does not know. Install a newer version.`,
    );
  }
  if (applied.sha256 !== own.sha256 || applied.name !== own.name) {
    throw new StartError(
      `migrations/${own.name} khác với bản đã áp dụng vào cơ sở dữ liệu (${applied.name}). Không sửa tệp đã áp dụng: hãy khôi phục tệp cũ và thêm tệp mới.`,
      `migrations/${own.name} differs from what was applied to the database (${applied.name}). An applied file is never edited: restore it and add a new one.`,
    );
  }
}

async function createLedger(tx: Tx): Promise<void> {
  await sql`create table if not exists schema_migration (
    number integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`.execute(tx);
  await sql`comment on table schema_migration is
    'Which migrations were applied, and the hash of each file as it was then'`.execute(tx);
}
