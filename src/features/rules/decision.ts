import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { type CalendarDay, isWeekend } from './holidays.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

/** A day of a decision as it is sent. */
export interface DecidedDay {
  on: IsoDate;
  isWorking: boolean;
}

/**
 * [Q7] The days of a year's decision as they are kept, in order, each named after the feast that is nearest among those
 * the law grants. A decision tells spans with their weekends: those are off anyway, and left out. Throws what is wrong
 * with them: a worked weekday, a day both off and worked, a day of another year, nothing at all.
 */
export function decidedDays(
  year: number,
  given: readonly DecidedDay[],
  granted: readonly CalendarDay[],
): CalendarDay[] {
  const days = new Map<IsoDate, boolean>();
  for (const { on, isWorking } of given) {
    if (on < `${year - 1}-12-15` || on > `${year + 1}-01-15`) {
      throw new AppError('invalid', 'calendar_day_outside_year', { on, year });
    }
    if (isWorking && !isWeekend(on)) throw new AppError('invalid', 'calendar_worked_weekday', { on });
    if ((days.get(on) ?? isWorking) !== isWorking)
      throw new AppError('invalid', 'calendar_day_twice', { on });
    days.set(on, isWorking);
  }
  const kept = [...days].filter(([on, isWorking]) => isWorking || !isWeekend(on));
  if (!kept.some(([, isWorking]) => !isWorking)) throw new AppError('invalid', 'calendar_decision_empty');
  return kept
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, isWorking]) => ({ on, isWorking, ...nameOf(on, isWorking, granted) }));
}

/** The feast of the very day; within a week of one, a day swapped or made up for it. */
function nameOf(
  on: IsoDate,
  isWorking: boolean,
  granted: readonly CalendarDay[],
): Pick<CalendarDay, 'name' | 'nameEn'> {
  if (isWorking) return { name: vi.calendar.workedName, nameEn: en.calendar.workedName };
  const feast = granted.find((day) => day.on === on);
  if (feast) return { name: feast.name, nameEn: feast.nameEn };
  return { name: vi.calendar.offName, nameEn: en.calendar.offName };
}
