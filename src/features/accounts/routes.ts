import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { z } from 'zod';
import type { Actor } from '#base/actor.ts';
import { dateIn } from '#base/dates.ts';
import { bodiesAt } from '#features/directory/index.ts';
import type { App, AppContext, Deps } from '#platform/http/context.ts';
import { SIGN_IN_HOURS, signIn, signOut } from './acts.ts';
import * as contract from './contract.ts';
import { findSignedIn } from './store.ts';

const COOKIE = 'diemcau';

export interface AccountsOptions {
  /** One click signs anyone in. */
  isDemo: boolean;
  version: string;
}

export function accountsRoutes(app: App, deps: Deps, options: AccountsOptions): void {
  app.openapi(contract.start, async (c) => c.json(await presentStart(c, deps, options), 200));

  app.openapi(contract.signIn, async (c) => {
    const { role } = c.req.valid('json');
    const formerToken = getCookie(c, COOKIE);
    const { actor, token } = await signIn(deps, { role, isDemo: options.isDemo, formerToken });
    setCookie(c, COOKIE, token, { ...cookieFor(c), maxAge: SIGN_IN_HOURS * 3600 });
    return c.json(await presentMe(deps, actor), 200);
  });

  app.openapi(contract.signOut, async (c) => {
    const token = getCookie(c, COOKIE);
    if (token) await signOut(deps, { token, isDemo: options.isDemo });
    deleteCookie(c, COOKIE, cookieFor(c));
    return c.body(null, 204);
  });
}

/** Who is signed in, from the request's cookie; undefined for nobody, and for a cookie that is forged or expired. */
export async function findActor(
  c: AppContext,
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { isDemo }: Pick<AccountsOptions, 'isDemo'>,
): Promise<Actor | undefined> {
  const token = getCookie(c, COOKIE);
  return token ? findSignedIn(db, token, { now: now(), isDemo }) : undefined;
}

/** What a page needs before it can draw itself; also written into `index.html`. */
export async function presentStart(
  c: AppContext,
  deps: Deps,
  options: AccountsOptions,
): Promise<z.infer<typeof contract.Start>> {
  const actor = await findActor(c, deps, options);
  return {
    me: actor ? await presentMe(deps, actor) : null,
    demo: options.isDemo,
    today: dateIn(deps.now()),
    version: options.version,
  };
}

async function presentMe(deps: Deps, actor: Actor): Promise<z.infer<typeof contract.Me>> {
  const bodies = await bodiesAt(deps.db, [actor.bodyId], dateIn(deps.now()));
  const body = bodies.get(actor.bodyId);
  const { id, name, role, bodyId } = actor;
  return { id, name, role, bodyId, bodyName: { vi: body?.name ?? '', en: body?.nameEn ?? '' } };
}

/** No script reads it, no other site sends it, and over TLS it never travels in the clear. */
function cookieFor(c: AppContext) {
  const isHttps = new URL(c.req.url).protocol === 'https:';
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure: isHttps } as const;
}
