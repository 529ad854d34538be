import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '#base/dates.ts';
import { foldForSearch } from '#base/vietnamese.ts';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { establishProvinces } from './acts-provinces.ts';
import { englishProvinceName, formalProvinceName, lastingProvinces, mergedProvinces } from './provinces.ts';
import { bodiesAt, findBodyByName, insertBodyName, listBodies } from './store.ts';
import { isSameOrPredecessor, rebase, rebaseMany, withPredecessors } from './store-successions.ts';

let database: TestDatabase;
const before = '2025-06-30';
const after = '2025-07-01';

beforeAll(async () => {
  database = await createTestDatabase();
  await establishProvinces(database.db);
});
afterAll(() => database[Symbol.asyncDispose]());

const provincesOn = (on: string) => listBodies(database.db, { on, kinds: ['province'] });
const names = async (ids: readonly string[], on: string) =>
  [...(await bodiesAt(database.db, ids, on)).values()].map((body) => body.name).sort();

async function idOf(name: string, on: string): Promise<string> {
  const body = await findBodyByName(database.db, name, on);
  if (!body) throw new Error(`no ${name} on ${on}`);
  return body.id;
}

test('[D2] there are 63 provinces to 30 June 2025 and 34 from 1 July 2025', async () => {
  expect(await provincesOn(before)).toHaveLength(63);
  expect(await provincesOn(after)).toHaveLength(34);
  expect(await provincesOn('2021-01-11')).toHaveLength(63);
});

test('[D2] establishing the provinces again changes nothing', async () => {
  await establishProvinces(database.db);
  expect(await provincesOn(before)).toHaveLength(63);
});

test('[D3] every one of the 63 has become exactly one of the 34', async () => {
  const old = (await provincesOn(before)).map((body) => body.id);
  const now = new Set((await provincesOn(after)).map((body) => body.id));
  const became = await rebaseMany(database.db, old, after);
  expect(became.size).toBe(63);
  for (const to of became.values()) expect(to).toHaveLength(1);
  expect(new Set([...became.values()].flat())).toEqual(now);
});

test('[D3] going forward and coming back returns to where one was, from any province', async () => {
  const old = await provincesOn(before);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...old), fc.nat(3000), async (province, days) => {
      const later = addDays(after, days);
      const [became] = await rebase(database.db, province.id, later);
      const cameFrom = await rebase(database.db, became ?? '', before);
      expect(cameFrom).toContain(province.id);
      expect(await isSameOrPredecessor(database.db, province.id, became ?? '', later)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('[D3] the 34 came from the 63, each from exactly the ones the resolution names', async () => {
  const now = await provincesOn(after);
  const cameFrom = await rebaseMany(
    database.db,
    now.map((body) => body.id),
    before,
  );
  expect([...cameFrom.values()].flat()).toHaveLength(63);
  const lamDong = await idOf('Lâm Đồng', after);
  expect(await names(cameFrom.get(lamDong) ?? [], before)).toEqual(
    ['Bình Thuận', 'Lâm Đồng', 'Đắk Nông'].sort(),
  );
});

test('[D3] a body that stands on the day is its own answer', async () => {
  const old = await idOf('Bắc Ninh', before);
  expect(await rebase(database.db, old, '2021-01-11')).toEqual([old]);
  expect(await rebase(database.db, old, '1990-01-01')).toEqual([]);
});

test('[D3] the new Bắc Ninh is another body than the old one, and answers for Bắc Giang', async () => {
  const [old, now] = [await idOf('Bắc Ninh', before), await idOf('Bắc Ninh', after)];
  const bacGiang = await idOf('Bắc Giang', before);
  expect(now).not.toBe(old);
  expect((await withPredecessors(database.db, now, after)).sort()).toEqual([bacGiang, old, now].sort());
  expect(await withPredecessors(database.db, now, before)).toEqual([now]);
});

test('[D1] Huế is one body through its change of name on 1 January 2025', async () => {
  const id = await idOf('Thừa Thiên Huế', '2024-12-31');
  expect(await names([id], '2024-12-31')).toEqual(['Thừa Thiên Huế']);
  expect(await names([id], '2025-01-06')).toEqual(['Huế']);
  expect(await idOf('Thừa Thiên Huế', '2025-01-06')).toBe(id);
});

test('[D1] a body that has ended keeps the name it had', async () => {
  const id = await idOf('Bắc Giang', before);
  expect(await names([id], '2026-11-22')).toEqual(['Bắc Giang']);
});

test('[D1] the database refuses a second name on one day', async () => {
  const id = await idOf('Hà Nội', before);
  const second = { name: 'Thăng Long', nameEn: 'Thang Long', from: '2010-10-10', until: '2010-10-11' };
  await expect(insertBodyName(database.db, id, second)).rejects.toMatchObject({
    kind: 'conflict',
    code: 'body_name_overlaps',
  });
});

test('[D4] a province is found however a text writes it', async () => {
  const city = await idOf('TP Hồ Chí Minh', before);
  for (const written of ['TP. Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'TP.HCM', 'TPHCM', 'điểm cầu TP HCM']) {
    expect(await findBodyByName(database.db, written, before), written).toEqual({ id: city });
  }
  const hoaBinh = await idOf('Hòa Bình', before);
  for (const written of ['Hoà Bình', 'tỉnh Hòa Bình', 'UBND tỉnh Hoà Bình', 'hoa binh', 'HÒA BÌNH']) {
    expect(await findBodyByName(database.db, written, before), written).toEqual({ id: hoaBinh });
  }
  const vungTau = await idOf('Bà Rịa - Vũng Tàu', before);
  expect(await findBodyByName(database.db, 'Bà Rịa–Vũng Tàu', before)).toEqual({ id: vungTau });
});

test('[D4] words that name no body find none', async () => {
  for (const written of [
    'Trung ương',
    'điểm cầu Trung ương',
    'Hồ Chí Minh',
    'Tỉnh ủy Bắc Ninh',
    '',
    'Hà Tây',
  ]) {
    expect(await findBodyByName(database.db, written, before), written).toBeUndefined();
  }
  expect(await findBodyByName(database.db, 'Bắc Giang', after)).toBeUndefined();
});

test('[D4] the list is searched without diacritics, and a percent sign is only a percent sign', async () => {
  const found = await listBodies(database.db, { on: before, text: 'quang n' });
  expect(found.map((body) => body.name)).toEqual(['Quảng Ninh', 'Quảng Nam', 'Quảng Ngãi']);
  expect(await listBodies(database.db, { on: before, text: '%' })).toEqual([]);
});

test('[D4] the database folds names exactly as the program does', async () => {
  const rows = await database.db.selectFrom('body_name').select(['name', 'folded']).execute();
  expect(rows.map((row) => row.folded)).toEqual(rows.map((row) => foldForSearch(row.name)));
  const awkward = 'Đặng  THỊ Ứng\u0323 \n Ơ–Ư';
  const { rows: answers } = await sql<{
    folded: string;
  }>`select fold_for_search(${awkward}) as folded`.execute(database.db);
  expect(answers[0]?.folded).toBe('dang thi ung o-u');
  expect(foldForSearch(awkward)).toBe('dang thi ung o-u');
});

test('five cities under the central government became six', () => {
  const formal = (list: string[]) => list.filter((name) => formalProvinceName(name).startsWith('thành phố'));
  const old = [
    ...lastingProvinces.map((one) => one.renamedFrom ?? one.name),
    ...mergedProvinces.flatMap((one) => one.mergedFrom.map(([, name]) => name)),
  ];
  const now = [...lastingProvinces, ...mergedProvinces].map((one) => one.name);
  expect(formal(old)).toHaveLength(5);
  expect(formal(now)).toHaveLength(6);
  expect(new Set(old).size).toBe(63);
  expect(formalProvinceName('TP Hồ Chí Minh')).toBe('thành phố Hồ Chí Minh');
  expect(englishProvinceName('TP Hồ Chí Minh')).toBe('Ho Chi Minh City');
  expect(englishProvinceName('Đắk Lắk')).toBe('Dak Lak');
});
