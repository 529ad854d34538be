import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Thread } from '#features/thread/contract.ts';
import { type Client, createTestApp, type TestApp } from '#test/app.ts';
import { accepts } from '../accepts.ts';
import { loadDemonstration } from './index.ts';

let app: TestApp;
let secretary: Client;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-22T03:00:00Z', isEmpty: true });
  await loadDemonstration(app.deps, accepts);
  secretary = await app.signInAs('secretary');
});
afterAll(() => app[Symbol.asyncDispose]());

test('it loads once: a second load changes nothing', async () => {
  const before = await app.db.selectFrom('source').select('id').execute();
  expect(await loadDemonstration(app.deps, accepts)).toBe(false);
  expect(await app.db.selectFrom('source').select('id').execute()).toEqual(before);
});

test('every record, task and review that was invented says so', async () => {
  for (const table of ['activity', 'task', 'review'] as const) {
    const rows = await app.db.selectFrom(table).select('is_illustrative').execute();
    expect(rows.length, table).toBeGreaterThan(0);
    expect(
      rows.every((row) => row.is_illustrative),
      table,
    ).toBe(true);
  }
});

test('every citation is the text of its source, letter for letter', async () => {
  const rows = await app.db
    .selectFrom('citation')
    .innerJoin('source', 'source.id', 'citation.source_id')
    .select(['quote', 'from_at', 'to_at', 'text'])
    .execute();
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) expect(row.text.slice(row.from_at, row.to_at)).toBe(row.quote);
});

async function threadOf(code: string, label: string): Promise<Thread> {
  const figure = await app.db
    .selectFrom('figure')
    .innerJoin('indicator', 'indicator.id', 'figure.indicator_id')
    .select('figure.id')
    .where('code', '=', code)
    .where('label', '=', label)
    .executeTakeFirstOrThrow();
  const answer = await secretary.get<Thread>(`/api/thread/figure/${figure.id}`);
  expect(answer.status).toBe(200);
  return answer.body;
}

test('the figure 59 walks back over three results to one directive and its source, and on to the press', async () => {
  const { line } = await threadOf('hoat-dong-doi-ngoai', '2024');
  const at = (stage: string) => line.find((stretch) => stretch.stage === stage)?.knots ?? [];
  expect(at('figure').map((knot) => knot.value)).toEqual([59]);
  expect(
    at('result')
      .map((knot) => knot.value)
      .sort(),
  ).toEqual([13, 21, 25]);
  expect(at('task')).toHaveLength(3);
  expect(at('conclusion')).toHaveLength(1);
  expect(at('speech')[0]?.caption).toContain('Nguyễn Phú Trọng');
  expect(at('source')[0]?.caption).toContain('Bắc Kạn');
  expect(at('review').length).toBeGreaterThan(0);
  expect(at('publication')[0]?.quote).toBe('59 hoạt động đối ngoại');
  expect(line.find((stretch) => stretch.stage === 'minutes')?.state).toBe('gap');
});

test('what the press said of the half-term is set beside the count of the register', async () => {
  const figures = await app.db
    .selectFrom('claim')
    .innerJoin('figure', 'figure.id', 'claim.figure_id')
    .select(['claim.value', 'figure.label'])
    .where('label', 'like', 'từ sau%')
    .orderBy('value')
    .execute();
  expect(figures.map((row) => Number(row.value))).toEqual([45, 50]);
});
