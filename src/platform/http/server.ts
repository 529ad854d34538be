import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { ZodError } from 'zod';
import type { Actor } from '#base/actor.ts';
import { AppError } from '#base/errors.ts';
import { preferredLanguage } from '#base/language.ts';
import { isNoText } from '#platform/db/database.ts';
import { log } from '#platform/log.ts';
import type { Refusal } from '#platform/record/record.ts';
import type { App, AppContext, Variables } from './context.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { type ErrorSentences, joinSentences, presentProblem } from './problem.ts';
import { refuseForeignHost, refuseForeignOrigin, refuseHalfLetters } from './refusals.ts';

/** JSON bodies; uploads set their own limit on their own path. */
const JSON_LIMIT = 1_000_000;
const REQUEST_ID = /^[\w-]{8,64}$/;

export interface HttpOptions {
  /** Who is signed in, from the request's cookie. */
  findActor: (c: AppContext) => Promise<Actor | undefined>;
  sentences: ErrorSentences[];
  /** The demonstration answers its own machine only. */
  loopbackOnly: boolean;
  /** Paths with a larger body limit, in bytes. */
  uploads: Record<string, number>;
  /** Keeps that somebody was not allowed something, before they are told. */
  recordRefusal: (refusal: Refusal) => Promise<void>;
}

/** The HTTP ground that every feature's routes stand on: ids, language, limits, headers, refusals, problems. */
export function createServer(options: HttpOptions): App {
  const sentences = joinSentences([{ vi, en }, ...options.sentences]);
  const app: App = new OpenAPIHono<{ Variables: Variables }>({ defaultHook: refuseInvalid });

  app.use(identify);
  app.use(logRequest);
  app.use(securityHeaders);
  if (options.loopbackOnly) app.use(refuseForeignHost);
  // Lists shrink to a fifth or less, which is what a slow line waits for. The bundle is compressed when it is built.
  app.use('/api/*', compress());
  app.use('/api/*', refuseForeignOrigin);
  app.use('/api/*', limitBody(options.uploads));
  app.use('/api/*', refuseHalfLetters);
  app.use('/api/*', async (c, next) => {
    c.set('actor', await options.findActor(c));
    c.set('isIdentified', true);
    c.header('Cache-Control', 'no-store');
    await next();
  });

  app.notFound((c) => answerProblem(c, new AppError('not-found', 'not_found'), sentences));
  app.onError(async (error, c) => {
    const known = asAppError(error, c);
    if (known) {
      if (known.kind === 'forbidden') await keepRefusal(c, known.code, options.recordRefusal);
      return answerProblem(c, known, sentences);
    }
    log.error({ requestId: c.get('requestId'), err: error }, 'request failed');
    const problem = presentProblem(
      new AppError('invalid', 'our_fault', { requestId: c.get('requestId') }),
      about(c, sentences),
    );
    return c.json({ ...problem, status: 500 }, 500, { 'Content-Type': 'application/problem+json' });
  });
  return app;
}

const identify = createMiddleware<{ Variables: Variables }>(async (c, next) => {
  const given = c.req.header('x-request-id');
  const requestId = given && REQUEST_ID.test(given) ? given : crypto.randomUUID();
  c.set('requestId', requestId);
  c.set('language', preferredLanguage(c.req.header('accept-language')));
  c.set('actor', undefined);
  c.set('isIdentified', false);
  await next();
  c.header('X-Request-Id', requestId);
});

const logRequest = createMiddleware<{ Variables: Variables }>(async (c, next) => {
  const start = performance.now();
  await next();
  // The path pattern, not the address: addresses may carry what a person searched for.
  log.info(
    {
      requestId: c.get('requestId'),
      method: c.req.method,
      route: c.req.routePath,
      status: c.res.status,
      ms: Math.round(performance.now() - start),
    },
    'request',
  );
});

const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginOpenerPolicy: 'same-origin',
  strictTransportSecurity: false, // the reverse proxy that ends TLS says it; on plain loopback it has no meaning
});

function limitBody(uploads: Record<string, number>) {
  return createMiddleware<{ Variables: Variables }>((c, next) => {
    const maxSize = uploads[c.req.path] ?? JSON_LIMIT;
    const onError = () => {
      throw new AppError('too-large', 'too_large', { limit: `${Math.round(maxSize / 1_000_000)} MB` });
    };
    return bodyLimit({ maxSize, onError })(c, next);
  });
}

function refuseInvalid(result: { success: boolean; error?: ZodError }) {
  if (!result.success && result.error) throw new InvalidRequest(result.error);
}

/** A request that does not fit its contract; carries which fields. */
class InvalidRequest extends AppError {
  readonly fields: { path: string; detail: string }[];
  constructor(error: ZodError) {
    super('invalid', 'invalid_request');
    this.fields = error.issues.map((issue) => ({ path: issue.path.join('.'), detail: issue.message }));
  }
}

function asAppError(error: Error, c: AppContext): AppError | undefined {
  if (error instanceof AppError) return error;
  if (error instanceof HTTPException && error.status === 400) {
    return new AppError('invalid', c.req.method === 'GET' ? 'invalid_request' : 'body_not_json');
  }
  if (error instanceof HTTPException && error.status === 415) {
    return new AppError('unsupported', 'body_not_json');
  }
  // NUL is a letter to JSON and to an address, but to no database.
  return isNoText(error) ? new AppError('invalid', 'invalid_request') : undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * A route's refusal goes into the record. What the ground turned away before it knew who asks (another site, another
 * host) stands in the log alone, or anyone could fill the record. A record that cannot be written opens no door: the
 * refusal is answered all the same.
 */
async function keepRefusal(c: AppContext, code: string, keep: HttpOptions['recordRefusal']): Promise<void> {
  if (!c.get('isIdentified')) return;
  const route = c.req.routePath;
  const id = c.req.param('id');
  const refusal = {
    actor: c.get('actor'),
    method: c.req.method,
    route,
    code,
    id: id && UUID.test(id) ? id : null,
  };
  await keep(refusal).catch((error) => {
    log.error({ requestId: c.get('requestId'), err: error }, 'a refusal could not be recorded');
  });
}

function answerProblem(c: AppContext, error: AppError, sentences: ErrorSentences): Response {
  const problem = presentProblem(error, about(c, sentences));
  const fields = error instanceof InvalidRequest ? { fields: error.fields } : {};
  const status = problem.status as 422;
  return c.json({ ...problem, ...fields }, status, { 'Content-Type': 'application/problem+json' });
}

function about(c: AppContext, sentences: ErrorSentences) {
  return { language: c.get('language'), requestId: c.get('requestId'), sentences };
}
