import type { IsoDate } from '#base/dates.ts';

export interface Assignment {
  leadBodyId: string;
  supportingBodyIds: readonly string[];
  assignedOn: IsoDate;
  dueOn: IsoDate | null;
}

/** What forbids this assignment, as an error code; undefined when nothing does. */
export function faultOfAssignment(
  task: Assignment,
  directedOn: IsoDate,
):
  | 'due_before_assigned'
  | 'assigned_before_directed'
  | 'lead_supports_itself'
  | 'supports_twice'
  | undefined {
  if (task.assignedOn < directedOn) return 'assigned_before_directed';
  if (task.dueOn !== null && task.dueOn < task.assignedOn) return 'due_before_assigned';
  if (task.supportingBodyIds.includes(task.leadBodyId)) return 'lead_supports_itself';
  if (new Set(task.supportingBodyIds).size < task.supportingBodyIds.length) return 'supports_twice';
  return undefined;
}

/** What forbids completing on this day. `today`: nobody completes on a day that has not come. */
export function faultOfCompletion(
  task: { assignedOn: IsoDate; completedOn: IsoDate | null },
  completedOn: IsoDate,
  today: IsoDate,
): 'already_completed' | 'completed_before_assigned' | 'completed_in_future' | undefined {
  if (task.completedOn !== null) return 'already_completed';
  if (completedOn < task.assignedOn) return 'completed_before_assigned';
  if (completedOn > today) return 'completed_in_future';
  return undefined;
}
