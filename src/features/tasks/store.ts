import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import type { Db } from '#platform/db/database.ts';
import { taskCode } from './code.ts';
import { countsOn, type StateCounts } from './counts.ts';
import { type StateOn, stateOn, type TaskDates } from './states.ts';
import './tables.ts';

/** A task and, when there is one, its completion. */
export interface Task extends TaskDates {
  id: string;
  number: number;
  code: string;
  directiveId: string;
  title: string;
  leadBodyId: string;
  product: string;
  isIllustrative: boolean;
}

export interface Completion {
  taskId: string;
  completedOn: IsoDate;
  result: string;
  evidence: string;
  recordedAt: Date;
  activityIds: string[];
}

export interface NewTask {
  directiveId: string;
  title: string;
  leadBodyId: string;
  supportingBodyIds: readonly string[];
  product: string;
  assignedOn: IsoDate;
  dueOn: IsoDate | null;
  assignedBy: string | null;
  isIllustrative: boolean;
}

export interface NewCompletion {
  task: Pick<Task, 'id' | 'assignedOn'>;
  completedOn: IsoDate;
  result: string;
  evidence: string;
  activityIds: readonly string[];
  recordedBy: string | null;
}

export async function insertTask(db: Db, task: NewTask): Promise<string> {
  const { id } = await db
    .insertInto('task')
    .values({
      directive_id: task.directiveId,
      title: task.title,
      lead_body_id: task.leadBodyId,
      product: task.product,
      assigned_on: task.assignedOn,
      due_on: task.dueOn,
      assigned_by: task.assignedBy,
      is_illustrative: task.isIllustrative,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const supports = task.supportingBodyIds.map((bodyId) => ({
    task_id: id,
    lead_body_id: task.leadBodyId,
    body_id: bodyId,
  }));
  if (supports.length > 0) await db.insertInto('task_support').values(supports).execute();
  return id;
}

export async function insertCompletion(db: Db, completion: NewCompletion): Promise<void> {
  const { task, activityIds } = completion;
  await db
    .insertInto('task_completion')
    .values({
      task_id: task.id,
      task_assigned_on: task.assignedOn,
      completed_on: completion.completedOn,
      result: completion.result,
      evidence: completion.evidence,
      recorded_by: completion.recordedBy,
    })
    .execute();
  const results = activityIds.map((activityId) => ({ task_id: task.id, activity_id: activityId }));
  if (results.length > 0) await db.insertInto('task_result_activity').values(results).execute();
}

/** @throws AppError `task_not_found` */
export async function getTask(db: Db, id: string): Promise<Task> {
  const row = await tasks(db).where('task.id', '=', id).executeTakeFirst();
  if (!row) throw new AppError('not-found', 'task_not_found');
  return asTask(row);
}

export async function tasksByIds(db: Db, ids: readonly string[]): Promise<Task[]> {
  if (ids.length === 0) return [];
  return (await tasks(db).where('task.id', 'in', ids).orderBy('task.number').execute()).map(asTask);
}

/** Tasks of these directives, in the order of their numbers, each with its state on the day `on`. */
export async function tasksOfDirectives(
  db: Db,
  directiveIds: readonly string[],
  on: IsoDate,
): Promise<(Task & { state: StateOn })[]> {
  if (directiveIds.length === 0) return [];
  const rows = await tasks(db).where('directive_id', 'in', directiveIds).orderBy('task.number').execute();
  return rows.map(asTask).map((task) => ({ ...task, state: stateOn(task, on) }));
}

export interface TaskFilter {
  conferenceId?: string | undefined;
  leadBodyIds?: readonly string[] | undefined;
}

/** Every task that the filter names, in the order of their numbers: the light rows from which states are counted. */
export async function listTasks(db: Db, filter: TaskFilter = {}): Promise<Task[]> {
  const { conferenceId, leadBodyIds } = filter;
  if (leadBodyIds?.length === 0) return [];
  let query = tasks(db).orderBy('task.number');
  if (conferenceId) query = query.where('directive_id', 'in', directiveIdsOf(db, conferenceId));
  if (leadBodyIds) query = query.where('lead_body_id', 'in', leadBodyIds);
  return (await query.execute()).map(asTask);
}

/** The four counts on a day, of all tasks or of those that one conference led to. */
export async function countStates(
  db: Db,
  filter: { on: IsoDate; conferenceId?: string | undefined },
): Promise<StateCounts> {
  return countsOn(await listTasks(db, { conferenceId: filter.conferenceId }), filter.on);
}

/** Ids of supporting bodies, by task. */
export async function supportsOf(db: Db, taskIds: readonly string[]): Promise<Map<string, string[]>> {
  if (taskIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('task_support')
    .select(['task_id', 'body_id'])
    .where('task_id', 'in', taskIds)
    .orderBy('body_id')
    .execute();
  return listsBy(rows.map((row) => [row.task_id, row.body_id]));
}

export async function completionsOf(db: Db, taskIds: readonly string[]): Promise<Map<string, Completion>> {
  if (taskIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('task_completion')
    .select(['task_id as taskId', 'completed_on as completedOn', 'result', 'evidence'])
    .select('recorded_at as recordedAt')
    .where('task_id', 'in', taskIds)
    .execute();
  const activities = await resultActivities(db, taskIds);
  return new Map(rows.map((row) => [row.taskId, { ...row, activityIds: activities.get(row.taskId) ?? [] }]));
}

/** Which tasks have these records of the register as their result: activity id → task ids. */
export async function tasksResultingIn(
  db: Db,
  activityIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (activityIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('task_result_activity')
    .select(['task_id', 'activity_id'])
    .where('activity_id', 'in', activityIds)
    .execute();
  return listsBy(rows.map((row) => [row.activity_id, row.task_id]));
}

async function resultActivities(db: Db, taskIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('task_result_activity')
    .select(['task_id', 'activity_id'])
    .where('task_id', 'in', taskIds)
    .orderBy('activity_id')
    .execute();
  return listsBy(rows.map((row) => [row.task_id, row.activity_id]));
}

function tasks(db: Db) {
  return db
    .selectFrom('task')
    .leftJoin('task_completion', 'task_completion.task_id', 'task.id')
    .select(['task.id', 'task.number', 'directive_id as directiveId', 'title', 'lead_body_id as leadBodyId'])
    .select(['product', 'assigned_on as assignedOn', 'due_on as dueOn', 'completed_on as completedOn'])
    .select('is_illustrative as isIllustrative');
}

function directiveIdsOf(db: Db, conferenceId: string) {
  return db
    .selectFrom('directive')
    .innerJoin('speech', 'speech.id', 'directive.speech_id')
    .select('directive.id')
    .where('speech.conference_id', '=', conferenceId);
}

function asTask(row: Omit<Task, 'code'>): Task {
  return { ...row, code: taskCode(row.number) };
}

function listsBy(pairs: [string, string][]): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [key, value] of pairs) lists.set(key, [...(lists.get(key) ?? []), value]);
  return lists;
}
