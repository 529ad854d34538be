import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { App, AppContext } from './context.ts';

/** Marks in index.html the place where the start data goes, so that the first screen needs no further round trip. */
const PLACE = '<!--start-->';

/**
 * The browser bundle: hashed assets that never change, and for every other address that a person may type or reload
 * the one page, with the start data written in.
 */
export function servePages(app: App, folder: string, startData: (c: AppContext) => Promise<unknown>): void {
  if (existsSync(folder)) serveAssets(app, folder);
  app.get('*', async (c, next) => {
    if (c.req.path.startsWith('/api/') || c.req.path.startsWith('/assets/')) return next();
    const page = await readPage(folder);
    if (page === undefined) return c.text('The browser bundle is not built: npm run build', 503);
    return c.html(withStart(page, await startData(c)), 200, { 'Cache-Control': 'no-store' });
  });
}

function serveAssets(app: App, folder: string): void {
  const assets = serveStatic<{ Variables: never }>({ root: folder, precompressed: true });
  app.use('/assets/*', async (c, next) => {
    const found = await assets(c as never, next);
    // Only what is there: an asset that is missing for a moment must not stay missing for a year.
    if (found instanceof Response) found.headers.set('Cache-Control', 'public, max-age=31536000, immutable');
    return found;
  });
  app.get('/:file{[\\w.-]+\\.(svg|js|png|ico|txt|webmanifest)}', assets as never);
}

/** Read at each request: a rebuilt bundle is served without a restart, and the file is in the page cache anyway. */
async function readPage(folder: string): Promise<string | undefined> {
  return readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
}

function withStart(page: string, data: unknown): string {
  // A name that contains "</script>" must not end the element.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return page.replace(PLACE, () => `<script type="application/json" id="start">${json}</script>`);
}
