import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#base/dates.ts';

/**
 * Half-open spans of days, as PostgreSQL keeps them: `from` is the first day, `until` the first day no longer.
 * null is open: it began before, or goes on beyond, what is known.
 */
export interface DateSpan {
  from: IsoDate | null;
  until: IsoDate | null;
}

/** A `daterange` value to write. */
export function dateRange(span: DateSpan): RawBuilder<string> {
  return sql<string>`daterange(${span.from}::date, ${span.until}::date, '[)')`;
}

/** Whether the span in `column` (`office_held.valid`) holds on a day. */
export function holdsOn(column: string, on: IsoDate): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} @> ${on}::date`;
}

export function firstDay(column: string): RawBuilder<IsoDate | null> {
  return sql<IsoDate | null>`lower(${sql.ref(column)})`;
}

/** The first day on which it no longer holds. */
export function endDay(column: string): RawBuilder<IsoDate | null> {
  return sql<IsoDate | null>`upper(${sql.ref(column)})`;
}
