import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Knot, Reader } from '#base/knot.ts';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { aBody } from '#test/factories/directory.ts';
import { someActivities } from '#test/factories/register.ts';
import { aDoneTask, aTask } from '#test/factories/tasks.ts';
import { knots } from './knots.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

const reader: Reader = { language: 'vi', today: '2025-12-08' };

test('[T22] a directive leads to each of its tasks, and a task to its result only once there is one', async () => {
  const { db } = database;
  const done = await aDoneTask(db);
  const open = await aTask(db, { directiveId: done.directiveId });
  const toTask = (id: string) => ({
    from: { kind: 'directive', id: done.directiveId },
    to: { kind: 'task', id },
  });
  const toResult = { from: { kind: 'task', id: done.id }, to: { kind: 'result', id: done.id } };
  expect(await knots.edges(db, [{ kind: 'directive', id: done.directiveId }])).toEqual([
    toTask(done.id),
    toTask(open.id),
  ]);
  expect(await knots.edges(db, [{ kind: 'task', id: done.id }])).toEqual([toTask(done.id), toResult]);
  expect(await knots.edges(db, [{ kind: 'task', id: open.id }])).toEqual([toTask(open.id)]);
  expect(await knots.edges(db, [{ kind: 'result', id: done.id }])).toEqual([toResult]);
});

test('[T22] a result shows how many records it is; a task says its state in words and its deadline', async () => {
  const { db } = database;
  const activityIds = (await someActivities(db, 21)).map((one) => one.id);
  const leadBodyId = await aBody(db, { name: 'Văn phòng Bộ' });
  const counted = await aDoneTask(db, { leadBodyId, activityIds });
  const plain = await aDoneTask(db, { leadBodyId });
  const refs = [
    { kind: 'task', id: counted.id },
    { kind: 'result', id: counted.id },
    { kind: 'result', id: plain.id },
  ] as const;
  const [task, result, uncounted] = inOrderOf(refs, await knots.present(db, refs, reader));
  expect(task).toMatchObject({
    caption: 'Hoàn thành đúng hạn',
    note: 'Văn phòng Bộ · hạn 28/11/2025',
    value: null,
    href: `/nhiem-vu/${counted.id}`,
  });
  expect(result).toMatchObject({ value: 21, note: '21 hồ sơ trong sổ', on: '2025-11-20' });
  expect(uncounted).toMatchObject({ value: null, note: 'Tờ trình thử nghiệm' });
});

test('an open task has no result to show, in either language', async () => {
  const { db } = database;
  const open = await aTask(db, { dueOn: null });
  expect(await knots.present(db, [{ kind: 'result', id: open.id }], reader)).toEqual([]);
  const [task] = await knots.present(db, [{ kind: 'task', id: open.id }], { ...reader, language: 'en' });
  expect(task).toMatchObject({ caption: 'Not done, in time', note: 'Vụ Thử nghiệm · no deadline' });
});

function inOrderOf(refs: readonly { kind: string; id: string }[], found: readonly Knot[]) {
  return refs.map((ref) => found.find((knot) => knot.kind === ref.kind && knot.id === ref.id));
}
