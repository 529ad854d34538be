import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#base/actor.ts';
import { foundKinds } from '#base/found.ts';
import { undoDecision } from '#features/sources/index.ts';
import { createTestApp, MINISTRY, type TestApp } from '#test/app.ts';
import { aDirective } from '#test/factories/conclusions.ts';
import { aConference } from '#test/factories/conference.ts';
import { aBody, aPerson } from '#test/factories/directory.ts';
import { aFigure, anIndicator } from '#test/factories/figures.ts';
import { anActivity } from '#test/factories/register.ts';
import { acceptAll, aSource } from '#test/factories/sources.ts';
import { aDoneTask, aTask } from '#test/factories/tasks.ts';
import { accepts } from '../../accepts.ts';
import { searchable } from '../../searchable.ts';
import type { Finds } from './contract-search.ts';
import { rebuildSearch } from './store-search.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2025-12-08T03:00:00Z' });
});
afterAll(() => app[Symbol.asyncDispose]());

async function find(q: string, role: Role = 'secretary', more = ''): Promise<Finds> {
  const client = await app.signInAs(role);
  const { status, body } = await client.get<Finds>(`/api/search?q=${encodeURIComponent(q)}${more}`);
  expect(status).toBe(200);
  return body;
}

async function titles(q: string, role: Role = 'secretary'): Promise<string[]> {
  const { finds, isNear } = await find(q, role);
  return isNear ? [] : finds.map(({ title }) => title);
}

async function aDatedSource(text: string, on: string): Promise<string> {
  const { id } = await aSource(app.db, { text });
  await app.db.updateTable('source').set({ published_on: on }).where('id', '=', id).execute();
  return id;
}

describe('what is found', () => {
  test('[TS2] with and without diacritics, with the tone in either place, in either letter case', async () => {
    await aSource(app.db, { text: 'Khánh Hoà ký thoả thuận.\nỦy ban thống nhất.' });
    for (const typed of [
      'Khánh Hòa',
      'khánh hoà',
      'khanh hoa',
      'KHANH HOA',
      'Khánh hoa thỏa thuận',
      'uỷ ban',
    ]) {
      expect(await titles(typed), typed).toContain('Khánh Hoà ký thoả thuận.');
    }
    expect(await titles('khanh hoi')).not.toContain('Khánh Hoà ký thoả thuận.');
  });

  test('[TS3] every word must be there, the last may be just begun, a phrase stands side by side', async () => {
    await aSource(app.db, { text: 'Lụa là một nghề.\nTơ tằm dệt lụa rất bền.' });
    const title = 'Lụa là một nghề.';
    expect(await titles('tằm bề')).toEqual([title]);
    expect(await titles('bề tằm')).toEqual([]);
    expect(await titles('"dệt lụa" nghề')).toEqual([title]);
    expect(await titles('"lụa dệt"')).toEqual([]);
    expect(await titles('“tơ tằm')).toEqual([title]);
    expect(await titles('nghề & | ! :* \' \\ "')).toEqual([title]);
  });

  test('of every kind there is, each by its own words and shown by its owner', async () => {
    const { db } = app;
    const conference = await aConference(db, {
      name: 'Hội nghị zeta một',
      theme: 'chủ đề zeta',
      heldOn: '2024-05-05',
    });
    const directive = await aDirective(db, { conferenceId: conference.id, quote: 'làm tốt việc zeta' });
    await aDoneTask(db, { directiveId: directive.id, title: 'Đề án zeta' });
    await anActivity(db, { title: 'Chuyến thăm zeta' });
    const figureId = await aFigure(db, { indicatorId: await anIndicator(db, { name: 'Chuyến zeta' }) });
    await sql`insert into claim (figure_id, value, qualifier, unit) values (${figureId}, 7, 'exact', 'chuyến zeta')`.execute(
      db,
    );
    await aSource(db, { text: 'Bản tin zeta.' });
    await aPerson(db, 'Người Zeta');
    const bodyId = await aBody(db, { name: 'Vụ Zeta', nameEn: 'Zeta' });
    await sql`insert into point (conference_id, body_id, tier) values (${conference.id}, ${bodyId}, 'member')`.execute(
      db,
    );
    const { rows } = await sql<{ id: string }>`
      insert into review (year, title, body_id, cut_off) values (2024, 'Báo cáo zeta', ${MINISTRY}, '2024-12-14') returning id
    `.execute(db);
    await sql`
      insert into review_paragraph (review_id, ordinal, kind, text)
      values (${rows[0]?.id}, 1, 'text', 'Đã có zeta [[so]] trong năm.')
    `.execute(db);

    const { counts, finds } = await find('zeta');
    expect(counts.map(({ kind }) => kind).sort()).toEqual([...foundKinds].sort());
    for (const { kind, title, caption, snippet, titleMarks, captionMarks, href } of finds) {
      expect(
        titleMarks.length + captionMarks.length + (snippet?.marks.length ?? 0),
        `${kind} ${title}`,
      ).toBeGreaterThan(0);
      expect(href, caption).toMatch(/^\/[a-z-]+/);
    }
  });
});

describe('[TS1] what one may not see is not found', () => {
  const tiers: [Role, string[]][] = [
    ['secretary', ['activity', 'review', 'review_paragraph', 'task']],
    ['leader', ['activity', 'review', 'review_paragraph', 'task']],
    ['officer', ['activity', 'review', 'review_paragraph', 'task']],
    ['operator', []],
    ['technician', []],
    ['press', []],
  ];
  test.each(tiers)('by the %s', async (role, inside) => {
    const { counts } = await find('zeta', role);
    const kinds = counts.map(({ kind }) => kind);
    const guarded = ['activity', 'review', 'review_paragraph', 'task'];
    expect(kinds.filter((kind) => guarded.includes(kind)).sort()).toEqual(inside);
    expect(kinds).toContain('source');
  });

  test('nor come near to, nor asked for by its kind, nor without signing in', async () => {
    await anActivity(app.db, { title: 'Khảo sát omikron thường niên' });
    expect((await find('khảo sát omikrom thuong nien')).finds.map(({ kind }) => kind)).toContain('activity');
    expect((await find('khảo sát omikrom thuong nien', 'press')).finds).toEqual([]);
    expect((await find('omikron', 'press', '&kind=activity')).finds).toEqual([]);
    expect((await app.anyone().get('/api/search?q=zeta')).status).toBe(401);
  });

  test('every audience that a view names is one that a policy decides about', async () => {
    const { rows } = await sql<{ audience: string }>`select distinct audience from search_entry`.execute(
      app.db,
    );
    for (const { audience } of rows) {
      expect(['everyone', ...Object.keys(searchable.audiences)]).toContain(audience);
    }
  });
});

describe('[TS4] the order', () => {
  test('side by side in the title, in the title, side by side in the text, in the text; the newest of equals', async () => {
    await aDatedSource('Thư thứ năm.\nMột kappa, hai sigma.', '2025-03-01');
    await aDatedSource('Thư thứ tư.\nMột sigma kappa cũ.', '2020-01-01');
    await aDatedSource('Thư thứ ba.\nMột sigma kappa mới.', '2024-01-01');
    await aDatedSource('Kappa rồi sigma.\nThư thứ hai.', '2010-01-01');
    await aDatedSource('Sigma kappa.\nThư thứ nhất.', '2009-01-01');
    expect(await titles('sigma kappa')).toEqual([
      'Sigma kappa.',
      'Kappa rồi sigma.',
      'Thư thứ ba.',
      'Thư thứ tư.',
      'Thư thứ năm.',
    ]);
  });

  test('pages follow one another, within a kind too', async () => {
    for (let i = 0; i < 25; i += 1) await anActivity(app.db, { title: `Hoạt động lamda ${i}` });
    await aSource(app.db, { text: 'Tin lamda.' });
    const first = await find('lamda', 'secretary', '&kind=activity');
    const second = await find('lamda', 'secretary', '&kind=activity&page=2');
    expect([first.finds.length, second.finds.length]).toEqual([20, 5]);
    expect(new Set([...first.finds, ...second.finds].map(({ id }) => id)).size).toBe(25);
    expect(Object.fromEntries(first.counts.map(({ kind, count }) => [kind, count]))).toEqual({
      activity: 25,
      source: 1,
    });
  });
});

test('[TS6] mistyped, the nearest titles are offered and said to be near', async () => {
  await aTask(app.db, { title: 'Rà soát thỏa thuận biên giới' });
  const { finds, isNear } = await find('ra soat thao thuan bien gioii');
  expect(isNear).toBe(true);
  expect(finds[0]).toMatchObject({ kind: 'task', title: 'Rà soát thỏa thuận biên giới', titleMarks: [] });
  expect(await find('qqqq wwww')).toEqual({ finds: [], counts: [], isCut: false, isNear: false });
  expect(await find(' "" ')).toEqual({ finds: [], counts: [], isCut: false, isNear: false });
});

describe('[TS7] the index follows what happens', () => {
  test('written, changed, named anew, removed', async () => {
    const { db } = app;
    const activity = await anActivity(db, { title: 'Đoàn tau sang' });
    expect(await titles('tau sang')).toEqual(['Đoàn tau sang']);
    await db.updateTable('activity').set({ title: 'Đoàn rho sang' }).where('id', '=', activity.id).execute();
    expect(await titles('tau sang')).toEqual([]);
    expect(await titles('rho sang')).toEqual(['Đoàn rho sang']);
    await db.deleteFrom('activity').where('id', '=', activity.id).execute();
    expect(await titles('rho sang')).toEqual([]);
  });

  test('an acceptance is found, and no longer once it is undone', async () => {
    const { db } = app;
    const { proposalIds } = await aSource(db, {
      text: 'Đã ký Hiệp định upsilon với nước bạn.',
      told: [
        {
          kind: 'figure',
          fact: { value: 31, unit: 'hiệp định upsilon', subject: '', qualifier: 'exact', period: '' },
          quote: 'upsilon',
        },
      ],
    });
    const claims = async () => (await find('upsilon')).counts.filter(({ kind }) => kind === 'claim');
    await acceptAll(db, accepts, proposalIds);
    expect(await claims()).toEqual([{ kind: 'claim', count: 1 }]);
    await undoDecision(app.acting('secretary'), accepts, proposalIds[0] ?? '');
    expect(await claims()).toEqual([]);
  });

  test('a person or a body renamed is found by the new name wherever it is named', async () => {
    const { db } = app;
    const conference = await aConference(db, { heldOn: '2023-03-03' });
    await aDirective(db, { conferenceId: conference.id, quote: 'giữ đúng hạn' });
    await sql`update person set name = 'Người Tên Phi' where id in (select person_id from participant where conference_id = ${conference.id})`.execute(
      db,
    );
    const kinds = (await find('"tên phi"')).counts.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['directive', 'person', 'speech']);
  });

  test('written anew as a whole, it is what it was', async () => {
    const all = () =>
      sql`select kind, id, happened_on, audience, words::text from search_entry order by kind, id`.execute(
        app.db,
      );
    const before = (await all()).rows;
    expect(before.length).toBeGreaterThan(30);
    await sql`delete from search_entry where kind = 'task'`.execute(app.db);
    await sql`update search_entry set words = '' where kind = 'source'`.execute(app.db);
    await rebuildSearch(app.db, () => {});
    expect((await all()).rows).toEqual(before);
  });

  test('a source too long for an index is kept, and found by its beginning', async () => {
    const long = Array.from({ length: 150_000 }, (_, i) => `w${i}`).join(' ');
    await aSource(app.db, { text: `Bản tin omegadai.\n${long}` });
    expect(await titles('omegadai w1')).toEqual(['Bản tin omegadai.']);
  });
});
