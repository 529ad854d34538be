import { afterAll, beforeAll, expect, test } from 'vitest';
import { establishProvinces, insertBody } from '#features/directory/index.ts';
import { type Facts, undoDecision } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import { theProgram } from '#platform/record/record.ts';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { aParticipant } from '#test/factories/conference.ts';
import { acceptAll, aSource, type Told } from '#test/factories/sources.ts';
import { accepts } from './accepts.ts';
import { findConferenceOfSource, listConferences } from './store.ts';
import { loadDossier } from './store-dossier.ts';
import { participantsOf } from './store-participants.ts';
import { pointsOf } from './store-points.ts';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
  await establishProvinces(db);
  await insertBody(db, {
    kind: 'ministry',
    from: '1945-08-28',
    until: null,
    name: 'Bộ Ngoại giao',
    nameEn: 'Ministry',
  });
});
afterAll(() => database[Symbol.asyncDispose]());

let day = 0;
const aDay = () => `2024-05-${String(++day).padStart(2, '0')}`;

/** A source that tells of a conference and more; every fact rests on its own line of the text. */
async function reported(heldOn: string, facts: Pick<Told, 'kind' | 'fact'>[], about: object = {}) {
  const conference = {
    kind: 'conference',
    fact: {
      name: 'Hội nghị tổng kết năm 2023',
      heldOn,
      organiser: 'Bộ Ngoại giao',
      format: 'online',
      ...about,
    },
  };
  const told = [conference, ...facts].map((one, i) => ({ ...one, quote: `Dòng ${i} của bài.` })) as Told[];
  const text = `${crypto.randomUUID()}\n${told.map(({ quote }) => quote).join('\n')}`;
  return aSource(db, { text, told });
}

const person = (fact: { name: string } & Partial<Facts['person']>): Pick<Told, 'kind' | 'fact'> => ({
  kind: 'person',
  fact: { titles: [], role: 'attends', ...fact },
});
const point = (name: string, role: Facts['point']['role']): Pick<Told, 'kind' | 'fact'> => ({
  kind: 'point',
  fact: { name, role },
});
const undo = (proposalId: string | undefined) =>
  undoDecision({ db, actor: theProgram }, accepts, proposalId ?? '');

test('[C7] a second report of the same conference adds a citation and fills only what was empty', async () => {
  const heldOn = aDay();
  const first = await reported(heldOn, [], { theme: 'Chủ đề thứ nhất' });
  const second = await reported(heldOn, [], { theme: 'Chủ đề khác', place: 'Hà Nội', format: 'hybrid' });
  await acceptAll(db, accepts, first.proposalIds);
  await acceptAll(db, accepts, second.proposalIds);

  const conference = await findConferenceOfSource(db, second.id);
  expect(conference).toEqual(await findConferenceOfSource(db, first.id));
  expect(conference).toMatchObject({ theme: 'Chủ đề thứ nhất', place: 'Hà Nội', format: 'online' });
  const { evidence } = await loadDossier(db, conference?.id ?? '', '2026-11-22');
  expect(evidence.map(({ sourceId }) => sourceId).sort()).toEqual([first.id, second.id].sort());
});

test('an organiser that the directory does not know asks to be mended, and nothing is kept', async () => {
  const heldOn = aDay();
  const { proposalIds } = await reported(heldOn, [], { organiser: 'Bộ Không Có' });
  await expect(acceptAll(db, accepts, proposalIds)).rejects.toMatchObject({
    code: 'unknown_body',
    params: { name: 'Bộ Không Có' },
  });
  expect((await listConferences(db)).some((conference) => conference.heldOn === heldOn)).toBe(false);
});

test('the central point lies with the organiser, a province is found by its name on the day', async () => {
  const { id, proposalIds } = await reported(aDay(), [
    point('Trung ương', 'central'),
    point('Bắc Giang', 'provincial'),
  ]);
  await acceptAll(db, accepts, proposalIds);
  const conference = await findConferenceOfSource(db, id);
  const { points } = await loadDossier(db, conference?.id ?? '', '2026-11-22');
  expect(points.map(({ tier, body }) => [tier, body.name])).toEqual([
    ['central', 'Bộ Ngoại giao'],
    ['member', expect.stringContaining('Bắc Giang')],
  ]);
  expect(points[1]?.nowPartOf.map(({ name }) => name).join()).toContain('Bắc Ninh');
});

test('a point of an unknown name asks to be mended', async () => {
  const { proposalIds } = await reported(aDay(), [point('Tỉnh Không Có', 'provincial')]);
  await expect(acceptAll(db, accepts, proposalIds)).rejects.toMatchObject({ code: 'unknown_body' });
});

test('[C8] the strongest role stays, titles and point are filled in when they were missing', async () => {
  const heldOn = aDay();
  const first = await reported(heldOn, [person({ name: 'Phạm Thử', role: 'concludes' })]);
  const second = await reported(heldOn, [
    person({ name: 'Phạm Thử', role: 'attends', titles: ['Bộ trưởng'], point: 'Trung ương' }),
  ]);
  const third = await reported(heldOn, [
    person({ name: 'Phạm Thử', role: 'directs', titles: ['Chức khác'] }),
  ]);
  for (const { proposalIds } of [first, second, third]) await acceptAll(db, accepts, proposalIds);

  const conference = await findConferenceOfSource(db, first.id);
  const [central] = await pointsOf(db, conference?.id ?? '');
  expect(await participantsOf(db, conference?.id ?? '')).toMatchObject([
    { role: 'concludes', titles: ['Bộ trưởng'], pointId: central?.id },
  ]);
  expect(central?.tier).toBe('central');
});

test('undoing takes back what was made: the person, the point, then the conference', async () => {
  const { id, proposalIds } = await reported(aDay(), [
    person({ name: 'Người Chỉ Ở Đây', point: 'Quảng Trị' }),
  ]);
  await acceptAll(db, accepts, proposalIds);
  const conferenceId = (await findConferenceOfSource(db, id))?.id ?? '';
  await undo(proposalIds[1]);
  expect([await participantsOf(db, conferenceId), await pointsOf(db, conferenceId)]).toEqual([[], []]);
  const people = await db.selectFrom('person').select('id').where('name', '=', 'Người Chỉ Ở Đây').execute();
  expect(people).toEqual([]);
  await undo(proposalIds[0]);
  expect(await findConferenceOfSource(db, id)).toBeUndefined();
});

test('a point is not taken from under a person who sits there', async () => {
  const { id, proposalIds } = await reported(aDay(), [point('Quảng Trị', 'provincial')]);
  await acceptAll(db, accepts, proposalIds);
  const conferenceId = (await findConferenceOfSource(db, id))?.id ?? '';
  const [place] = await pointsOf(db, conferenceId);
  await aParticipant(db, conferenceId, { pointId: place?.id ?? null });
  await expect(undo(proposalIds[1])).rejects.toMatchObject({ code: 'point_in_use' });
});

test('a conference that holds anything is not taken back by undoing its report', async () => {
  const { id, proposalIds } = await reported(aDay(), []);
  await acceptAll(db, accepts, proposalIds);
  const conferenceId = (await findConferenceOfSource(db, id))?.id ?? '';
  await aParticipant(db, conferenceId);
  await expect(undo(proposalIds[0])).rejects.toMatchObject({ code: 'conference_in_use' });
});
