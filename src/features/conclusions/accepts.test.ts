import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  accepts as conferenceAccepts,
  findConferenceOfSource,
  participantsOf,
} from '#features/conference/index.ts';
import { insertBody } from '#features/directory/index.ts';
import { speechesOf } from '#features/floor/index.ts';
import { citationsOf, type Facts, undoDecision } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import { theProgram } from '#platform/record/record.ts';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { acceptAll, aSource, type Told } from '#test/factories/sources.ts';
import { accepts as ownAccepts } from './accepts.ts';
import { knots } from './knots.ts';
import { directivesOf } from './store.ts';

const accepts = { ...conferenceAccepts, ...ownAccepts };
let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createTestDatabase();
  db = database.db;
  await insertBody(db, {
    kind: 'ministry',
    from: '1945-08-28',
    until: null,
    name: 'Bộ Ngoại giao',
    nameEn: 'MoFA',
  });
});
afterAll(() => database[Symbol.asyncDispose]());

let day = 0;
const aDay = () => `2024-05-${String(++day).padStart(2, '0')}`;
const QUOTE = 'chủ động xây dựng các chương trình, kế hoạch cụ thể';

/** A report with its conference first; each directive stands in the text by its own words. */
async function reported(heldOn: string, facts: Pick<Told, 'kind' | 'fact'>[]) {
  const conference = {
    name: 'Hội nghị tổng kết năm 2023',
    heldOn,
    organiser: 'Bộ Ngoại giao',
    format: 'online',
  };
  const told = [{ kind: 'conference', fact: conference }, ...facts].map((one, i) => ({
    ...one,
    quote: 'text' in one.fact ? String(one.fact.text) : `Dòng ${i} của bài.`,
  })) as Told[];
  const text = `${crypto.randomUUID()}\n${told.map(({ quote }) => quote).join('\n')}`;
  return aSource(db, { text, told });
}

const directive = (fact: Partial<Facts['directive']>): Pick<Told, 'kind' | 'fact'> => ({
  kind: 'directive',
  fact: { text: QUOTE, field: 'political', ...fact },
});
const person = (name: string, role: Facts['person']['role']): Pick<Told, 'kind' | 'fact'> => ({
  kind: 'person',
  fact: { name, titles: [], role },
});

async function accepted(facts: Pick<Told, 'kind' | 'fact'>[], heldOn = aDay()) {
  const source = await reported(heldOn, facts);
  await acceptAll(db, accepts, source.proposalIds);
  const conferenceId = (await findConferenceOfSource(db, source.id))?.id ?? '';
  return { ...source, conferenceId };
}

const undo = (proposalId: string | undefined) =>
  undoDecision({ db, actor: theProgram }, accepts, proposalId ?? '');

test('[K1] a directive is kept verbatim, and both it and its speech are cited', async () => {
  const { id, text, conferenceId } = await accepted([directive({ speaker: 'Vũ Thử' })]);
  const [kept] = await directivesOf(db, conferenceId);
  expect(kept?.quote).toBe(QUOTE);
  const refs = [
    { kind: 'directive', id: kept?.id ?? '' },
    { kind: 'speech', id: kept?.speechId ?? '' },
  ];
  const citations = await citationsOf(db, refs);
  expect(
    citations.map((one) => [one.fact.kind, one.sourceId, text.slice(one.fromAt, one.toAt)]).sort(),
  ).toEqual([
    ['directive', id, QUOTE],
    ['speech', id, QUOTE],
  ]);
});

test('[K1] without a speaker it asks to be mended', async () => {
  await expect(accepted([directive({})])).rejects.toMatchObject({ code: 'directive_needs_speaker' });
});

test('[K1] a body may speak, and is then no participant', async () => {
  const { conferenceId } = await accepted([directive({ speaker: 'Bộ Ngoại giao' })]);
  expect(await speechesOf(db, conferenceId)).toMatchObject([
    { speaker: { speakingBodyId: expect.any(String) } },
  ]);
  expect(await participantsOf(db, conferenceId)).toEqual([]);
});

test('[K3] the speech concludes when its speaker does, and directs otherwise', async () => {
  const { conferenceId } = await accepted([
    person('Người Kết Luận', 'concludes'),
    person('Người Dự', 'attends'),
    directive({ speaker: 'Người Kết Luận' }),
    directive({ speaker: 'Người Dự', text: 'làm tốt việc thứ hai' }),
  ]);
  expect((await speechesOf(db, conferenceId)).map(({ kind }) => kind)).toEqual(['concluding', 'directing']);
});

test('[K2] the same words in a second report are the same directive with a second citation', async () => {
  const heldOn = aDay();
  const first = await accepted([directive({ speaker: 'Đỗ Thử' })], heldOn);
  await accepted([directive({ speaker: 'Đỗ Thử' })], heldOn);
  const directives = await directivesOf(db, first.conferenceId);
  expect(directives).toHaveLength(1);
  const cited = await citationsOf(db, [{ kind: 'directive', id: directives[0]?.id ?? '' }]);
  expect(new Set(cited.map(({ sourceId }) => sourceId)).size).toBe(2);
});

test('a directive rests on the paper it names, whose kind its name tells', async () => {
  const { conferenceId } = await accepted([directive({ speaker: 'Hồ Thử', basis: 'Chỉ thị 25-CT/TW' })]);
  expect((await directivesOf(db, conferenceId))[0]?.basis).toMatchObject({
    name: 'Chỉ thị 25-CT/TW',
    kind: 'directive',
  });
});

test('undoing takes back the directive, its speech, the participant and the person it brought', async () => {
  const { conferenceId, proposalIds } = await accepted([
    directive({ speaker: 'Chỉ Có Ở Đây', basis: 'Nghị quyết chỉ ở đây' }),
  ]);
  await undo(proposalIds[1]);
  expect(await directivesOf(db, conferenceId)).toEqual([]);
  expect(await speechesOf(db, conferenceId)).toEqual([]);
  expect(await participantsOf(db, conferenceId)).toEqual([]);
  expect(await db.selectFrom('person').select('id').where('name', '=', 'Chỉ Có Ở Đây').execute()).toEqual([]);
  expect(
    await db.selectFrom('legal_basis').select('id').where('name', '=', 'Nghị quyết chỉ ở đây').execute(),
  ).toEqual([]);
});

test('undoing one of two directives leaves the speech and the speaker of the other', async () => {
  const { conferenceId, proposalIds } = await accepted([
    directive({ speaker: 'Hai Câu' }),
    directive({ speaker: 'Hai Câu', text: 'làm tốt việc thứ hai' }),
  ]);
  await undo(proposalIds[1]);
  expect((await directivesOf(db, conferenceId)).map(({ quote }) => quote)).toEqual(['làm tốt việc thứ hai']);
  expect(await speechesOf(db, conferenceId)).toHaveLength(1);
  await undo(proposalIds[2]);
  expect(await speechesOf(db, conferenceId)).toEqual([]);
});

test('[K6] the knot of a directive is missing, with the legal date, until the notice is noted', async () => {
  const { conferenceId } = await accepted([directive({ speaker: 'Mai Thử' })], '2024-11-04');
  const refs = (await directivesOf(db, conferenceId)).map(({ id }) => ({ kind: 'directive' as const, id }));
  const reader = { language: 'vi', today: '2026-11-22' } as const;
  expect(await knots.present(db, refs, reader)).toMatchObject([
    { state: 'missing', note: 'hạn 11/11/2024', quote: QUOTE, on: '2024-11-04' },
  ]);
  await db
    .insertInto('conclusion_notice')
    .values({
      conference_id: conferenceId,
      number: '9/TB-BNG',
      issued_on: '2024-11-08',
      source_id: null,
      noted_by: null,
    })
    .execute();
  expect(await knots.present(db, refs, reader)).toMatchObject([
    { state: 'complete', caption: 'Thông báo 9/TB-BNG', note: '', on: '2024-11-08' },
  ]);
});

test('the thread runs from the speech to the directives drawn from it, asked from either end', async () => {
  const { conferenceId } = await accepted([directive({ speaker: 'Lý Thử' })]);
  const [kept] = await directivesOf(db, conferenceId);
  const edge = { from: { kind: 'speech', id: kept?.speechId }, to: { kind: 'directive', id: kept?.id } };
  expect(await knots.edges(db, [{ kind: 'speech', id: kept?.speechId ?? '' }])).toEqual([edge]);
  expect(await knots.edges(db, [{ kind: 'directive', id: kept?.id ?? '' }])).toEqual([edge]);
});
