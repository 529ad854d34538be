import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Actor } from '#base/actor.ts';
import { AppError } from '#base/errors.ts';
import type { Language } from '#base/language.ts';
import type { Db } from '#platform/db/database.ts';
import type { Files } from '#platform/files/files.ts';

/** What the composition root hands to every feature's routes. */
export interface Deps {
  db: Db;
  files: Files;
  /** The clock is passed in, so that a test can stand on any day. */
  now: () => Date;
}

/** Who acts, when, on which database: the first argument of every act. */
export interface ActContext extends Deps {
  actor: Actor;
}

export interface Variables {
  requestId: string;
  language: Language;
  actor: Actor | undefined;
  /** It was looked up who asks: from here on a route answers, and a refusal goes into the record. */
  isIdentified: boolean;
}

export type App = OpenAPIHono<{ Variables: Variables }>;
export type AppContext = Context<{ Variables: Variables }>;

/** The act context of a request. Throws `unauthenticated` when nobody is signed in. */
export function actingFor(c: AppContext, deps: Deps): ActContext {
  const actor = c.get('actor');
  if (!actor) throw new AppError('unauthenticated', 'sign_in_first');
  return { ...deps, actor };
}
