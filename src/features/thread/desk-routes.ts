import { dateIn } from '#base/dates.ts';
import type { Knots } from '#base/knot.ts';
import type { Db } from '#platform/db/database.ts';
import { type App, actingFor, type Deps } from '#platform/http/context.ts';
import { getDesk } from './contract-desk.ts';
import { readDesk } from './desk.ts';

export function deskRoutes(app: App, deps: Deps, knots: Knots<Db>): void {
  app.openapi(getDesk, async (c) => {
    const { db, actor, now } = actingFor(c, deps);
    return c.json(
      await readDesk({ db, knots, actor, today: dateIn(now()), language: c.get('language') }),
      200,
    );
  });
}
