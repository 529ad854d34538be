import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { type Connection, openDatabase } from './database.ts';
import { migrate, migrationsFolder, readMigrations } from './migrate.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await sql`drop schema public cascade`.execute(database.db);
  await sql`create schema public`.execute(database.db);
  await write('0001_house_wall.sql', 'create table wall (id integer); create table roof (id integer);');
  await write('0002_house_door.sql', 'create table door (id integer);');
  await migrate(database.db, folder);
});

afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);

async function listTables(connection: Connection = database.connection): Promise<string[]> {
  await using db = openDatabase(connection);
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(db);
  return rows.map((row) => row.name);
}

test('files are applied in order, and only once', async () => {
  expect(await listTables()).toEqual(['door', 'roof', 'schema_migration', 'wall']);
  expect(await migrate(database.db, folder)).toEqual([]);
});

test('several programs that start at once apply each file once between them', async () => {
  await write('0003_house_window.sql', 'create table house_window (id integer);');
  const applied = await Promise.all([1, 2, 3].map(() => migrate(database.db, folder)));
  expect(applied.flat()).toEqual(['0003_house_window.sql']);
});

test('a file that fails leaves nothing of itself behind', async () => {
  await write('0004_house_fire.sql', 'create table ash (id integer); select 1 / 0;');
  await expect(migrate(database.db, folder)).rejects.toThrow('division by zero');
  await rm(join(folder, '0004_house_fire.sql'));
  expect(await listTables()).not.toContain('ash');
});

test('an applied file that was edited is refused by name', async () => {
  await write('0002_house_door.sql', 'create table door (id bigint);');
  const outcome = migrate(database.db, folder);
  await expect(outcome).rejects.toThrow(/0002_house_door\.sql.*khác với bản đã áp dụng/);
  await expect(outcome).rejects.toMatchObject({ name: 'StartError' });
  await write('0002_house_door.sql', 'create table door (id integer);');
});

test('line ends rewritten by a checkout are not an edit', async () => {
  await write('0002_house_door.sql', 'create table door (id integer);\r\n'.trim());
  expect(await migrate(database.db, folder)).toEqual([]);
});

test('a schema newer than the program is refused in a sentence', async () => {
  const older = await mkdtemp(join(tmpdir(), 'migrations-'));
  await writeFile(
    join(older, '0001_house_wall.sql'),
    'create table wall (id integer); create table roof (id integer);',
  );
  await expect(migrate(database.db, older)).rejects.toMatchObject({
    name: 'StartError',
    message: expect.stringMatching(/mới hơn chương trình[\s\S]*newer than the program/),
  });
  await rm(older, { recursive: true });
});

test('a gap or a repeated number is our mistake and named', async () => {
  const other = await mkdtemp(join(tmpdir(), 'migrations-'));
  await writeFile(join(other, '0001_a.sql'), '');
  await writeFile(join(other, '0003_c.sql'), '');
  await expect(readMigrations(other)).rejects.toThrow('0003_c.sql: expected number 0002');
  await writeFile(join(other, '0001_b.sql'), '');
  await expect(readMigrations(other)).rejects.toThrow('0001_b.sql: expected number 0002');
  await rm(other, { recursive: true });
});

test('the migrations of this program are in order', async () => {
  const migrations = await readMigrations(migrationsFolder);
  expect(migrations[0]?.name).toBe('0001_platform_ground.sql');
});
