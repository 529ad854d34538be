import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '#base/dates.ts';
import { inTransaction } from '#platform/db/database.ts';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { aBody } from '#test/factories/directory.ts';
import { anActivity, someActivities } from '#test/factories/register.ts';
import { activityKinds, activityLevels } from './kinds.ts';
import { deleteActivity, insertActivities, type NewActivity } from './store.ts';
import {
  type ActivityFilter,
  activityIdsCounted,
  countActivities,
  countByKind,
  listActivities,
} from './store-list.ts';

let database: TestDatabase;
let bodyId: string;

beforeEach(async () => {
  database = await createTestDatabase();
  bodyId = await aBody(database.db);
});
afterEach(() => database[Symbol.asyncDispose]());

const codes = (list: { code: string }[]) => list.map((one) => one.code);

test('[RG2] records are numbered within the year in which they ended, in the order of entry', async () => {
  const { db } = database;
  const first = await insertActivities(db, [
    await plain({ endedOn: '2024-12-30' }),
    await plain({ endedOn: '2025-01-02', startedOn: '2024-12-30' }),
    await plain({ endedOn: '2024-02-01' }),
  ]);
  expect(codes(first)).toEqual(['HĐ-2024-001', 'HĐ-2025-001', 'HĐ-2024-002']);
  expect((await anActivity(db, { bodyId, endedOn: '2024-01-15' })).code).toBe('HĐ-2024-003');
});

test('[RG2] beyond 999 the number grows, and still follows the order', async () => {
  const many = await someActivities(database.db, 1001, { bodyId });
  expect(codes(many).at(998)).toBe('HĐ-2024-999');
  expect(codes(many).at(-1)).toBe('HĐ-2024-1001');
});

test('[RG2] two people entering at once never get the same number', async () => {
  const entering = Array.from({ length: 8 }, () =>
    inTransaction(database.db, (tx) => someActivities(tx, 3, { bodyId })),
  );
  const numbers = (await Promise.all(entering)).flat().map((one) => one.code);
  expect(new Set(numbers).size).toBe(24);
});

test('[RG3] the database refuses an activity that ends before it starts', async () => {
  const backwards = anActivity(database.db, { bodyId, startedOn: '2024-06-15', endedOn: '2024-06-14' });
  await expect(backwards).rejects.toMatchObject({ kind: 'invalid', code: 'activity_ends_before_it_starts' });
});

test('[RG4] a count takes kind, level, period and cut-off together, each end counted', async () => {
  const { db } = database;
  const at = (endedOn: string, more: Partial<NewActivity> = {}) =>
    anActivity(db, { bodyId, endedOn, ...more });
  await at('2023-12-14');
  const inside = [await at('2023-12-15'), await at('2024-12-14')];
  await at('2024-12-15');
  await at('2024-06-01', { level: 'other' });
  await at('2024-06-01', { kind: 'agreement' });
  const filter: ActivityFilter = {
    kinds: ['visit_out', 'delegation_in'],
    levels: ['key_leader'],
    period: { from: '2023-12-15', to: '2024-12-31' },
    cutOff: '2024-12-14',
  };
  expect(await countActivities(db, filter)).toBe(2);
  expect(await activityIdsCounted(db, filter)).toEqual(inside.map((one) => one.id));
});

test('[RG4] whatever the filter, the count, its records, the kinds and the pages agree', async () => {
  const { db } = database;
  await insertActivities(db, await assorted(60));
  const filters = fc.record({
    kinds: fc.subarray([...activityKinds]),
    levels: fc.subarray([...activityLevels]),
    period: fc.record({
      from: fc.constantFrom(undefined, '2024-01-20'),
      to: fc.constantFrom(undefined, '2024-02-10'),
    }),
    text: fc.constantFrom(undefined, 'tham', 'HĐ-2024-00', 'zzz'),
  });
  await fc.assert(
    fc.asyncProperty(filters, fc.integer({ min: 1, max: 25 }), async (filter, limit) => {
      const ids = await activityIdsCounted(db, filter);
      expect(await countActivities(db, filter)).toBe(ids.length);
      const sums = await countByKind(db, filter);
      expect(Object.values(sums).reduce((a, b) => a + b)).toBe(ids.length);
      expect(await everyPage(filter, limit)).toEqual(ids.toReversed());
    }),
    { numRuns: 40 },
  );
});

test('[RG7] words are found without diacritics in code, title, partner and basis', async () => {
  const { db } = database;
  const one = await anActivity(db, {
    bodyId,
    title: 'Thăm chính thức',
    partner: 'Cộng hòa Séc',
    basis: 'Số 12/BC',
  });
  await anActivity(db, { bodyId, title: 'Việc khác' });
  for (const text of ['cong hoa sec', 'Cộng hoà Séc', 'tham chinh', '12/bc', 'hđ-2024-001']) {
    expect(await activityIdsCounted(db, { text }), text).toEqual([one.id]);
  }
  expect(await activityIdsCounted(db, { text: '_' })).toEqual([]);
});

test('[RG5] removing says whether there was something', async () => {
  const { id } = await anActivity(database.db, { bodyId });
  expect(await deleteActivity(database.db, id)).toBe(true);
  expect(await deleteActivity(database.db, id)).toBe(false);
});

async function plain(more: Partial<NewActivity>): Promise<NewActivity> {
  const endedOn = more.endedOn ?? '2024-06-14';
  return {
    kind: 'visit_out',
    level: 'other',
    title: 'Chuyến thăm',
    partner: null,
    startedOn: endedOn,
    basis: 'Báo cáo',
    bodyId,
    ...more,
    endedOn,
  };
}

/** Records of every kind and level, several on the same day, so that pages break inside a day. */
async function assorted(count: number): Promise<NewActivity[]> {
  return Promise.all(
    Array.from({ length: count }, (_, i) =>
      plain({
        kind: activityKinds[i % 4] ?? 'agreement',
        level: activityLevels[i % 3] ?? 'other',
        endedOn: addDays('2024-01-01', Math.floor(i / 5) * 5),
        title: i % 2 ? 'Thăm' : 'Hội đàm',
      }),
    ),
  );
}

async function everyPage(filter: ActivityFilter, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: Parameters<typeof listActivities>[2]['after']; ; ) {
    const page = await listActivities(database.db, filter, { limit, after });
    ids.push(...page.activities.map((one) => one.id));
    if (!page.next) return ids;
    after = page.next;
  }
}
