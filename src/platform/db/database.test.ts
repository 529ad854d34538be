import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { inTransaction, violates } from './database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await sql`create table note (text text constraint note_is_new unique)`.execute(database.db);
});
afterAll(() => database[Symbol.asyncDispose]());

async function countNotes(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from note`.execute(database.db);
  return rows[0]?.n ?? Number.NaN;
}

test('a day is its ISO string, a count a number, a moment a Date, a decimal exact text', async () => {
  const { rows } = await sql`
    select date '2025-01-06' as day, array[date '2025-01-06', date '2024-12-31'] as days, 59::bigint as count,
           array[1, 2]::bigint[] as counts, 12.50::numeric as share, '2025-01-06T08:00+07'::timestamptz as moment
  `.execute(database.db);
  expect(rows).toEqual([
    {
      day: '2025-01-06',
      days: ['2025-01-06', '2024-12-31'],
      count: 59,
      counts: [1, 2],
      share: '12.50',
      moment: new Date('2025-01-06T01:00:00Z'),
    },
  ]);
});

test('a bigint that a number cannot hold is refused, not rounded', async () => {
  await expect(sql`select 9007199254740993 as n`.execute(database.db)).rejects.toThrow('2^53');
});

test('Vietnamese order and folding are there', async () => {
  const { rows } = await sql<{ names: string }>`
    select string_agg(name, ' ' order by name collate "vi-x-icu") as names
    from unnest(array['Đồng', 'Dương', 'Ân', 'An', 'Ba']) as name`.execute(database.db);
  expect(rows[0]?.names).toBe('An Ân Ba Dương Đồng');
  const { rows: folded } = await sql<{ text: string }>`select unaccent('Hội nghị') as text`.execute(
    database.db,
  );
  expect(folded[0]?.text).toBe('Hoi nghi');
});

test('a transaction that throws leaves nothing', async () => {
  const before = await countNotes();
  const work = inTransaction(database.db, async (tx) => {
    await sql`insert into note values ('gone')`.execute(tx);
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(await countNotes()).toBe(before);
});

test('a transaction inside a transaction is the same one', async () => {
  const before = await countNotes();
  const work = inTransaction(database.db, async (outer) => {
    await inTransaction(outer, (inner) => sql`insert into note values ('inner')`.execute(inner));
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  expect(await countNotes()).toBe(before);
});

test('a refusal of the database is known by the name of its constraint', async () => {
  await sql`insert into note values ('twice')`.execute(database.db);
  const error = await sql`insert into note values ('twice')`.execute(database.db).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(pg.DatabaseError);
  expect(violates(error, 'note_is_new')).toBe(true);
  expect(violates(error, 'another')).toBe(false);
  expect(violates(new Error('note_is_new'), 'note_is_new')).toBe(false);
});
