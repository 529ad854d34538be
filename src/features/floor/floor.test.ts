import { afterAll, beforeAll, expect, test } from 'vitest';
import { cite } from '#features/sources/index.ts';
import { createTestApp, type TestApp } from '#test/app.ts';
import { aSpeech } from '#test/factories/conclusions.ts';
import { aConference, aParticipant } from '#test/factories/conference.ts';
import { aSource } from '#test/factories/sources.ts';
import type { Speech } from './contract.ts';
import { knots } from './knots.ts';
import { findOrOpenSpeech, speechesOf } from './store.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

const reader = { language: 'vi', today: '2026-11-22' } as const;

test('[FL1] a speaker has one speech at a conference', async () => {
  const { id: conferenceId } = await aConference(app.db);
  const { personId: speakerId } = await aParticipant(app.db, conferenceId);
  const first = await findOrOpenSpeech(app.db, { conferenceId, speakerId, kind: 'directing' });
  const second = await findOrOpenSpeech(app.db, { conferenceId, speakerId, kind: 'directing' });
  expect([first.isNew, second]).toEqual([true, { id: first.id, isNew: false }]);
});

test('[FL2] the strongest kind stays', async () => {
  const { id: conferenceId } = await aConference(app.db);
  const { personId: speakerId } = await aParticipant(app.db, conferenceId);
  for (const kind of ['directing', 'concluding', 'reporting'] as const) {
    await findOrOpenSpeech(app.db, { conferenceId, speakerId, kind });
  }
  expect((await speechesOf(app.db, conferenceId)).map(({ kind }) => kind)).toEqual(['concluding']);
});

test('[FL3] the database itself refuses a speaker who does not take part', async () => {
  const { id: conferenceId } = await aConference(app.db);
  const { personId: speakerId } = await aParticipant(app.db, (await aConference(app.db)).id, {
    name: 'Ở Nơi Khác',
  });
  const speech = findOrOpenSpeech(app.db, { conferenceId, speakerId, kind: 'directing' });
  await expect(speech).rejects.toMatchObject({ constraint: 'speech_speaker_takes_part' });
});

test('the page shows each source with its own words, in the order of its text', async () => {
  const { id: conferenceId } = await aConference(app.db);
  const speech = { kind: 'speech', id: (await aSpeech(app.db, conferenceId)).id };
  const source = await aSource(app.db, { text: 'Tiêu đề\nCâu một. Câu hai.' });
  for (const quote of ['Câu hai.', 'Câu một.']) {
    const fromAt = source.text.indexOf(quote);
    await cite(app.db, { sourceId: source.id, fromAt, toAt: fromAt + quote.length, quote }, speech);
  }
  const press = await app.signInAs('press');
  const { body } = await press.get<Speech[]>(`/api/conferences/${conferenceId}/speeches`);
  expect(body[0]?.words.map(({ quotes }) => quotes.map(({ quote }) => quote))).toEqual([
    ['Câu một.', 'Câu hai.'],
  ]);
});

test('the thread runs from the source to the speech, asked from either end', async () => {
  const speech = { kind: 'speech' as const, id: (await aSpeech(app.db, (await aConference(app.db)).id)).id };
  const { id } = await aSource(app.db);
  await cite(app.db, { sourceId: id, fromAt: 0, toAt: 3, quote: 'Bản' }, speech);
  const edge = { from: { kind: 'source', id }, to: speech };
  expect(await knots.edges(app.db, [{ kind: 'source', id }])).toEqual([edge]);
  expect(await knots.edges(app.db, [speech])).toEqual([edge]);
});

test('the knot names office and person as on that day', async () => {
  const { id } = await aConference(app.db);
  await aParticipant(app.db, id, { name: 'Chu Thử', titles: ['Bộ trưởng', 'Ủy viên'] });
  const ref = { kind: 'speech' as const, id: (await aSpeech(app.db, id)).id };
  expect(await knots.present(app.db, [ref], reader)).toMatchObject([
    { caption: 'Bộ trưởng Chu Thử', on: '2025-01-06', href: `/hoi-nghi/${id}#phat-bieu` },
  ]);
  expect((await knots.open(app.db, ref, reader)).facts[0]).toEqual({
    label: 'Ai nói',
    value: 'Chu Thử',
    note: 'Bộ trưởng, Ủy viên',
  });
});
