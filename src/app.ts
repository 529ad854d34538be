import { accountsErrors, accountsRoutes, findActor, presentStart } from '#features/accounts/index.ts';
import { conclusionsErrors, conclusionsRoutes } from '#features/conclusions/index.ts';
import { conferenceErrors, conferenceRoutes } from '#features/conference/index.ts';
import { directoryErrors, directoryRoutes } from '#features/directory/index.ts';
import { figuresErrors, figuresRoutes } from '#features/figures/index.ts';
import { floorErrors, floorRoutes } from '#features/floor/index.ts';
import { journalErrors, journalRoutes } from '#features/journal/index.ts';
import { registerErrors, registerRoutes } from '#features/register/index.ts';
import { reviewErrors, reviewRoutes } from '#features/review/index.ts';
import { rulesErrors, rulesRoutes } from '#features/rules/index.ts';
import { sourcesErrors, sourcesRoutes, sourceUploads } from '#features/sources/index.ts';
import { tasksErrors, tasksRoutes } from '#features/tasks/index.ts';
import { deskRoutes, searchRoutes, threadErrors, threadRoutes } from '#features/thread/index.ts';
import type { App, Deps } from '#platform/http/context.ts';
import { serveHealth, serveOpenApi } from '#platform/http/openapi.ts';
import { servePages } from '#platform/http/pages.ts';
import { joinSentences } from '#platform/http/problem.ts';
import { createServer } from '#platform/http/server.ts';
import { recordRefusal } from '#platform/record/record.ts';
import { accepts } from './accepts.ts';
import { knots } from './knots.ts';
import { searchable } from './searchable.ts';

export interface AppOptions {
  /** One click signs anyone in; then only this machine is answered. */
  isDemo: boolean;
  /** Where the built browser bundle lies. */
  webFolder: string;
  version: string;
}

/** Every feature's routes on the HTTP ground, in the order of the thread. */
export function createApp(deps: Deps, options: AppOptions): App {
  const sentences = [
    rulesErrors,
    directoryErrors,
    accountsErrors,
    sourcesErrors,
    registerErrors,
    conferenceErrors,
    floorErrors,
    conclusionsErrors,
    tasksErrors,
    figuresErrors,
    reviewErrors,
    journalErrors,
    threadErrors,
  ];
  const app = createServer({
    findActor: (c) => findActor(c, deps, options),
    sentences,
    loopbackOnly: options.isDemo,
    uploads: sourceUploads,
    recordRefusal: (refusal) => recordRefusal(deps.db, refusal),
  });

  rulesRoutes(app, deps);
  directoryRoutes(app, deps);
  accountsRoutes(app, deps, options);
  sourcesRoutes(app, deps, accepts);
  registerRoutes(app, deps);
  conferenceRoutes(app, deps);
  floorRoutes(app, deps);
  conclusionsRoutes(app, deps);
  tasksRoutes(app, deps);
  figuresRoutes(app, deps);
  reviewRoutes(app, deps);
  journalRoutes(app, deps, { knots, sentences: joinSentences(sentences) });
  threadRoutes(app, deps, knots);
  deskRoutes(app, deps, knots);
  searchRoutes(app, deps, searchable);

  serveOpenApi(app, options.version);
  serveHealth(app, deps.db);
  servePages(app, options.webFolder, (c) => presentStart(c, deps, options));
  return app;
}
