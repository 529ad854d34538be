import { createMiddleware } from 'hono/factory';
import { AppError } from '#base/errors.ts';
import type { Variables } from './context.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Cross-site request forgery: a changing request must carry our own header, which no foreign form can set, and when
 * the browser says where it comes from (`Sec-Fetch-Site`, `Origin`), it must be this site.
 */
export const refuseForeignOrigin = createMiddleware<{ Variables: Variables }>(async (c, next) => {
  if (!SAFE.has(c.req.method)) {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const isForeign =
      (site !== undefined && site !== 'same-origin') ||
      (origin !== undefined && hostOf(origin) !== c.req.header('host')) ||
      c.req.header('x-diemcau') === undefined;
    if (isForeign) throw new AppError('forbidden', 'foreign_origin');
  }
  await next();
});

/**
 * The demonstration signs anyone in, so it must be reachable from this machine alone: a name other than loopback
 * (DNS rebinding) or a proxy in between is refused.
 */
export const refuseForeignHost = createMiddleware<{ Variables: Variables }>(async (c, next) => {
  const host = c.req.header('host') ?? '';
  const isForwarded = FORWARDED.some((name) => c.req.header(name) !== undefined);
  if (isForwarded || !LOOPBACK.test(host)) throw new AppError('forbidden', 'foreign_host');
  await next();
});

/**
 * Half of a letter: JSON can spell it ("\\ud800"), but no text holds it, and a database would keep another in its place.
 */
export const refuseHalfLetters = createMiddleware<{ Variables: Variables }>(async (c, next) => {
  const isJson = c.req.header('content-type')?.startsWith('application/json') ?? false;
  if (isJson && hasHalfLetter(await c.req.text())) throw new AppError('invalid', 'invalid_request');
  await next();
});

function hasHalfLetter(json: string): boolean {
  if (!/\\ud[89a-f]/iu.test(json)) return false;
  let isFound = false;
  try {
    JSON.parse(json, (name, value: unknown) => {
      if (!name.isWellFormed() || (typeof value === 'string' && !value.isWellFormed())) isFound = true;
      return value;
    });
  } catch {
    return false; // no JSON at all: its reader says so
  }
  return isFound;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
