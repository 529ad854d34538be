import { afterAll, beforeAll, expect, test } from 'vitest';
import { establishProvinces } from '#features/directory/index.ts';
import type { Problem } from '#platform/http/problem.ts';
import { type Client, createTestApp, MINISTRY, type TestApp } from '#test/app.ts';
import type { Conference } from './contract.ts';

let app: TestApp;
let secretary: Client;
let operator: Client;
let press: Client;

beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-22T03:00:00Z' });
  await establishProvinces(app.db);
  [secretary, operator, press] = await Promise.all([
    app.signInAs('secretary'),
    app.signInAs('operator'),
    app.signInAs('press'),
  ]);
});
afterAll(() => app[Symbol.asyncDispose]());

/** Days that no other test of this file uses: one organiser holds one conference of a kind a day. */
let day = 0;
const aDay = () => `2024-03-${String(++day).padStart(2, '0')}`;

async function opened(given: object = {}): Promise<string> {
  const answer = await secretary.post<{ id: string }>('/api/conferences', {
    ...review(),
    heldOn: aDay(),
    ...given,
  });
  expect(answer.status).toBe(200);
  return answer.body.id;
}

const review = () => ({
  name: 'Hội nghị tổng kết công tác năm 2023',
  organiserId: MINISTRY,
  format: 'online',
  heldOn: '2025-01-06',
});

async function dossier(id: string): Promise<Conference> {
  return (await press.get<Conference>(`/api/conferences/${id}`)).body;
}

test('[C1] the same organiser, kind and day are the same conference', async () => {
  const heldOn = aDay();
  await opened({ heldOn });
  const again = await secretary.post<Problem>('/api/conferences', { ...review(), heldOn });
  expect([again.status, again.body.code]).toEqual([409, 'conference_exists']);
});

test('[C2] the kind follows the name until somebody says otherwise', async () => {
  expect((await dossier(await opened())).kind).toBe('annual_review');
  expect((await dossier(await opened({ kind: 'thematic' }))).kind).toBe('thematic');
});

test('[C3] the reviewed year is what was given, and never comes from the date', async () => {
  expect((await dossier(await opened())).reviewsYear).toBeNull();
  expect((await dossier(await opened({ reviewsYear: 2023 }))).reviewsYear).toBe(2023);
  const impossible = await secretary.post<Problem>('/api/conferences', { ...review(), reviewsYear: 2026 });
  expect([impossible.status, impossible.body.code]).toEqual([422, 'reviews_a_year_to_come']);
});

test('a day that does not exist is refused at its field', async () => {
  const answer = await secretary.post<Problem>('/api/conferences', { ...review(), heldOn: '2025-02-30' });
  expect([answer.status, answer.body.fields?.map(({ path }) => path)]).toEqual([422, ['heldOn']]);
});

test('an organiser that did not exist on the day is refused by name', async () => {
  const answer = await secretary.post<Problem>('/api/conferences', { ...review(), heldOn: '1944-01-06' });
  expect([answer.status, answer.body.code]).toEqual([422, 'organiser_not_then']);
  expect(answer.body.detail).toContain('Bộ Thử nghiệm');
});

test('[C4] [C5] the legal clocks come from the rules and the calendar of that day', async () => {
  const { clocks } = await dossier(await opened({ heldOn: '2025-01-06' }));
  expect(clocks.invitation).toMatchObject({ dueOn: '2024-12-31', workingDays: 3, isConfirmed: true });
  expect(clocks.notice).toMatchObject({ dueOn: '2025-01-13', workingDays: 5 });
});

test('before a rule is recorded there is no clock', async () => {
  const { clocks } = await dossier(await opened({ heldOn: '2016-08-22' }));
  expect(clocks).toEqual({ invitation: null, notice: null });
});

test('[C6] one act joins the centre and the 63 provinces of January 2025, a second one nothing', async () => {
  const id = await opened({ heldOn: '2025-01-07' });
  const path = `/api/conferences/${id}/points/generate`;
  // The province of the test house stands beside the 63.
  expect((await operator.post(path)).body).toEqual({ added: 1 + 63 + 1 });
  expect((await operator.post(path)).body).toEqual({ added: 0 });
  const { points } = await dossier(id);
  expect(points[0]).toMatchObject({ tier: 'central', body: { id: MINISTRY }, nowPartOf: [] });
  const binhDuong = points.find(({ body }) => body.name.includes('Bình Dương'));
  expect(binhDuong?.nowPartOf.map(({ name }) => name).join()).toContain('Hồ Chí Minh');
});

test('[C6] in December 2025 the provinces are 34, and none has become another', async () => {
  const id = await opened({ heldOn: '2025-12-29' });
  expect((await operator.post(`/api/conferences/${id}/points/generate`)).body).toEqual({ added: 1 + 34 + 1 });
  expect((await dossier(id)).points.flatMap(({ nowPartOf }) => nowPartOf)).toEqual([]);
});

test('a body has one point, and a conference one centre', async () => {
  const id = await opened();
  const { body: added } = await secretary.post<{ id: string }>(`/api/conferences/${id}/points`, {
    bodyId: MINISTRY,
    tier: 'central',
  });
  const again = await secretary.post<Problem>(`/api/conferences/${id}/points`, {
    bodyId: MINISTRY,
    tier: 'member',
  });
  expect([again.status, again.body.code]).toEqual([409, 'point_exists']);
  expect((await secretary.post(`/api/points/${added.id}/remove`)).status).toBe(200);
});

test('a body that did not stand on the day has no point there', async () => {
  const id = await opened({ heldOn: '2025-12-30' });
  const gone = (await dossier(await generatedIn('2025-01-08'))).points.find(
    (point) => point.nowPartOf.length > 0,
  );
  const answer = await secretary.post<Problem>(`/api/conferences/${id}/points`, {
    bodyId: gone?.body.id,
    tier: 'member',
  });
  expect([answer.status, answer.body.code]).toEqual([422, 'body_not_then']);
});

async function generatedIn(heldOn: string): Promise<string> {
  const id = await opened({ heldOn });
  await operator.post(`/api/conferences/${id}/points/generate`);
  return id;
}

test('[C8] a person is there once, with the titles of the day', async () => {
  const id = await opened();
  const person = { name: 'Trần Văn Thử', titles: ['Thứ trưởng'], role: 'chairs', pointId: null };
  await secretary.post(`/api/conferences/${id}/participants`, person);
  const again = await secretary.post<Problem>(`/api/conferences/${id}/participants`, person);
  expect([again.status, again.body.code]).toEqual([409, 'participant_exists']);
  expect((await dossier(id)).people).toMatchObject([
    { name: 'Trần Văn Thử', titles: ['Thứ trưởng'], role: 'chairs' },
  ]);
});

test('a point where people sit is not removed', async () => {
  const id = await opened();
  const point = await secretary.post<{ id: string }>(`/api/conferences/${id}/points`, {
    bodyId: MINISTRY,
    tier: 'central',
  });
  await secretary.post(`/api/conferences/${id}/participants`, {
    name: 'Lê Thị Thử',
    titles: [],
    role: 'attends',
    pointId: point.body.id,
  });
  const refused = await secretary.post<Problem>(`/api/points/${point.body.id}/remove`);
  expect([refused.status, refused.body.code]).toEqual([409, 'point_in_use']);
});

test('[C9] the programme keeps its order without gaps through adding, moving and removing', async () => {
  const id = await opened();
  for (const title of ['Khai mạc', 'Báo cáo', 'Thảo luận', 'Kết luận']) await addItem(id, title);
  const { programme } = await dossier(id);
  await operator.post(`/api/programme-items/${programme[3]?.id}/move`, { to: 1 });
  await operator.post(`/api/programme-items/${programme[1]?.id}/remove`);
  const after = (await dossier(id)).programme.map(({ ordinal, title }) => [ordinal, title]);
  expect(after).toEqual([
    [1, 'Kết luận'],
    [2, 'Khai mạc'],
    [3, 'Thảo luận'],
  ]);
});

test('a time that no clock shows is refused at its field', async () => {
  const answer = await addItem(await opened(), 'Khai mạc', { startsAt: '25:00' });
  expect([answer.status, answer.body.fields?.map(({ path }) => path)]).toEqual([422, ['startsAt']]);
});

async function addItem(id: string, title: string, given: object = {}) {
  const item = { title, startsAt: null, minutes: null, participantId: null, ...given };
  return operator.post<Problem>(`/api/conferences/${id}/programme`, item);
}

test('a dossier goes with all it holds while nothing rests on it', async () => {
  const id = await generatedIn(aDay());
  expect((await secretary.post(`/api/conferences/${id}/remove`)).status).toBe(200);
  expect((await secretary.get(`/api/conferences/${id}`)).status).toBe(404);
});

test('the operator prepares points and programme but does not write the dossier; the press only reads', async () => {
  const id = await opened();
  expect((await operator.post<Problem>('/api/conferences', review())).body.code).toBe(
    'not_allowed_conference',
  );
  expect((await press.post<Problem>(`/api/conferences/${id}/points/generate`)).body.code).toBe(
    'not_allowed_preparing',
  );
  expect((await press.get('/api/conferences')).status).toBe(200);
  expect((await app.anyone().get('/api/conferences')).status).toBe(401);
});

test('the list begins with the next conference', async () => {
  const { body } = await press.get<{ heldOn: string }[]>('/api/conferences');
  const days = body.map(({ heldOn }) => heldOn);
  expect(days).toEqual(days.toSorted().reverse());
});
