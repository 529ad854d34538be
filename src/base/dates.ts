/**
 * Calendar dates as ISO strings `YYYY-MM-DD`: they compare, sort and travel as they are, and have no time zone to
 * get wrong. Moments are `Date`; `dateIn` says which day a moment is in the zone of the reader.
 */
export type IsoDate = string;

/** The ministry's own zone. A point in another zone passes its own. */
export const HOME_ZONE = 'Asia/Ho_Chi_Minh';

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** True for a day that exists: `2025-02-29` is not one. */
export function isIsoDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  return isRealDay(Number(year), Number(month), Number(day));
}

export function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function isoDate(year: number, month: number, day: number): IsoDate {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** @throws RangeError beyond the years 0 to 9999: what comes after would not compare as days do, and a loop would not end */
export function addDays(date: IsoDate, days: number): IsoDate {
  const text = new Date(toUtc(date) + days * DAY).toISOString();
  if (text.length !== '2025-01-06T00:00:00.000Z'.length) throw new RangeError(`no calendar day: ${text}`);
  return text.slice(0, 10);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.round((toUtc(b) - toUtc(a)) / DAY);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(toUtc(date)).getUTCDay();
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The calendar day of a moment, as people in `zone` see it. */
export function dateIn(moment: Date, zone: string = HOME_ZONE): IsoDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(moment);
}

function toUtc(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}
