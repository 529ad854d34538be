import { addDays, type IsoDate, isoDate } from '#base/dates.ts';
import type { Period } from './indicator.ts';

/** The day a reporting year closes on, as the rules say ("reporting_year_closes"). */
export interface YearCloses {
  month: number;
  day: number;
}

/** [F2] The reporting year: from the day after the year before closed to the day it closes, both counted. */
export function reportingYear(year: number, closes: YearCloses): Period {
  const closing = (y: number): IsoDate => isoDate(y, closes.month, closes.day);
  return { from: addDays(closing(year - 1), 1), to: closing(year) };
}
