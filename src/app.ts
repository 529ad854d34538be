import type { App, AppContext, Deps } from '#platform/http/context.ts';
import { serveHealth, serveOpenApi } from '#platform/http/openapi.ts';
import { servePages } from '#platform/http/pages.ts';
import { createServer } from '#platform/http/server.ts';

export interface AppOptions {
  /** One click signs anyone in; then only this machine is answered. */
  isDemo: boolean;
  /** Where the built browser bundle lies. */
  webFolder: string;
  version: string;
}

/** Every feature's routes on the HTTP ground, in the order of the thread. */
export function createApp(deps: Deps, options: AppOptions): App {
  const app = createServer({
    findActor: async () => undefined,
    sentences: [],
    loopbackOnly: options.isDemo,
    uploads: {},
  });

  serveOpenApi(app, options.version);
  serveHealth(app, deps.db);
  servePages(app, options.webFolder, async (_c: AppContext) => ({}));
  return app;
}
