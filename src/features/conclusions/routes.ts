import { dateIn } from '#base/dates.ts';
import { type App, actingFor, type Deps } from '#platform/http/context.ts';
import { noteConclusionNotice } from './acts.ts';
import * as contract from './contract.ts';
import { loadConclusions, loadConclusionsOf, presentNotice } from './store-page.ts';

/** Everyone who is signed in reads directives and notices; only the secretary notes a notice. */
export function conclusionsRoutes(app: App, deps: Deps): void {
  app.openapi(contract.listDirectives, async (c) => {
    const { db, now } = actingFor(c, deps);
    return c.json(await loadConclusions(db, dateIn(now()), c.req.valid('query').before), 200);
  });
  app.openapi(contract.getConclusions, async (c) => {
    const { db, now } = actingFor(c, deps);
    return c.json(await loadConclusionsOf(db, c.req.valid('param').id, dateIn(now())), 200);
  });
  app.openapi(contract.noteConclusionNotice, async (c) => {
    const command = { ...c.req.valid('json'), conferenceId: c.req.valid('param').id };
    return c.json(presentNotice(await noteConclusionNotice(actingFor(c, deps), command)), 200);
  });
}
