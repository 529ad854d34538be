import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, createTestApp, MINISTRY, PROVINCE, type TestApp } from '#test/app.ts';
import { establishProvinces } from './acts-provinces.ts';
import type { Body, BodyCard, Person } from './contract.ts';

let app: TestApp;
let secretary: Client;
let press: Client;

beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-22T03:00:00Z' });
  await establishProvinces(app.db);
  secretary = await app.signInAs('secretary');
  press = await app.signInAs('press');
});
afterAll(() => app[Symbol.asyncDispose]());

interface Problem {
  code: string;
  detail: string;
}
const provinces = async (on: string, text = '') => {
  const { body } = await press.get<Body[]>(
    `/api/bodies?on=${on}&kind=province&text=${encodeURIComponent(text)}`,
  );
  return body.filter((one) => one.id !== PROVINCE); // the test office's own
};

test('[D2] the press reads 63 provinces to 30 June 2025 and 34 from the day after', async () => {
  expect(await provinces('2025-06-30')).toHaveLength(63);
  expect(await provinces('2025-07-01')).toHaveLength(34);
});

test('[D3] each province says what it came from and what it became', async () => {
  const [before] = await provinces('2025-06-30', 'bac giang');
  expect(before).toMatchObject({ name: 'Bắc Giang', code: '24', until: '2025-07-01', cameFrom: [] });
  expect(before?.became.map((one) => one.name)).toEqual(['Bắc Ninh']);
  const [after] = await provinces('2025-07-01', 'bac ninh');
  expect(after).toMatchObject({ name: 'Bắc Ninh', code: '24', until: null, became: [] });
  expect(after?.cameFrom.map((one) => one.name).sort()).toEqual(['Bắc Giang', 'Bắc Ninh']);
});

test('[D1] the card of a body gives its names through time and the legal basis of what became of it', async () => {
  const [hue] = await provinces('2025-06-30', 'hue');
  const card = (await press.get<BodyCard>(`/api/bodies/${hue?.id}?on=2024-12-31`)).body;
  expect(card.name).toBe('Thừa Thiên Huế');
  expect(card.names).toEqual([
    { name: 'Thừa Thiên Huế', nameEn: 'Thua Thien Hue', from: '2008-08-01', until: '2025-01-01' },
    { name: 'Huế', nameEn: 'Hue', from: '2025-01-01', until: null },
  ]);
  const [binhDuong] = await provinces('2025-06-30', 'binh duong');
  const merged = (await press.get<BodyCard>(`/api/bodies/${binhDuong?.id}?on=2025-06-30`)).body;
  expect(merged.successions).toMatchObject([
    {
      on: '2025-07-01',
      kind: 'merge',
      legalBasis: 'Nghị quyết 202/2025/QH15',
      from: { name: 'Bình Dương' },
      to: { name: 'TP Hồ Chí Minh', nameEn: 'Ho Chi Minh City' },
    },
  ]);
});

const office = {
  personName: 'Trần Văn Thử',
  bodyId: MINISTRY,
  title: 'Bộ trưởng',
  titleEn: 'Minister',
  isSole: true,
  from: '2021-04-08',
  until: '2025-08-30',
};

test('[D6] the secretary gives an office, and people are read with the offices of the day', async () => {
  const given = await secretary.post<Person>('/api/offices', office);
  expect(given.body).toMatchObject({
    name: 'Trần Văn Thử',
    offices: [{ title: 'Bộ trưởng', body: { id: MINISTRY } }],
  });
  const on = async (day: string) => (await press.get<Person[]>(`/api/people?on=${day}&text=thu`)).body;
  expect((await on('2025-01-06'))[0]?.offices.map((one) => one.titleEn)).toEqual(['Minister']);
  expect((await on('2025-08-30'))[0]?.offices).toEqual([]);
  const card = (await press.get<BodyCard>(`/api/bodies/${MINISTRY}?on=2025-01-06`)).body;
  expect(card.holders).toMatchObject([{ title: 'Bộ trưởng', person: { name: 'Trần Văn Thử' } }]);
  const again = await secretary.post<Problem>('/api/offices', { ...office, from: '2025-08-29', until: null });
  expect([again.status, again.body.code]).toEqual([409, 'office_overlaps']);
  expect(again.body.detail).toContain('đã giữ đúng chức vụ ấy');
  const other = { ...office, personName: 'Lê Thị Mẫu', from: '2025-08-29', until: null };
  expect((await secretary.post<Problem>('/api/offices', other)).body.code).toBe('office_taken');
});

test('[D6] a refused office leaves no new person behind', async () => {
  const { body } = await press.get<Person[]>('/api/people?on=2025-01-06&text=le%20thi%20mau');
  expect(body).toEqual([]);
});

test('[D6] an office outside the days of its body is refused', async () => {
  const [bacGiang] = await provinces('2025-06-30', 'bac giang');
  const beyond = { ...office, bodyId: bacGiang?.id, isSole: false, from: '2024-01-01', until: null };
  const refused = await secretary.post<Problem>('/api/offices', beyond);
  expect([refused.status, refused.body.code]).toEqual([422, 'office_outside_its_body']);
  expect(refused.body.detail).toContain('Bắc Giang');
  const within = await secretary.post<Person>('/api/offices', { ...beyond, until: '2025-07-01' });
  expect(within.status).toBe(200);
  const backwards = await secretary.post<Problem>('/api/offices', { ...office, until: '2021-04-08' });
  expect(backwards.body.code).toBe('office_ends_before_it_starts');
});

test('[D7] only the secretary keeps the directory, and a new body stands from its day', async () => {
  const unit = {
    kind: 'department',
    name: 'Vụ Mới',
    nameEn: 'New Unit',
    parentId: MINISTRY,
    from: '2025-03-01',
  };
  const refused = await press.post<Problem>('/api/bodies', unit);
  expect([refused.status, refused.body.code]).toEqual([403, 'not_allowed_directory']);
  expect((await press.post<Problem>('/api/offices', office)).body.code).toBe('not_allowed_directory');
  const { body } = await secretary.post<BodyCard>('/api/bodies', unit);
  expect(body).toMatchObject({ name: 'Vụ Mới', parent: { name: 'Bộ Thử nghiệm' } });
  const on = async (day: string) =>
    (await press.get<Body[]>(`/api/bodies?on=${day}&text=vu%20moi`)).body.length;
  expect([await on('2025-02-28'), await on('2025-03-01')]).toEqual([0, 1]);
  const orphan = { ...unit, parentId: app.acting('press').actor.id };
  expect((await secretary.post<Problem>('/api/bodies', orphan)).body.code).toBe('body_not_found');
});

test('what is not there is said so', async () => {
  const nobody = app.acting('press').actor.id;
  expect((await press.get<Problem>(`/api/people/${nobody}`)).body.code).toBe('person_not_found');
  expect((await press.get<Problem>(`/api/bodies/${nobody}?on=2025-01-01`)).body.code).toBe('body_not_found');
  expect((await press.get<Problem>('/api/bodies?on=2025-02-30')).status).toBe(422);
});
