import { dateIn } from '#base/dates.ts';
import type { Knots } from '#base/knot.ts';
import type { Db } from '#platform/db/database.ts';
import { type App, type AppContext, actingFor, type Deps } from '#platform/http/context.ts';
import { openKnot, showThread, type Walking } from './acts.ts';
import * as contract from './contract.ts';

/** `knots` are those of every feature's door, joined by the composition root. */
export function threadRoutes(app: App, deps: Deps, knots: Knots<Db>): void {
  app.openapi(contract.getThread, async (c) => {
    return c.json(await showThread(walkingFor(c, deps, knots), c.req.valid('param')), 200);
  });

  app.openapi(contract.openKnot, async (c) => {
    const { viaKind, viaId } = c.req.valid('query');
    const via = viaKind && viaId ? { kind: viaKind, id: viaId } : undefined;
    return c.json(await openKnot(walkingFor(c, deps, knots), c.req.valid('param'), via), 200);
  });
}

function walkingFor(c: AppContext, deps: Deps, knots: Knots<Db>): Walking {
  const { db, actor, now } = actingFor(c, deps);
  return { db, knots, actor, reader: { language: c.get('language'), today: dateIn(now()) } };
}
