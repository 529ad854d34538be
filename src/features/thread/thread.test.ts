import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '#test/app.ts';
import { accepts } from '../../accepts.ts';
import { loadDemonstration } from '../../demo/index.ts';
import type { Sheet, Thread } from './contract.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-22T03:00:00Z', isEmpty: true });
  await loadDemonstration(app.deps, accepts);
});
afterAll(() => app[Symbol.asyncDispose]());

const directive = () =>
  app.db
    .selectFrom('directive')
    .select(['id', 'quote'])
    .where('quote', 'like', 'chủ động xây dựng%')
    .executeTakeFirstOrThrow();

const keys = (thread: Thread) =>
  thread.line.flatMap((stretch) => stretch.knots.map((knot) => `${knot.kind}:${knot.id}`)).sort();

test('[TH1] the directive and the source it stands in belong to one thread', async () => {
  const secretary = await app.signInAs('secretary');
  const { id } = await directive();
  const { body: ofDirective } = await secretary.get<Thread>(`/api/thread/directive/${id}`);
  const source = ofDirective.line[0]?.knots[0];
  expect(source?.kind).toBe('source');
  const { body: ofSource } = await secretary.get<Thread>(`/api/thread/source/${source?.id}`);
  // The source also carries two sister directives, which the first one's thread leaves out [TH2].
  expect(keys(ofSource)).toEqual(expect.arrayContaining(keys(ofDirective)));
  expect(ofSource.line.find((stretch) => stretch.stage === 'conclusion')?.knots).toHaveLength(3);
});

test('[TH4] the press sees where tasks stand on the line, and nothing of them', async () => {
  const { id } = await directive();
  const press = await app.signInAs('press');
  const answer = await press.get<Thread>(`/api/thread/directive/${id}`);
  const state = (stage: string) => answer.body.line.find((stretch) => stretch.stage === stage)?.state;
  expect([
    state('conclusion'),
    state('task'),
    state('result'),
    state('review'),
    state('publication'),
  ]).toEqual(['present', 'withheld', 'withheld', 'withheld', 'present']);
  expect(JSON.stringify(answer.body)).not.toContain('Chương trình đoàn ra');
  const task = await app.db.selectFrom('task').select('id').executeTakeFirstOrThrow();
  expect((await press.get(`/api/thread/task/${task.id}`)).status).toBe(403);
  expect((await press.get(`/api/thread/task/${task.id}/sheet`)).status).toBe(403);
  const { id: sourceId } = await app.db.selectFrom('source').select('id').executeTakeFirstOrThrow();
  const through = `/api/thread/source/${sourceId}/sheet?viaKind=task&viaId=${task.id}`;
  expect((await press.get(through)).status).toBe(403);
});

test('a knot opens to its facts and the quoted words in their paragraph', async () => {
  const secretary = await app.signInAs('secretary');
  const { id, quote } = await directive();
  const { body } = await secretary.get<Sheet>(`/api/thread/directive/${id}/sheet`);
  const quoted = body.passages.flatMap((passage) => passage.paragraphs).find((one) => one.marks.length > 0);
  const [mark] = quoted?.marks ?? [];
  expect(quoted?.text.slice(mark?.from, mark?.to)).toBe(quote);
  expect(body.facts.length).toBeGreaterThan(1);
});

test('a source opens at the words through which the thread runs', async () => {
  const secretary = await app.signInAs('secretary');
  const { id, quote } = await directive();
  const { body: thread } = await secretary.get<Thread>(`/api/thread/directive/${id}`);
  const source = thread.line[0]?.knots[0]?.id;
  const { body } = await secretary.get<Sheet>(
    `/api/thread/source/${source}/sheet?viaKind=directive&viaId=${id}`,
  );
  expect(body.passages.map((passage) => passage.quotes.map((one) => one.quote))).toEqual([[quote]]);
});

test('a knot that does not exist is said not to, in the reader’s language', async () => {
  const answer = await (await app.signInAs('leader', 'en')).get<{ code: string; detail: string }>(
    '/api/thread/task/01940000-0000-7000-8000-000000000009',
  );
  expect(answer.status).toBe(404);
  expect(answer.body).toMatchObject({
    code: 'knot_not_found',
    detail: expect.stringContaining('not on the thread'),
  });
});

test('nobody walks a thread without signing in', async () => {
  const { id } = await directive();
  expect((await app.anyone().get(`/api/thread/directive/${id}`)).status).toBe(401);
});
