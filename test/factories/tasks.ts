import { getTask, type Task } from '#features/tasks/index.ts';
import type { Db } from '#platform/db/database.ts';
import { insertCompletion, insertTask, type NewTask } from '../../src/features/tasks/store.ts';
import { aDirective } from './conclusions.ts';
import { aBody } from './directory.ts';

/** A task of 2025, with the directive and the lead body it needs unless they are given. */
export async function aTask(db: Db, given: Partial<NewTask> = {}): Promise<Task> {
  const id = await insertTask(db, {
    title: 'Đề án thử nghiệm',
    product: 'Đề án',
    supportingBodyIds: [],
    assignedOn: '2025-01-09',
    dueOn: '2025-11-28',
    assignedBy: null,
    isIllustrative: true,
    ...given,
    directiveId: given.directiveId ?? (await aDirective(db)).id,
    leadBodyId: given.leadBodyId ?? (await aBody(db)),
  });
  return getTask(db, id);
}

/** A task that is done, by default in time and without records of the register. */
export async function aDoneTask(
  db: Db,
  given: Partial<NewTask> & { completedOn?: string; activityIds?: readonly string[] } = {},
): Promise<Task> {
  const { completedOn = '2025-11-20', activityIds = [], ...rest } = given;
  const task = await aTask(db, rest);
  await insertCompletion(db, {
    task,
    completedOn,
    result: 'Đã trình đề án',
    evidence: 'Tờ trình thử nghiệm',
    activityIds,
    recordedBy: null,
  });
  return getTask(db, task.id);
}
