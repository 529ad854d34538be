import { sql } from 'kysely';
import type { Db } from '#platform/db/database.ts';
import type { App } from './context.ts';

/** The contract of every route, as OpenAPI 3.1. */
export function serveOpenApi(app: App, version: string): void {
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Điểm Cầu',
      version,
      description:
        'One thread, from a spoken sentence to next year’s paragraph. Errors are problem details (RFC 9457).',
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
    },
  });
}

/** Whether the server and its database answer; for a supervisor, so it says nothing else. */
export function serveHealth(app: App, db: Db): void {
  app.get('/healthz', async (c) => {
    const isWell = await sql`select 1`.execute(db).then(
      () => true,
      () => false,
    );
    return c.json({ status: isWell ? 'ok' : 'database unreachable' }, isWell ? 200 : 503);
  });
}
