import type { IsoDate } from '#base/dates.ts';

/**
 * The four legal states of a task (QĐ 42/2014/QĐ-TTg, amended by QĐ 23/2018/QĐ-TTg): done or not, in time or not.
 * They are always computed from dates, for any date; nobody types "overdue" and no column holds it.
 */
export const taskStates = ['done_in_time', 'done_late', 'open_in_time', 'open_overdue'] as const;
export type TaskState = (typeof taskStates)[number];

/** On a date before the assignment the task does not exist yet, and is counted nowhere. */
export type StateOn = TaskState | 'not_yet_assigned';

/** All that the state depends on. `dueOn` null: no deadline. `completedOn` null: not completed. */
export interface TaskDates {
  assignedOn: IsoDate;
  dueOn: IsoDate | null;
  completedOn: IsoDate | null;
}

/**
 * The state of a task as it stood at the end of `date`. A completion after `date` does not count yet; the deadline
 * itself is still in time; a task without a deadline is never overdue and never done late.
 */
export function stateOn(task: TaskDates, date: IsoDate): StateOn {
  if (date < task.assignedOn) return 'not_yet_assigned';
  if (task.completedOn !== null && task.completedOn <= date) {
    return isAfterDue(task, task.completedOn) ? 'done_late' : 'done_in_time';
  }
  return isAfterDue(task, date) ? 'open_overdue' : 'open_in_time';
}

export function isDone(state: StateOn): boolean {
  return state === 'done_in_time' || state === 'done_late';
}

function isAfterDue(task: TaskDates, date: IsoDate): boolean {
  return task.dueOn !== null && date > task.dueOn;
}
