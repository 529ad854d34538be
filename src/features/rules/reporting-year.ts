import { addDays, type IsoDate, isoDate, yearOf } from '#base/dates.ts';

/** First and last day of a reporting year, both counted. */
export interface ReportingYear {
  year: number;
  from: IsoDate;
  to: IsoDate;
}

/** From the day after the year before closed to the day it closes: 15/12/2023 to 14/12/2024 (NĐ 09/2019/NĐ-CP). */
export function reportingYear(year: number, closes: { month: number; day: number }): ReportingYear {
  const closing = (y: number) => isoDate(y, closes.month, closes.day);
  return { year, from: addDays(closing(year - 1), 1), to: closing(year) };
}

/** The report of a year is due on a day of the month in which the year closes: 25/12/2024 (NĐ 09/2019/NĐ-CP). */
export function reportDueOn(closesOn: IsoDate, day: number): IsoDate {
  return isoDate(yearOf(closesOn), Number(closesOn.slice(5, 7)), day);
}
