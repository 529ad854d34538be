import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTransaction } from '#platform/db/database.ts';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { listHappenings, record, theProgram } from './record.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

const subject = { kind: 'task', id: '01940000-0000-7000-8000-000000000001' };

test('what happened is kept in order, with who did it', async () => {
  const lan = {
    id: '01940000-0000-7000-8000-0000000000aa',
    name: 'Lan',
    role: 'secretary',
    bodyId: subject.id,
  } as const;
  await record(database.db, lan, { act: 'task.assigned', subject, data: { due: '2025-03-31' } });
  await record(database.db, theProgram, { act: 'task.urged', subject });
  expect(await listHappenings(database.db, subject)).toMatchObject([
    { act: 'task.assigned', actorName: 'Lan', data: { due: '2025-03-31' } },
    { act: 'task.urged', actorName: 'Điểm Cầu', data: {} },
  ]);
});

test('on whose authority: the role and the body of that moment, of nobody for the program', async () => {
  const rows = await database.db
    .selectFrom('record')
    .select(['actor_name', 'actor_role', 'actor_body_id'])
    .orderBy('seq')
    .execute();
  expect(rows).toEqual([
    { actor_name: 'Lan', actor_role: 'secretary', actor_body_id: subject.id },
    { actor_name: 'Điểm Cầu', actor_role: null, actor_body_id: null },
  ]);
});

test('what is rolled back was never recorded', async () => {
  const other = { kind: 'task', id: '01940000-0000-7000-8000-000000000002' };
  const failing = inTransaction(database.db, async (tx) => {
    await record(tx, theProgram, { act: 'task.assigned', subject: other });
    throw new Error('the change itself failed');
  });
  await expect(failing).rejects.toThrow('the change itself failed');
  expect(await listHappenings(database.db, other)).toEqual([]);
});

test.each(["update record set act = 'task.hidden'", 'delete from record', 'truncate record cascade'])(
  'the database refuses: %s',
  async (statement) => {
    await record(database.db, theProgram, { act: 'task.assigned', subject });
    await expect(sql.raw(statement).execute(database.db)).rejects.toThrow('never changed or removed');
  },
);
