import { getConference } from '#features/conference/index.ts';
import { type App, actingFor, type Deps } from '#platform/http/context.ts';
import { listSpeeches } from './contract.ts';
import { loadSpeeches } from './store-quoted.ts';

/** What was said is read by everyone who is signed in. */
export function floorRoutes(app: App, deps: Deps): void {
  app.openapi(listSpeeches, async (c) => {
    const { db } = actingFor(c, deps);
    const { id } = await getConference(db, c.req.valid('param').id);
    return c.json(await loadSpeeches(db, id), 200);
  });
}
