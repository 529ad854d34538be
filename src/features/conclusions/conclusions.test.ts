import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeSpeechIfEmpty } from '#features/floor/index.ts';
import type { Problem } from '#platform/http/problem.ts';
import { type Client, createTestApp, type TestApp } from '#test/app.ts';
import { aDirective } from '#test/factories/conclusions.ts';
import { aConference, aParticipant } from '#test/factories/conference.ts';
import type { ConclusionNotice, Conclusions } from './contract.ts';

let app: TestApp;
let secretary: Client;
let press: Client;

beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-22T03:00:00Z' });
  [secretary, press] = await Promise.all([app.signInAs('secretary'), app.signInAs('press')]);
});
afterAll(() => app[Symbol.asyncDispose]());

const conclusionsOf = async (id: string) =>
  (await press.get<Conclusions>(`/api/conferences/${id}/conclusions`)).body;

const note = (id: string, given: object) =>
  secretary.post<ConclusionNotice & Problem>(`/api/conferences/${id}/conclusion-notice`, {
    sourceId: null,
    ...given,
  });

test('a directive shows who said it, with the titles of the day', async () => {
  const { id } = await aConference(app.db);
  await aParticipant(app.db, id, { name: 'Ngô Thử', titles: ['Thủ tướng Chính phủ'] });
  await aDirective(app.db, { conferenceId: id, quote: 'Xử lý tốt các tình huống phức tạp' });
  expect((await conclusionsOf(id)).directives).toMatchObject([
    {
      quote: 'Xử lý tốt các tình huống phức tạp',
      speech: { kind: 'concluding' },
      speaker: { name: 'Ngô Thử', titles: ['Thủ tướng Chính phủ'] },
      citations: [],
    },
  ]);
});

test('[K5] without a notice the page names the legal date and how long it has passed', async () => {
  const { id } = await aConference(app.db);
  expect(await conclusionsOf(id)).toMatchObject({
    notice: null,
    clock: { dueOn: '2025-01-13', workingDays: 5 },
    state: 'overdue',
  });
});

test('[K5] a notice noted on the last legal day is in time, and mending it makes it late', async () => {
  const { id } = await aConference(app.db);
  expect((await note(id, { number: '12/TB-BNG', issuedOn: '2025-01-13' })).status).toBe(200);
  expect(await conclusionsOf(id)).toMatchObject({
    notice: { number: '12/TB-BNG' },
    state: 'in_time',
    workingDays: 0,
  });
  await note(id, { number: '12/TB-BNG', issuedOn: '2025-01-15' });
  expect(await conclusionsOf(id)).toMatchObject({ state: 'late', workingDays: 2 });
  const acts = await app.db
    .selectFrom('record')
    .select('act')
    .where('subject_id', '=', id)
    .orderBy('seq')
    .execute();
  expect(acts.map(({ act }) => act)).toEqual(['conclusion_notice.noted', 'conclusion_notice.mended']);
});

test('[K4] a notice before the conference, of a day to come, or without the form of one is refused', async () => {
  const { id } = await aConference(app.db);
  const codes = [
    await note(id, { number: '12/TB-BNG', issuedOn: '2025-01-05' }),
    await note(id, { number: '12/TB-BNG', issuedOn: '2027-01-05' }),
    await note(id, { number: 'mười hai', issuedOn: '2025-01-10' }),
    await note(id, { number: '12/TB-BNG', issuedOn: '2025-01-10', sourceId: crypto.randomUUID() }),
  ].map(({ body }) => body.code);
  expect(codes).toEqual([
    'notice_before_conference',
    'notice_in_the_future',
    'notice_number_malformed',
    'notice_source_not_found',
  ]);
  expect((await conclusionsOf(id)).notice).toBeNull();
});

test('only the secretary notes a notice', async () => {
  const { id } = await aConference(app.db);
  const command = { number: '12/TB-BNG', issuedOn: '2025-01-10', sourceId: null };
  for (const role of ['operator', 'leader', 'officer', 'technician', 'press'] as const) {
    const client = await app.signInAs(role);
    const answer = await client.post<Problem>(`/api/conferences/${id}/conclusion-notice`, command);
    expect([role, answer.body.code]).toEqual([role, 'not_allowed_notice']);
  }
});

test('the page of conclusions leaves out conferences still to come', async () => {
  const { id } = await aConference(app.db, { heldOn: '2026-12-29' });
  const { body } = await press.get<Conclusions[]>('/api/directives');
  expect(body.length).toBeGreaterThan(0);
  expect(body.some(({ conference }) => conference.id === id)).toBe(false);
});

test('a conference and a participant stay while a speech rests on them, a speech while a directive does', async () => {
  const { speechId, conferenceId } = await aDirective(app.db);
  const conference = await secretary.post<Problem>(`/api/conferences/${conferenceId}/remove`);
  expect([conference.status, conference.body.code]).toEqual([409, 'conference_in_use']);
  await expect(removeSpeechIfEmpty(app.db, speechId)).rejects.toMatchObject({ code: 'speech_in_use' });
  const participant = await app.db
    .selectFrom('participant')
    .select('id')
    .where('conference_id', '=', conferenceId)
    .executeTakeFirstOrThrow();
  const removal = await secretary.post<Problem>(`/api/participants/${participant.id}/remove`);
  expect([removal.status, removal.body.code]).toEqual([409, 'participant_in_use']);
});
