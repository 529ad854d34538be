import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTransaction } from '#platform/db/database.ts';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { aBody, aPerson } from '#test/factories/directory.ts';
import { findOrAddPartner, partnersByIds, removePartner } from './store-partners.ts';
import {
  findOrAddPerson,
  holdOffice,
  listPeople,
  type NewOffice,
  officesOf,
  peopleByIds,
  removePersonIfUnused,
} from './store-people.ts';

let database: TestDatabase;
let bodyId: string;
let personId: string;

beforeEach(async () => {
  database = await createTestDatabase();
  bodyId = await aBody(database.db, { kind: 'ministry', name: 'Bộ Thử nghiệm' });
  personId = await aPerson(database.db, 'Trần Văn Thử');
});
afterEach(() => database[Symbol.asyncDispose]());

const office = (more: Partial<NewOffice> = {}): NewOffice => ({
  personId,
  bodyId,
  title: 'Thứ trưởng',
  titleEn: 'Deputy Minister',
  from: '2021-01-01',
  until: '2023-01-01',
  ...more,
});
const hold = (more?: Partial<NewOffice>) => holdOffice(database.db, office(more));

test('[D6] an office is held from its first day to the day before it ends', async () => {
  await hold();
  const titles = async (on: string) => (await officesOf(database.db, personId, on)).map((one) => one.title);
  expect(await titles('2020-12-31')).toEqual([]);
  expect(await titles('2021-01-01')).toEqual(['Thứ trưởng']);
  expect(await titles('2022-12-31')).toEqual(['Thứ trưởng']);
  expect(await titles('2023-01-01')).toEqual([]);
});

test('[D6] one person does not hold the same office twice on one day, by a single day even', async () => {
  await hold();
  await expect(hold({ from: '2022-12-31', until: null })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'office_overlaps',
  });
  await hold({ from: '2023-01-01', until: null });
  await hold({ title: 'Phó Thủ tướng' });
  expect(await officesOf(database.db, personId, '2022-06-01')).toHaveLength(2);
});

test('[D6] an office that one person holds at a time is refused to a second, and open to many otherwise', async () => {
  const second = await aPerson(database.db, 'Lê Thị Mẫu');
  await hold({ title: 'Bộ trưởng', isSole: true });
  const meanwhile = hold({ personId: second, title: 'Bộ trưởng', isSole: true, from: '2022-06-01' });
  await expect(meanwhile).rejects.toMatchObject({ kind: 'conflict', code: 'office_taken' });
  await hold({ personId: second, title: 'Bộ trưởng', isSole: true, from: '2023-01-01', until: null });
  await hold();
  await hold({ personId: second });
});

test('[D6] an office that ends as it begins is refused', async () => {
  await expect(hold({ until: '2021-01-01' })).rejects.toMatchObject({ code: 'office_ends_before_it_starts' });
});

test('[D5] one person however the name is spelled; another person when a diacritic differs', async () => {
  const { db } = database;
  const first = await findOrAddPerson(db, 'Uỷ Thị Hoà');
  expect(first.isNew).toBe(true);
  for (const spelled of ['Ủy Thị Hòa', '  uỷ thị   hoà ', 'UỶ THỊ HOÀ'.normalize('NFD')]) {
    expect(await findOrAddPerson(db, spelled), spelled).toEqual({ id: first.id, isNew: false });
  }
  expect((await findOrAddPerson(db, 'Ủy Thị Hoa')).isNew).toBe(true);
  expect((await peopleByIds(db, [first.id])).get(first.id)?.name).toBe('Uỷ Thị Hoà');
});

test('[D5] the same new name accepted by several people at once makes one person', async () => {
  const added = await Promise.all(
    Array.from({ length: 6 }, () => inTransaction(database.db, (tx) => findOrAddPerson(tx, 'Ngô Văn Mới'))),
  );
  expect(new Set(added.map((one) => one.id)).size).toBe(1);
  expect(added.filter((one) => one.isNew)).toHaveLength(1);
});

test('[D5] people are found by any part of the name without diacritics, in Vietnamese order', async () => {
  const { db } = database;
  for (const name of ['Đỗ Thị Bé', 'Dương Văn Ả', 'Ân Văn Cả']) await findOrAddPerson(db, name);
  const names = async (text?: string) => (await listPeople(db, { text })).map((one) => one.name);
  expect(await names()).toEqual(['Ân Văn Cả', 'Dương Văn Ả', 'Đỗ Thị Bé', 'Trần Văn Thử']);
  expect(await names('van')).toEqual(['Ân Văn Cả', 'Dương Văn Ả', 'Trần Văn Thử']);
  expect(await names('do thi')).toEqual(['Đỗ Thị Bé']);
});

test('[D5] only who holds an office of the body on the day is listed for it', async () => {
  await hold();
  await aPerson(database.db, 'Lê Thị Mẫu');
  expect(await listPeople(database.db, { bodyId, on: '2022-01-01' })).toMatchObject([{ id: personId }]);
  expect(await listPeople(database.db, { bodyId, on: '2024-01-01' })).toEqual([]);
});

test('a person is taken back only while nothing names them, and the transaction goes on', async () => {
  const { db } = database;
  await hold();
  const unused = await aPerson(db, 'Lê Thị Mẫu');
  const removed = await inTransaction(db, async (tx) => [
    await removePersonIfUnused(tx, personId),
    await removePersonIfUnused(tx, unused),
  ]);
  expect(removed).toEqual([false, true]);
  expect([...(await peopleByIds(db, [personId, unused])).keys()]).toEqual([personId]);
});

test('a partner is one by its name, and can be taken back', async () => {
  const { db } = database;
  const first = await findOrAddPartner(db, 'Nhật Bản');
  expect(await findOrAddPartner(db, ' Nhật  Bản ')).toEqual({ id: first.id, isNew: false });
  expect((await partnersByIds(db, [first.id])).get(first.id)?.name).toBe('Nhật Bản');
  await removePartner(db, first.id);
  expect((await partnersByIds(db, [first.id])).size).toBe(0);
});
