import { dateIn } from '#base/dates.ts';
import { type App, actingFor, type Deps } from '#platform/http/context.ts';
import { addBody, giveOffice } from './acts.ts';
import * as contract from './contract.ts';
import { presentBodies, presentBody, presentPeople, presentPerson } from './store-cards.ts';
import { listPeople } from './store-people.ts';

export function directoryRoutes(app: App, deps: Deps): void {
  app.openapi(contract.listBodies, async (c) => {
    const { db } = actingFor(c, deps);
    const { on, kind, text } = c.req.valid('query');
    return c.json(await presentBodies(db, { on, text, kinds: kind && [kind] }), 200);
  });

  app.openapi(contract.getBody, async (c) => {
    const { db } = actingFor(c, deps);
    return c.json(await presentBody(db, c.req.valid('param').id, c.req.valid('query').on), 200);
  });

  app.openapi(contract.addBody, async (c) => {
    const ctx = actingFor(c, deps);
    const command = c.req.valid('json');
    const id = await addBody(ctx, command);
    return c.json(await presentBody(ctx.db, id, command.from ?? dateIn(ctx.now())), 200);
  });

  app.openapi(contract.listPeople, async (c) => {
    const { db } = actingFor(c, deps);
    const { on, text } = c.req.valid('query');
    return c.json(await presentPeople(db, await listPeople(db, { text }), on), 200);
  });

  app.openapi(contract.getPerson, async (c) => {
    const { db, now } = actingFor(c, deps);
    return c.json(await presentPerson(db, c.req.valid('param').id, dateIn(now())), 200);
  });

  app.openapi(contract.holdOffice, async (c) => {
    const ctx = actingFor(c, deps);
    const { personId } = await giveOffice(ctx, c.req.valid('json'));
    return c.json(await presentPerson(ctx.db, personId, dateIn(ctx.now())), 200);
  });
}
