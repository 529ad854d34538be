import { addDays, type IsoDate } from '#base/dates.ts';
import type { HistoryLine } from './contract.ts';
import type { TaskDates } from './states.ts';

/**
 * A task's history as one line, oldest first, up to a day: what people did, and what the system computed from it. An
 * open deadline that is still ahead closes the line.
 */
export function historyOn(
  task: TaskDates,
  by: { assigned: string | null; completed: string | null },
  on: IsoDate,
): HistoryLine[] {
  const { assignedOn, dueOn, completedOn } = task;
  const lines: HistoryLine[] = [{ on: assignedOn, what: 'assigned', by: by.assigned }];
  const isDone = completedOn !== null && completedOn <= on;
  const lastOpen = isDone ? completedOn : on;
  if (dueOn !== null && lastOpen > dueOn)
    lines.push({ on: addDays(dueOn, 1), what: 'became_overdue', by: null });
  if (isDone) lines.push({ on: completedOn, what: 'completed', by: by.completed });
  const past = lines.filter((line) => line.on <= on);
  const isAhead = !isDone && dueOn !== null && dueOn >= on && assignedOn <= on;
  return isAhead ? [...past, { on: dueOn, what: 'due', by: null }] : past;
}
