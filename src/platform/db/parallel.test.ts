import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

// A setting that a worker cannot take over makes every large query fail, and no small one.
test('a query may be worked on by several processes of the server', async () => {
  const counted = await database.db.transaction().execute(async (tx) => {
    await sql`set local debug_parallel_query = on`.execute(tx);
    return sql<{ count: number }>`select count(*) as count from pg_class`.execute(tx);
  });
  expect(counted.rows[0]?.count).toBeGreaterThan(100);
});
