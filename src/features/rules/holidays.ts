import { addDays, type IsoDate, isoDate, weekdayOf } from '#base/dates.ts';
import { solarDayOf } from '#base/lunar.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import type { Holiday } from './kinds.ts';

/** A day that differs from Monday-to-Friday, and why. */
export interface CalendarDay {
  on: IsoDate;
  /** true: a weekend day on which work is done; false: a weekday on which it is not. */
  isWorking: boolean;
  name: string;
  nameEn: string;
}

type Off = Pick<CalendarDay, 'on' | 'name' | 'nameEn'>;

/**
 * [Q7] The weekdays off that the labour code grants in a year, in order: what stands until the year's decision is known.
 * A feast on a weekly day off is made up on the next working day (Bộ luật Lao động 2019, Điều 111 khoản 3).
 */
export function derivedDaysOff(year: number, holidays: readonly Holiday[]): CalendarDay[] {
  const feasts = holidays.flatMap((holiday) => daysOf(year, holiday));
  return withDaysInLieu(feasts)
    .filter(({ on }) => !isWeekend(on))
    .map((day) => ({ ...day, isWorking: false }));
}

function daysOf(year: number, holiday: Holiday): Off[] {
  const { name, nameEn, month, day, before, after } = holiday;
  const feast = holiday.calendar === 'lunar' ? solarDayOf(year, { month, day }) : isoDate(year, month, day);
  const first = addDays(feast, -before);
  const named = (from: IsoDate, days: number) =>
    Array.from({ length: days }, (_, i) => ({ on: addDays(from, i), name, nameEn }));
  const length = before + 1 + after;
  if (!holiday.isAdjacentAdded) return named(first, length);
  // Nobody knows the decision's choice; the longer rest has always won, and the day before where both are as long.
  const [early, late] = [named(addDays(first, -1), length + 1), named(first, length + 1)];
  return restLength(late, feast) > restLength(early, feast) ? late : early;
}

/** Days off in a row around a feast, weekend and days in lieu included. */
function restLength(days: readonly Off[], feast: IsoDate): number {
  const off = new Set(withDaysInLieu(days).map(({ on }) => on));
  const isOff = (on: IsoDate) => off.has(on) || isWeekend(on);
  let [first, last, length] = [feast, feast, 1];
  for (; isOff(addDays(first, -1)); length += 1) first = addDays(first, -1);
  for (; isOff(addDays(last, 1)); length += 1) last = addDays(last, 1);
  return length;
}

function withDaysInLieu(feasts: readonly Off[]): Off[] {
  const off = new Map(feasts.map((day) => [day.on, day]));
  const onWeekends = [...off.values()]
    .filter(({ on }) => isWeekend(on))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  for (const { on, name, nameEn } of onWeekends) {
    let free = addDays(on, 1);
    while (isWeekend(free) || off.has(free)) free = addDays(free, 1);
    off.set(free, {
      on: free,
      name: vi.calendar.inLieu({ name }),
      nameEn: en.calendar.inLieu({ name: nameEn }),
    });
  }
  return [...off.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

export function isWeekend(on: IsoDate): boolean {
  return weekdayOf(on) === 0 || weekdayOf(on) === 6;
}
