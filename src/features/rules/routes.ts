import { yearOf } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { type App, actingFor, type Deps } from '#platform/http/context.ts';
import { readCalendar } from './contract.ts';
import { listCalendarDays } from './store.ts';

const MOST_YEARS = 10;

export function rulesRoutes(app: App, deps: Deps): void {
  app.openapi(readCalendar, async (c) => {
    const span = c.req.valid('query');
    if (span.to < span.from) throw new AppError('invalid', 'calendar_span_backwards');
    if (yearOf(span.to) - yearOf(span.from) > MOST_YEARS) {
      throw new AppError('invalid', 'calendar_span_too_long');
    }
    const { db } = actingFor(c, deps); // every role counts working days; nobody else does
    return c.json(await listCalendarDays(db, span), 200);
  });
}
