import { type IsoDate, isoDate, isRealDay } from '#base/dates.ts';

/** What was understood of a date as a person types it. */
export type TypedDate =
  | { state: 'empty' }
  | { state: 'read'; date: IsoDate }
  /** Not a date, or not yet. */
  | { state: 'unclear' }
  /** A date in form, but no such day: 31/02/2025. */
  | { state: 'no_such_day' };

/**
 * Reads day, month, year in that order, whatever stands between them: `6/1/2025`, `06-01-2025`, `6.1.25`, `06012025`.
 * A year of two digits is of this century. An ISO date, as pasted from a spreadsheet, is read too.
 */
export function readTypedDate(text: string): TypedDate {
  const given = text.trim();
  if (given === '') return { state: 'empty' };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(given);
  if (iso) return dated(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const parts =
    /^(\d{2})(\d{2})(\d{4})$/.exec(given) ?? /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})$/.exec(given);
  if (!parts) return { state: 'unclear' };
  const year = Number(parts[3]);
  return dated(Number(parts[1]), Number(parts[2]), year < 100 ? 2000 + year : year);
}

function dated(day: number, month: number, year: number): TypedDate {
  if (!isRealDay(year, month, day)) return { state: 'no_such_day' };
  return { state: 'read', date: isoDate(year, month, day) };
}
