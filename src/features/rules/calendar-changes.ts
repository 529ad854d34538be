import type { IsoDate } from '#base/dates.ts';
import { isWeekend } from './holidays.ts';

interface Day {
  on: IsoDate;
  isWorking: boolean;
}

/** The days on which a new list of exceptions answers otherwise than the present one, in order. */
export function changesOf(
  present: readonly Day[],
  next: readonly Day[],
): { becomesOff: IsoDate[]; becomesWorked: IsoDate[] } {
  const [before, after] = [present, next].map((days) => new Map(days.map((day) => [day.on, day.isWorking])));
  const isWorked = (on: IsoDate, days = before) => days?.get(on) ?? !isWeekend(on);
  const all = [...new Set([...present, ...next].map(({ on }) => on))].sort();
  return {
    becomesOff: all.filter((on) => isWorked(on) && !isWorked(on, after)),
    becomesWorked: all.filter((on) => !isWorked(on) && isWorked(on, after)),
  };
}
