import { addDays, type IsoDate, weekdayOf } from './dates.ts';

/**
 * Days that differ from the weekly rhythm (Monday to Friday work): public holidays and the days that a yearly
 * decision swaps for them. `true`: work is done on that day; `false`: it is not.
 */
export type CalendarExceptions = ReadonlyMap<IsoDate, boolean>;

export function isWorkingDay(date: IsoDate, exceptions: CalendarExceptions): boolean {
  const weekday = weekdayOf(date);
  return exceptions.get(date) ?? (weekday !== 0 && weekday !== 6);
}

/** The date `count` working days after `date`; before it when `count` is negative. The day itself never counts. */
export function addWorkingDays(date: IsoDate, count: number, exceptions: CalendarExceptions): IsoDate {
  const step = count < 0 ? -1 : 1;
  let at = date;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step);
    if (isWorkingDay(at, exceptions)) left -= 1;
  }
  return at;
}

/** Working days after `from`, up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, exceptions: CalendarExceptions): number {
  if (to < from) return -workingDaysBetween(to, from, exceptions);
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    if (isWorkingDay(at, exceptions)) count += 1;
  }
  return count;
}
