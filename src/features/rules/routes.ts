import { yearOf } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { type App, actingFor, type Deps } from '#platform/http/context.ts';
import { addVersion } from './acts.ts';
import { enterDecision } from './acts-calendar.ts';
import * as contract from './contract.ts';
import { presentParameter, presentParameters, presentYear } from './present.ts';
import { listCalendarDays } from './store-calendar.ts';

const MOST_YEARS = 10;

/** Every role reads the rules and counts working days; nobody else does. */
export function rulesRoutes(app: App, deps: Deps): void {
  app.openapi(contract.readCalendar, async (c) => {
    const span = c.req.valid('query');
    if (span.to < span.from) throw new AppError('invalid', 'calendar_span_backwards');
    if (yearOf(span.to) - yearOf(span.from) > MOST_YEARS) {
      throw new AppError('invalid', 'calendar_span_too_long');
    }
    const { db } = actingFor(c, deps);
    return c.json(await listCalendarDays(db, span), 200);
  });

  app.openapi(contract.readCalendarYear, async (c) => {
    const { db } = actingFor(c, deps);
    return c.json(await presentYear(db, c.req.valid('param').year), 200);
  });

  app.openapi(contract.enterDecision, async (c) => {
    const ctx = actingFor(c, deps);
    const { year } = c.req.valid('param');
    await enterDecision(ctx, { year, ...c.req.valid('json') });
    return c.json(await presentYear(ctx.db, year), 200);
  });

  app.openapi(contract.listParameters, async (c) => {
    const { db } = actingFor(c, deps);
    return c.json(await presentParameters(db, c.req.valid('query').on), 200);
  });

  app.openapi(contract.addVersion, async (c) => {
    const ctx = actingFor(c, deps);
    const { key } = c.req.valid('param');
    await addVersion(ctx, { key, ...c.req.valid('json') });
    return c.json(await presentParameter(ctx.db, key, ctx.now()), 200);
  });
}
