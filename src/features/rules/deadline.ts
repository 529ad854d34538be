import type { IsoDate } from '#base/dates.ts';
import { type CalendarExceptions, workingDaysBetween } from '#base/working-days.ts';

/** Where something with a deadline stands, in working days. `days` 0: less than one working day. */
export type Deadline =
  | { state: 'none' }
  | { state: 'ahead'; days: number }
  | { state: 'today' }
  | { state: 'overdue'; days: number }
  | { state: 'done_early'; days: number }
  | { state: 'done_on_time' }
  | { state: 'done_late'; days: number };

export interface DeadlineQuestion {
  /** null: it has no deadline. */
  dueOn: IsoDate | null;
  /** The day it was done; null: not done. A completion after `on` has not happened yet. */
  doneOn?: IsoDate | null;
  /** The day on which the question is asked. */
  on: IsoDate;
  exceptions: CalendarExceptions;
}

/**
 * Where a deadline stands on a day. Late is decided by the calendar (the day after the deadline is late, a Sunday
 * too); how late is counted in working days, as offices do.
 */
export function deadlineOn({ dueOn, doneOn, on, exceptions }: DeadlineQuestion): Deadline {
  if (dueOn === null) return { state: 'none' };
  const isDone = doneOn !== undefined && doneOn !== null && doneOn <= on;
  if (isDone) return deadlineDone(doneOn, dueOn, exceptions);
  const days = Math.abs(workingDaysBetween(on, dueOn, exceptions));
  if (on === dueOn) return { state: 'today' };
  return on < dueOn ? { state: 'ahead', days } : { state: 'overdue', days };
}

function deadlineDone(doneOn: IsoDate, dueOn: IsoDate, exceptions: CalendarExceptions): Deadline {
  const days = Math.abs(workingDaysBetween(doneOn, dueOn, exceptions));
  if (doneOn > dueOn) return { state: 'done_late', days };
  return days === 0 ? { state: 'done_on_time' } : { state: 'done_early', days };
}
