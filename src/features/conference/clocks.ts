import type { IsoDate } from '#base/dates.ts';
import { addWorkingDays, type CalendarExceptions, workingDaysBetween } from '#base/working-days.ts';

/** A legal time limit around a conference, as dated data gives it. */
export interface Clock {
  /** The last day on which it is still kept. */
  dueOn: IsoDate;
  /** Working days between that day and the conference. */
  workingDays: number;
  legalBasis: string;
  /** false: the original text was not read; shown as "to be confirmed". */
  isConfirmed: boolean;
}

/** The rule in force on the day of the conference; null where none is recorded for that day. */
export type ClockRule = Omit<Clock, 'dueOn'> | null;

/** [C4] Invitation and papers go out at least so many working days before the conference. */
export function invitationClock(
  heldOn: IsoDate,
  rule: ClockRule,
  calendar: CalendarExceptions,
): Clock | null {
  return rule && { ...rule, dueOn: addWorkingDays(heldOn, -rule.workingDays, calendar) };
}

/** [C5] The conclusion notice goes out within so many working days after it. */
export function noticeClock(heldOn: IsoDate, rule: ClockRule, calendar: CalendarExceptions): Clock | null {
  return rule && { ...rule, dueOn: addWorkingDays(heldOn, rule.workingDays, calendar) };
}

/** Working days from today to a day ahead; null once it has passed. On the day itself: 0. */
export function workingDaysLeft(today: IsoDate, day: IsoDate, calendar: CalendarExceptions): number | null {
  return day < today ? null : workingDaysBetween(today, day, calendar);
}
