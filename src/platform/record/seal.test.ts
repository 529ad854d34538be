import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type Db, inTransaction, openDatabase } from '#platform/db/database.ts';
import { createTestDatabase } from '#test/database.ts';
import { record, theProgram } from './record.ts';
import { countUnsealed, readHead, sealRecord, startSealing } from './seal.ts';
import { verifyRecord } from './verify.ts';

const happen = (db: Db, note: string) =>
  record(db, theProgram, { act: 'task.urged', subject: null, data: { note } });

async function sealedNotes(db: Db): Promise<unknown[]> {
  const { rows } = await sql<{ note: string }>`
    select data->>'note' as note from record_entry join record using (seq) order by position`.execute(db);
  return rows.map((row) => row.note);
}

test('a transaction that commits late with a smaller seq is sealed later, and not left out', async () => {
  await using database = await createTestDatabase();
  const { db } = database;
  const isOpen = Promise.withResolvers<void>();
  const mayCommit = Promise.withResolvers<void>();
  const late = inTransaction(db, async (tx) => {
    await happen(tx, 'first begun');
    isOpen.resolve();
    await mayCommit.promise;
  });
  await isOpen.promise;
  await happen(db, 'first committed');
  expect(await sealRecord(db)).toBe(1);
  mayCommit.resolve();
  await late;
  expect(await countUnsealed(db)).toBe(1);
  expect(await sealRecord(db)).toBe(1);
  expect(await sealedNotes(db)).toEqual(['first committed', 'first begun']);
  expect(await verifyRecord(db)).toMatchObject({ isWhole: true, rows: 2, seals: 2, unsealed: 0 });
});

test('many writers, some giving up, and several sealers at once: everything is sealed, and nothing twice', async () => {
  await using database = await createTestDatabase();
  await using other = openDatabase(database.connection);
  const isWriting = { now: true };
  const write = async (writer: number) => {
    for (let i = 0; i < 40; i += 1) {
      const work = inTransaction(database.db, async (tx) => {
        await happen(tx, `${writer}/${i}`);
        await sql`select pg_sleep(${((writer * 7 + i * 3) % 5) / 1000})`.execute(tx);
        if (i % 4 === 3) throw new Error('given up');
      });
      await work.catch((error) => expect(error.message).toBe('given up'));
    }
  };
  const seal = async (db: Db) => {
    for (; isWriting.now; await new Promise((resume) => setTimeout(resume, 1))) await sealRecord(db);
  };
  const sealers = [seal(database.db), seal(other), seal(other)];
  await Promise.all(Array.from({ length: 6 }, (_, writer) => write(writer)));
  isWriting.now = false;
  await Promise.all(sealers);
  await sealRecord(other);

  const notes = await sealedNotes(database.db);
  expect(notes).toHaveLength(6 * 30);
  expect(new Set(notes).size).toBe(6 * 30);
  const verification = await verifyRecord(database.db);
  expect(verification).toMatchObject({ isWhole: true, rows: 180, unsealed: 0 });
  expect(verification.seals).toBeGreaterThan(3);
});

test('what is more than one seal holds is sealed by several', async () => {
  await using database = await createTestDatabase();
  await sql`insert into record (actor_name, act) select 'Điểm Cầu', 'task.urged' from generate_series(1, 5001)`.execute(
    database.db,
  );
  expect(await sealRecord(database.db)).toBe(5001);
  expect(await verifyRecord(database.db)).toMatchObject({ isWhole: true, rows: 5001, seals: 2 });
});

test('while the program serves it seals by itself, and what is left when it stops', async () => {
  await using database = await createTestDatabase();
  const sealing = startSealing(database.db, 10);
  await happen(database.db, 'while serving');
  await expect.poll(() => countUnsealed(database.db)).toBe(0);
  await sealing[Symbol.asyncDispose]();
  const slow = startSealing(database.db, 60_000);
  await expect.poll(() => readHead(database.db)).toMatchObject({ number: 1 });
  await happen(database.db, 'just before the end');
  await slow[Symbol.asyncDispose]();
  expect(await readHead(database.db)).toMatchObject({ number: 2, position: 2 });
});

test.each([
  'update record_entry set position = 9',
  'delete from record_entry',
  'truncate record_entry',
  "update record_seal set sealed_at = '2020-01-01'",
  'delete from record_seal',
  'truncate record_seal',
])('the database refuses: %s', async (statement) => {
  await using database = await createTestDatabase();
  await happen(database.db, 'sealed');
  await sealRecord(database.db);
  await expect(sql.raw(statement).execute(database.db)).rejects.toThrow('never changed or removed');
});
