import { dateIn } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { directivesByIds } from '#features/conclusions/index.ts';
import { getConference } from '#features/conference/index.ts';
import { bodiesAt, isSameOrPredecessor } from '#features/directory/index.ts';
import { activitiesByIds } from '#features/register/index.ts';
import { inTransaction, type Tx, violates } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import { faultOfAssignment, faultOfCompletion } from './assignment.ts';
import type { AssignTask, CompleteTask } from './contract.ts';
import { mayAssignTask, mayCompleteTask } from './policy.ts';
import { type StateOn, stateOn } from './states.ts';
import { getTask, insertCompletion, insertTask, type Task } from './store.ts';

/** Assigns a task from a directive; one directive may be followed by several. */
export async function assignTask(
  ctx: ActContext,
  command: AssignTask & { isIllustrative?: boolean },
): Promise<Task> {
  if (!mayAssignTask(ctx.actor)) throw new AppError('forbidden', 'not_allowed_assign_task');
  return inTransaction(ctx.db, async (tx) => {
    const directive = (await directivesByIds(tx, [command.directiveId])).get(command.directiveId);
    if (!directive) throw new AppError('not-found', 'directive_not_found');
    const conference = await getConference(tx, directive.conferenceId);
    const fault = faultOfAssignment(command, conference.heldOn);
    if (fault) throw new AppError('invalid', fault);
    await requireStandingBodies(tx, command);

    const { isIllustrative = false, ...task } = command;
    const id = await insertTask(tx, { ...task, isIllustrative, assignedBy: ctx.actor.id });
    const assigned = await getTask(tx, id);
    await record(tx, ctx.actor, {
      act: 'task.assigned',
      subject: { kind: 'task', id },
      data: { code: assigned.code, ...task },
    });
    return assigned;
  });
}

/** Records a completion with its result and evidence; it can happen once. */
export async function completeTask(
  ctx: ActContext,
  id: string,
  command: CompleteTask,
): Promise<Task & { state: StateOn }> {
  const today = dateIn(ctx.now());
  return inTransaction(ctx.db, async (tx) => {
    const task = await getTask(tx, id);
    const isOwn = await isSameOrPredecessor(tx, task.leadBodyId, ctx.actor.bodyId, today);
    if (!mayCompleteTask(ctx.actor, isOwn)) throw new AppError('forbidden', 'not_allowed_complete_task');
    const fault = faultOfCompletion(task, command.completedOn, today);
    if (fault) throw new AppError(fault === 'already_completed' ? 'conflict' : 'invalid', fault);
    await requireRecords(tx, command.activityIds);

    await insertCompletion(tx, { task, ...command, recordedBy: ctx.actor.id }).catch(refuseSecond);
    const completed = await getTask(tx, id);
    const { activityIds, ...said } = command;
    await record(tx, ctx.actor, {
      act: 'task.completed',
      subject: { kind: 'task', id },
      data: { code: task.code, ...said, activities: activityIds.length },
    });
    return { ...completed, state: stateOn(completed, today) };
  });
}

/** Work cannot be given to a body that does not stand yet, or no longer does, on the day of the assignment. */
async function requireStandingBodies(tx: Tx, command: AssignTask): Promise<void> {
  const { leadBodyId, supportingBodyIds, assignedOn } = command;
  const bodies = await bodiesAt(tx, [leadBodyId, ...supportingBodyIds], assignedOn);
  const stands = (id: string) => {
    const body = bodies.get(id);
    return (
      body !== undefined &&
      (body.from === null || body.from <= assignedOn) &&
      (body.until === null || assignedOn < body.until)
    );
  };
  if (!stands(leadBodyId)) throw new AppError('invalid', 'lead_not_valid_then');
  if (!supportingBodyIds.every(stands)) throw new AppError('invalid', 'support_not_valid_then');
}

async function requireRecords(tx: Tx, activityIds: readonly string[]): Promise<void> {
  const found = await activitiesByIds(tx, activityIds);
  if (new Set(activityIds).size !== activityIds.length || found.length !== activityIds.length) {
    throw new AppError('invalid', 'result_record_not_found');
  }
}

/** Two people may complete the same task at the same moment; the database lets one through. */
function refuseSecond(error: unknown): never {
  if (violates(error, 'task_completed_once')) throw new AppError('conflict', 'already_completed');
  throw error;
}
