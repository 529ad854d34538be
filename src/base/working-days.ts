import { addDays, daysBetween, type IsoDate, weekdayOf } from './dates.ts';

/**
 * Days that differ from the weekly rhythm (Monday to Friday work): public holidays and the days that a yearly
 * decision swaps for them. `true`: work is done on that day; `false`: it is not.
 */
export type CalendarExceptions = ReadonlyMap<IsoDate, boolean>;

export function isWorkingDay(date: IsoDate, exceptions: CalendarExceptions): boolean {
  return exceptions.get(date) ?? isOfTheWeek(weekdayOf(date));
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

/**
 * Working days after `from`, up to and including `to`; negative when `to` is earlier. Whole weeks are not walked: a
 * deadline centuries away costs no more than one of next month.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, exceptions: CalendarExceptions): number {
  if (to < from) return -workingDaysBetween(to, from, exceptions);
  const days = daysBetween(from, to);
  let count = Math.floor(days / 7) * 5;
  for (let left = days % 7, weekday = weekdayOf(from); left > 0; left--) {
    weekday = (weekday + 1) % 7;
    if (isOfTheWeek(weekday)) count += 1;
  }
  for (const [date, isWorking] of exceptions) {
    if (date <= from || date > to) continue;
    count += Number(isWorking) - Number(isOfTheWeek(weekdayOf(date)));
  }
  return count;
}

/** Monday to Friday. */
function isOfTheWeek(weekday: number): boolean {
  return weekday !== 0 && weekday !== 6;
}

/** Beyond this many working days nobody counts them any more: the day itself says more. */
export const MOST_COUNTED = 60;
