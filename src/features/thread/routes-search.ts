import { dateIn } from '#base/dates.ts';
import type { Searchable } from '#base/found.ts';
import type { Db } from '#platform/db/database.ts';
import { type App, type AppContext, actingFor, type Deps } from '#platform/http/context.ts';
import { findAll, findQuickly, type Searching } from './acts-search.ts';
import * as contract from './contract-search.ts';

/** `searchable` is that of every feature's door, joined by the composition root. */
export function searchRoutes(app: App, deps: Deps, searchable: Searchable<Db>): void {
  app.openapi(contract.quickSearch, async (c) => {
    return c.json(await findQuickly(searchingFor(c, deps, searchable), c.req.valid('query').q), 200);
  });

  app.openapi(contract.search, async (c) => {
    const { q, kind, page } = c.req.valid('query');
    return c.json(await findAll(searchingFor(c, deps, searchable), { typed: q, kind, page }), 200);
  });
}

function searchingFor(c: AppContext, deps: Deps, searchable: Searchable<Db>): Searching {
  const { db, actor, now } = actingFor(c, deps);
  return { db, searchable, actor, reader: { language: c.get('language'), today: dateIn(now()) } };
}
