import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#platform/db/database.ts';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { readQuestion, verify } from './cli.ts';
import { record, theProgram } from './record.ts';
import { sealRecord } from './seal.ts';
import { verifyRecord } from './verify.ts';

const TABLES = ['record_unsealed', 'record_entry', 'record_seal', 'record'] as const;
const SEALS = 6;
const IN_EACH = 4;
const SEALED = SEALS * IN_EACH;
const TAIL = 3;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const lan = { id: aUuid(7), name: 'Lan', role: 'secretary', bodyId: aUuid(8) } as const;
  for (let i = 0; i < SEALED + TAIL; i += 1) {
    const subject = i % 3 === 0 ? null : { kind: 'task', id: aUuid(i) };
    await record(db, i % 2 === 0 ? lan : theProgram, {
      act: 'task.assigned',
      subject,
      data: { i, words: 'Hội nghị' },
    });
    if (i % IN_EACH === IN_EACH - 1 && i < SEALED) await sealRecord(db);
  }
  // Whoever is superuser may drop what the tables check, too.
  await sql`alter table record_seal drop constraint record_seal_check`.execute(db);
  for (const table of TABLES) await sql.raw(`create table kept_${table} as table ${table}`).execute(db);
});
afterAll(() => database[Symbol.asyncDispose]());

function aUuid(n: number): string {
  return `01940000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** As a superuser does it who has switched the triggers off; the tables are as they were afterwards. */
async function tampered<T>(statement: string, look: () => Promise<T>): Promise<T> {
  const asSuperuser = (statements: string[]) =>
    inTransaction(database.db, async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      for (const one of statements) await sql.raw(one).execute(tx);
    });
  await asSuperuser([statement]);
  try {
    return await look();
  } finally {
    await asSuperuser([
      ...TABLES.map((table) => `delete from ${table}`),
      ...TABLES.map((table) => `insert into ${table} overriding system value table kept_${table}`),
    ]);
  }
}

const sealed = fc.integer({ min: 1, max: SEALED });
const seal = fc.integer({ min: 1, max: SEALS });
const another = fc.integer({ min: SEALED + TAIL + 1, max: 2 ** 40 });
const shift = fc.integer({ min: 1, max: 1_000_000_000 });
const word = fc.stringMatching(/^[a-z]{1,12}$/);
const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const two = fc.uniqueArray(sealed, { minLength: 2, maxLength: 2 });

/** Every way of changing one row of one table, or of moving two. */
const change = fc.oneof(
  ...[
    "at = at + interval '1 microsecond'",
    "actor_id = '01940000-0000-7000-8000-00000000ffff'",
    "actor_name = actor_name || ' '",
    "actor_role = 'leader', actor_body_id = '01940000-0000-7000-8000-00000000ffff'",
    "act = 'task.completed'",
    "subject_kind = coalesce(subject_kind, '') || 'x'",
    "subject_id = '01940000-0000-7000-8000-00000000ffff'",
    `data = data || '{"i": -1}'`,
    "data = data - 'words'",
  ].map((set) => sealed.map((seq) => `update record set ${set} where seq = ${seq}`)),
  fc
    .tuple(sealed, word)
    .map(([seq, w]) => `update record set data = data || '{"words": "${w}"}' where seq = ${seq}`),
  fc.tuple(sealed, another).map(([seq, to]) => `update record_entry set seq = ${to} where seq = ${seq}`),
  fc.integer({ min: 1, max: SEALED + TAIL }).map((seq) => `delete from record where seq = ${seq}`),
  fc
    .tuple(another, word)
    .map(
      ([seq, w]) =>
        `insert into record (seq, actor_name, act) overriding system value values (${seq}, '${w}', 'task.assigned')`,
    ),
  two.map(
    ([a, b]) => `with gone as (select * from record where seq in (${a}, ${b}))
      update record set data = gone.data, at = gone.at from gone
      where record.seq in (${a}, ${b}) and gone.seq <> record.seq`,
  ),
  two.map(
    ([a, b]) => `with gone as (select * from record_entry where position in (${a}, ${b}))
      update record_entry set digest = gone.digest from gone
      where record_entry.position in (${a}, ${b}) and gone.position <> record_entry.position`,
  ),
  sealed.map((position) => `delete from record_entry where position = ${position}`),
  fc.tuple(sealed, hex).map(([p, h]) => `update record_entry set digest = '\\x${h}' where position = ${p}`),
  fc
    .tuple(sealed, shift)
    .map(([p, by]) => `update record_entry set position = position + ${SEALED + by} where position = ${p}`),
  fc.tuple(another, hex).map(([n, h]) => `insert into record_entry values (${n}, ${n}, '\\x${h}')`),
  fc.tuple(hex).map(([h]) => `insert into record_entry values (${SEALED + 1}, ${SEALED + 1}, '\\x${h}')`),
  seal.map((number) => `delete from record_seal where number = ${number}`),
  ...['from_position', 'to_position', 'rows'].map((column) =>
    fc
      .tuple(seal, shift)
      .map(([n, by]) => `update record_seal set ${column} = ${column} + ${by} where number = ${n}`),
  ),
  fc
    .tuple(seal, shift)
    .map(([n, by]) => `update record_seal set number = number + ${SEALS + by} where number = ${n}`),
  fc.tuple(seal, hex).map(([n, h]) => `update record_seal set head = '\\x${h}' where number = ${n}`),
  seal.map(
    (n) => `update record_seal set sealed_at = sealed_at - interval '1 microsecond' where number = ${n}`,
  ),
  seal.map((n) => `update record_seal set to_position = ${2n ** 62n} where number = ${n}`),
  hex.map(
    (h) => `insert into record_seal values (${SEALS + 1}, ${SEALED + 1}, ${SEALED + 1}, 1, '\\x${h}', now())`,
  ),
  fc.integer({ min: 1, max: TAIL }).map((i) => `delete from record_unsealed where seq = ${SEALED + i}`),
  fc.oneof(sealed, another).map((seq) => `insert into record_unsealed values (${seq})`),
);

test('untouched it is whole, and names its unsealed tail', async () => {
  expect(await verifyRecord(database.db)).toMatchObject({
    isWhole: true,
    faults: [],
    rows: SEALED,
    seals: SEALS,
    unsealed: TAIL,
  });
});

test('any single change to the tables is found', async () => {
  await fc.assert(
    fc.asyncProperty(change, async (statement) => {
      const found = await tampered(statement, () => verifyRecord(database.db));
      expect(found.isWhole, statement).toBe(false);
      expect(found.faults.length, statement).toBeGreaterThan(0);
    }),
    { numRuns: 250 },
  );
  expect(await verifyRecord(database.db)).toMatchObject({ isWhole: true });
}, 120_000);

test.each([
  ["update record set act = 'task.hidden' where seq = 10", { kind: 'edited', position: 10, seq: 10 }],
  ['delete from record where seq = 10', { kind: 'removed', position: 10, seq: 10 }],
  [`delete from record where seq = ${SEALED + 1}`, { kind: 'removed', seq: SEALED + 1 }],
  [
    "insert into record (seq, actor_name, act) overriding system value values (99, 'x', 'a.b')",
    { kind: 'inserted', seq: 99 },
  ],
  ['update record_seal set sealed_at = now() where number = 3', { kind: 'seal', seal: 3 }],
])('it says where: %s', async (statement, fault) => {
  expect((await tampered(statement, () => verifyRecord(database.db))).faults).toEqual([fault]);
});

test('a chain rewritten from a row on is found by a head that was kept elsewhere', async () => {
  const { head } = await verifyRecord(database.db);
  const kept = { seal: SEALS, head: head ?? '' };
  expect(await verifyRecord(database.db, kept)).toMatchObject({ isWhole: true });
  const other = { seal: SEALS, head: '0'.repeat(64) };
  expect((await verifyRecord(database.db, other)).faults).toEqual([{ kind: 'kept', seal: SEALS }]);
  const cutOff = { seal: SEALS + 1, head: kept.head };
  expect((await verifyRecord(database.db, cutOff)).faults).toEqual([{ kind: 'kept', seal: SEALS + 1 }]);
});

test('the command says it in words or as JSON, and exits 0 when whole, 1 when broken', async () => {
  const said: string[] = [];
  const terminal = { out: (line: string) => void said.push(line), err: said.push, language: 'en' } as const;
  const ask = async (...args: string[]) => {
    said.length = 0;
    const question = readQuestion(args, terminal);
    return question && (await verify(database.db, question, terminal));
  };
  expect(await ask()).toBe(0);
  expect(said[0]).toBe('The record is whole: 24 rows under 6 seals.');
  expect(said.at(-1)).toBe('Not sealed yet: 3 rows after position 24.');
  const broken = "update record set actor_name = 'x' where seq = 7";
  expect(await tampered(broken, () => ask())).toBe(1);
  expect(said.slice(0, 2)).toEqual([
    'The record is NOT whole: 1 faults in 24 rows under 6 seals.',
    '  a row was edited: position 7, entry 7',
  ]);
  expect(await tampered(broken, () => ask('--json'))).toBe(1);
  expect(JSON.parse(said[0] ?? '')).toMatchObject({ faults: [{ kind: 'edited', position: 7, seq: 7 }] });
  expect(readQuestion(['--head', 'nonsense'], { ...terminal, err: () => {} })).toBeUndefined();
});
