import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertSuccession } from '#features/directory/index.ts';
import { listHappenings } from '#platform/record/record.ts';
import { createTestApp, PROVINCE, type TestApp } from '#test/app.ts';
import { aDirective } from '#test/factories/conclusions.ts';
import { aBody } from '#test/factories/directory.ts';
import { someActivities } from '#test/factories/register.ts';
import { aDoneTask, aTask } from '#test/factories/tasks.ts';
import { assignTask, completeTask } from './acts.ts';
import type { AssignTask } from './contract.ts';
import { completionsOf, getTask, supportsOf } from './store.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2025-12-08T03:00:00Z' });
});
afterAll(() => app[Symbol.asyncDispose]());

describe('assigning', () => {
  test('[T7] one directive is followed by several tasks, each with a code of its own, written in the record', async () => {
    const directive = await aDirective(app.db);
    const support = await aBody(app.db, { name: 'Học viện' });
    const command = await anAssignment({ directiveId: directive.id, supportingBodyIds: [support] });
    const first = await assignTask(app.acting('secretary'), command);
    const second = await assignTask(app.acting('secretary'), { ...command, supportingBodyIds: [] });

    expect(second.number).toBe(first.number + 1);
    expect(first.code).toMatch(/^NV-\d{3,}$/);
    expect((await supportsOf(app.db, [first.id])).get(first.id)).toEqual([support]);
    expect(await listHappenings(app.db, { kind: 'task', id: first.id })).toMatchObject([
      {
        act: 'task.assigned',
        actorName: 'Người thử secretary',
        data: { code: first.code, directiveId: directive.id },
      },
    ]);
  });

  test('[T8] a task may have no deadline', async () => {
    const task = await assignTask(app.acting('secretary'), await anAssignment({ dueOn: null }));
    expect(task.dueOn).toBeNull();
  });

  test.each([
    [
      '[T8] a deadline before the assignment',
      { assignedOn: '2025-02-01', dueOn: '2025-01-31' },
      'due_before_assigned',
    ],
    ['[T9] an assignment before the conference', { assignedOn: '2025-01-05' }, 'assigned_before_directed'],
  ])('%s is refused', async (_, given, code) => {
    const command = await anAssignment(given);
    await expect(assignTask(app.acting('secretary'), command)).rejects.toMatchObject({ code });
  });

  test('[T10] the lead is not among those who support it, and nobody supports twice', async () => {
    const [lead, other] = [await aBody(app.db), await aBody(app.db)];
    const command = await anAssignment({ leadBodyId: lead });
    const assign = (supportingBodyIds: string[]) =>
      assignTask(app.acting('secretary'), { ...command, supportingBodyIds });
    await expect(assign([other, lead])).rejects.toMatchObject({ code: 'lead_supports_itself' });
    await expect(assign([other, other])).rejects.toMatchObject({ code: 'supports_twice' });
  });

  test('[T11] bodies must stand on the day of the assignment', async () => {
    const gone = await aBody(app.db, { from: '1997-01-01', until: '2025-02-01' });
    const command = await anAssignment({ leadBodyId: gone, assignedOn: '2025-01-31' });
    const late = { ...command, assignedOn: '2025-02-01' };
    await assignTask(app.acting('secretary'), command);
    await expect(assignTask(app.acting('secretary'), late)).rejects.toMatchObject({
      code: 'lead_not_valid_then',
    });
    const support = { ...late, leadBodyId: await aBody(app.db), supportingBodyIds: [gone] };
    await expect(assignTask(app.acting('secretary'), support)).rejects.toMatchObject({
      code: 'support_not_valid_then',
    });
  });

  test.each(['leader', 'officer', 'operator', 'technician', 'press'] as const)(
    '[T12] only the secretary assigns, not the %s',
    async (role) => {
      const command = await anAssignment();
      await expect(assignTask(app.acting(role), command)).rejects.toMatchObject({
        kind: 'forbidden',
        code: 'not_allowed_assign_task',
      });
    },
  );
});

describe('completing', () => {
  test('[T13] a result carries its evidence and the records of the register that are the result', async () => {
    const task = await aTask(app.db, { leadBodyId: PROVINCE });
    const activityIds = (await someActivities(app.db, 21)).map((one) => one.id);
    const done = await completeTask(app.acting('officer'), task.id, { ...completion, activityIds });
    expect(done).toMatchObject({ completedOn: '2025-11-20', state: 'done_in_time' });
    expect((await completionsOf(app.db, [task.id])).get(task.id)).toMatchObject({
      result: completion.result,
      evidence: completion.evidence,
      activityIds,
    });
    expect(await listHappenings(app.db, { kind: 'task', id: task.id })).toMatchObject([
      { act: 'task.completed', actorName: 'Người thử officer', data: { code: task.code, activities: 21 } },
    ]);
  });

  test('[T14] a task is completed once, also when two people do it at the same moment', async () => {
    const done = await aDoneTask(app.db, { leadBodyId: PROVINCE });
    await expect(completeTask(app.acting('officer'), done.id, completion)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'already_completed',
    });
    const task = await aTask(app.db, { leadBodyId: PROVINCE });
    const both = await Promise.allSettled([
      completeTask(app.acting('officer'), task.id, completion),
      completeTask(app.acting('secretary'), task.id, completion),
    ]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'already_completed' },
    });
  });

  test('[T15] never before the assignment, never on a day that has not come', async () => {
    const task = await aTask(app.db, { leadBodyId: PROVINCE, assignedOn: '2025-01-09' });
    const complete = (completedOn: string) =>
      completeTask(app.acting('officer'), task.id, { ...completion, completedOn });
    await expect(complete('2025-01-08')).rejects.toMatchObject({ code: 'completed_before_assigned' });
    await expect(complete('2025-12-09')).rejects.toMatchObject({ code: 'completed_in_future' });
    await expect(complete('2025-01-09')).resolves.toMatchObject({ state: 'done_in_time' });
  });

  test('[T16] an officer completes the tasks of their own body and of those that merged into it', async () => {
    const [stranger, merged] = [await aBody(app.db), await aBody(app.db, { until: '2025-07-01' })];
    const foreign = await aTask(app.db, { leadBodyId: stranger });
    await expect(completeTask(app.acting('officer'), foreign.id, completion)).rejects.toMatchObject({
      kind: 'forbidden',
      code: 'not_allowed_complete_task',
    });
    const inherited = await aTask(app.db, { leadBodyId: merged });
    await insertSuccession(app.db, {
      predecessorId: merged,
      successorId: PROVINCE,
      on: '2025-07-01',
      kind: 'merge',
      legalBasis: 'Nghị quyết thử nghiệm',
    });
    await expect(completeTask(app.acting('officer'), inherited.id, completion)).resolves.toBeDefined();
    await expect(completeTask(app.acting('secretary'), foreign.id, completion)).resolves.toBeDefined();
  });

  test.each(['leader', 'operator', 'technician', 'press'] as const)('[T16] not the %s', async (role) => {
    const task = await aTask(app.db);
    await expect(completeTask(app.acting(role), task.id, completion)).rejects.toMatchObject({
      code: 'not_allowed_complete_task',
    });
  });

  test('[T13] a record that is not in the register, or is chosen twice, is refused and nothing is kept', async () => {
    const task = await aTask(app.db, { leadBodyId: PROVINCE });
    const [activity] = await someActivities(app.db, 1);
    const ids = activity ? [activity.id] : [];
    for (const activityIds of [[task.id], [...ids, ...ids]]) {
      await expect(
        completeTask(app.acting('officer'), task.id, { ...completion, activityIds }),
      ).rejects.toMatchObject({ code: 'result_record_not_found' });
    }
    expect((await getTask(app.db, task.id)).completedOn).toBeNull();
  });
});

describe('the database refuses by itself', () => {
  test('[T8] a deadline before the assignment', async () => {
    const task = aTask(app.db, { assignedOn: '2025-02-01', dueOn: '2025-01-31' });
    await expect(task).rejects.toMatchObject({ constraint: 'task_due_after_assigned' });
  });

  test('[T10] a lead that supports itself', async () => {
    const lead = await aBody(app.db);
    const task = aTask(app.db, { leadBodyId: lead, supportingBodyIds: [lead] });
    await expect(task).rejects.toMatchObject({ constraint: 'task_support_is_not_the_lead' });
  });

  test('[T14] a second completion', async () => {
    const { id } = await aDoneTask(app.db);
    const again = sql`insert into task_completion (task_id, task_assigned_on, completed_on, result, evidence)
      values (${id}, '2025-01-09', '2025-11-21', 'kết quả', 'minh chứng')`.execute(app.db);
    await expect(again).rejects.toMatchObject({ constraint: 'task_completed_once' });
  });

  test('[T15] a completion before the assignment, whichever day it claims the assignment was', async () => {
    await expect(aDoneTask(app.db, { completedOn: '2025-01-08' })).rejects.toMatchObject({
      constraint: 'task_completed_after_assigned',
    });
    const { id } = await aTask(app.db);
    const lying = sql`insert into task_completion (task_id, task_assigned_on, completed_on, result, evidence)
      values (${id}, '2024-12-01', '2025-01-08', 'kết quả', 'minh chứng')`.execute(app.db);
    await expect(lying).rejects.toMatchObject({
      constraint: 'task_completion_task_id_task_assigned_on_fkey',
    });
  });
});

const completion = {
  completedOn: '2025-11-20',
  result: 'Đã tổ chức các chuyến thăm',
  evidence: 'Báo cáo thử nghiệm',
  activityIds: [],
};

async function anAssignment(given: Partial<AssignTask> = {}): Promise<AssignTask> {
  return {
    title: 'Đề án đào tạo',
    product: 'Đề án',
    supportingBodyIds: [],
    assignedOn: '2025-01-09',
    dueOn: '2025-11-28',
    ...given,
    directiveId: given.directiveId ?? (await aDirective(app.db)).id,
    leadBodyId: given.leadBodyId ?? (await aBody(app.db)),
  };
}
