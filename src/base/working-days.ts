import { addDays, daysBetween, type IsoDate, weekdayOf } from './dates.ts';

/**
 * Days that differ from the weekly rhythm (Monday to Friday work): public holidays and the days that a yearly
 * decision swaps for them. `true`: work is done on that day; `false`: it is not. Once asked, a map is not changed.
 */
export type CalendarExceptions = ReadonlyMap<IsoDate, boolean>;

export function isWorkingDay(date: IsoDate, exceptions: CalendarExceptions): boolean {
  return exceptions.get(date) ?? isOfTheWeek(weekdayOf(date));
}

/** The date `count` working days after `date`; before it when `count` is negative. The day itself never counts. */
export function addWorkingDays(date: IsoDate, count: number, exceptions: CalendarExceptions): IsoDate {
  if (count === 0) return date;
  const index = indexOf(exceptions);
  const start = dayNumber(date);
  const rank = count > 0 ? workedTo(start, index) + count : workedTo(start - 1, index) + count + 1;
  // Each exception moves the answer by at most one working day, and that by three days at most.
  const guess = start + Math.floor((count * 7) / 5);
  const slack = 3 * index.days.length + 14;
  return addDays(EPOCH, firstDayOfRank(rank, guess - slack, guess + slack, index));
}

/** Working days after `from`, up to and including `to`; negative when `to` is earlier. No day is walked. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, exceptions: CalendarExceptions): number {
  const index = indexOf(exceptions);
  return workedTo(dayNumber(to), index) - workedTo(dayNumber(from), index);
}

/** Monday to Friday. */
function isOfTheWeek(weekday: number): boolean {
  return weekday !== 0 && weekday !== 6;
}

/** Beyond this many working days nobody counts them any more: the day itself says more. */
export const MOST_COUNTED = 60;

/** A Monday: days are numbered from it, and whole weeks counted. */
const EPOCH = '1970-01-05';
const dayNumber = (date: IsoDate) => daysBetween(EPOCH, date);

/** The exceptions in order of their days, and by how much all up to each one move the count. */
interface Index {
  days: readonly number[];
  moved: readonly number[];
}
const indexes = new WeakMap<CalendarExceptions, Index>();

function indexOf(exceptions: CalendarExceptions): Index {
  const known = indexes.get(exceptions);
  if (known) return known;
  const sorted = [...exceptions].sort(([a], [b]) => (a < b ? -1 : 1));
  let sum = 0;
  const moved = sorted.map(([date, isWorking]) => {
    sum += Number(isWorking) - Number(isOfTheWeek(weekdayOf(date)));
    return sum;
  });
  const index = { days: sorted.map(([date]) => dayNumber(date)), moved };
  indexes.set(exceptions, index);
  return index;
}

/** Working days from the epoch up to and including a day; negative before it. */
function workedTo(day: number, { days, moved }: Index): number {
  const weeks = Math.floor((day + 1) / 7);
  const ofTheWeek = weeks * 5 + Math.min(day + 1 - weeks * 7, 5);
  const before = firstWhere(0, days.length, (at) => (days[at] ?? 0) > day);
  return ofTheWeek + (moved[before - 1] ?? 0);
}

/** The first day with so many working days up to it: the working day of that rank. */
function firstDayOfRank(rank: number, low: number, high: number, index: Index): number {
  return firstWhere(low, high, (day) => workedTo(day, index) >= rank);
}

/** The first whole number from `low` on for which something holds that goes on holding; `high` when it never does. */
function firstWhere(low: number, high: number, holds: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
