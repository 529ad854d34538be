import { expect, test } from 'vitest';
import { sha256 } from '#base/ids.ts';
import type { Deps } from '#platform/http/context.ts';
import { createTestApp, type TestApp } from '#test/app.ts';
import { createApp } from '../../app.ts';
import { signIn } from './acts.ts';

interface Start {
  me: { name: string; role: string; bodyName: { vi: string; en: string } } | null;
  demo: boolean;
}

/** The whole app with a clock that the test moves. */
function appAt(base: TestApp, clock: { at: string }, options: { isDemo: boolean } = { isDemo: true }) {
  const deps: Deps = { ...base.deps, now: () => new Date(clock.at) };
  return createApp(deps, { ...options, webFolder: '/nowhere', version: 'test' });
}

const ours = { host: '127.0.0.1', 'x-diemcau': '1', 'content-type': 'application/json' };
const asSecretary = { method: 'POST', headers: ours, body: JSON.stringify({ role: 'secretary' }) };
const carrying = (cookie: string) => ({ headers: { ...ours, cookie } });
const acts = async (base: TestApp) => {
  const rows = await base.db
    .selectFrom('record')
    .select(['act', 'actor_name', 'data'])
    .where((eb) => eb.or([eb('act', 'like', 'account.%'), eb('act', '=', 'request.refused')]))
    .orderBy('seq')
    .execute();
  return rows.map((row) => [row.act, row.actor_name, row.data]);
};

test('[A1] one click signs in as a role, and the start page then knows who it is', async () => {
  await using app = await createTestApp();
  const officer = await app.signInAs('officer');
  const { body } = await officer.get<Start>('/api/start');
  expect(body).toMatchObject({
    me: {
      name: 'Người thử officer',
      role: 'officer',
      bodyName: { vi: 'Tỉnh Thử nghiệm', en: 'Trial Province' },
    },
    demo: true,
  });
});

test('[A1] nobody is signed in without a cookie', async () => {
  await using app = await createTestApp();
  expect((await app.anyone().get<Start>('/api/start')).body.me).toBeNull();
  const refused = await app
    .anyone()
    .get<{ code: string }>('/api/rules/calendar?from=2025-01-01&to=2025-12-31');
  expect([refused.status, refused.body.code]).toEqual([401, 'sign_in_first']);
});

test('[A3] the cookie is out of reach of scripts and of other sites, and the database keeps its digest alone', async () => {
  await using base = await createTestApp();
  const answer = await base.app.request('http://127.0.0.1/api/sign-in', asSecretary);
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^diemcau=[\w-]{43};/);
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('SameSite=Strict');
  expect(cookie).toContain('Max-Age=43200');
  expect(cookie).not.toContain('Secure');
  const token = cookie.slice('diemcau='.length, cookie.indexOf(';'));
  const kept = await base.db.selectFrom('sign_in').select('token_sha256').execute();
  expect(kept).toEqual([{ token_sha256: sha256(token) }]);
});

test('[A3] over https the cookie never travels in the clear', async () => {
  await using base = await createTestApp();
  const answer = await base.app.request('https://127.0.0.1/api/sign-in', asSecretary);
  expect(answer.headers.getSetCookie()[0]).toContain('Secure');
});

test('[A2] a sign-in ends after twelve hours', async () => {
  await using base = await createTestApp();
  const clock = { at: '2025-01-06T01:00:00Z' };
  const app = appAt(base, clock);
  const cookie = (await app.request('/api/sign-in', asSecretary)).headers.getSetCookie()[0] ?? '';
  const whoIs = async () =>
    ((await (await app.request('/api/start', carrying(cookie))).json()) as Start).me?.role;
  clock.at = '2025-01-06T12:59:59Z';
  expect(await whoIs()).toBe('secretary');
  clock.at = '2025-01-06T13:00:00Z';
  expect(await whoIs()).toBeUndefined();
});

test('[A2] an ended sign-in is swept away by the next one', async () => {
  await using base = await createTestApp();
  const at = (moment: string) => ({ db: base.db, now: () => new Date(moment) });
  const command = { role: 'leader', isDemo: true, formerToken: undefined } as const;
  await signIn(at('2025-01-06T01:00:00Z'), command);
  const { token } = await signIn(at('2025-01-07T01:00:00Z'), command);
  expect(await base.db.selectFrom('sign_in').select('token_sha256').execute()).toEqual([
    { token_sha256: sha256(token) },
  ]);
});

test('[A3] a forged cookie is nobody', async () => {
  await using base = await createTestApp();
  await base.signInAs('secretary');
  const { token_sha256 } = await base.db
    .selectFrom('sign_in')
    .select('token_sha256')
    .executeTakeFirstOrThrow();
  for (const forged of ['', 'x', token_sha256, "' or true --", 'A'.repeat(5000)]) {
    const answer = await base.app.request('/api/start', carrying(`diemcau=${encodeURIComponent(forged)}`));
    expect(((await answer.json()) as Start).me, forged.slice(0, 20)).toBeNull();
  }
});

test('[A4, A6] signing out ends it on the server too, and both are in the record', async () => {
  await using base = await createTestApp();
  const cookie = (await base.app.request('/api/sign-in', asSecretary)).headers.getSetCookie()[0] ?? '';
  const out = await base.app.request('/api/sign-out', { method: 'POST', headers: { ...ours, cookie } });
  expect(out.status).toBe(204);
  expect(out.headers.getSetCookie()[0]).toContain('Max-Age=0');
  const again = await base.app.request('/api/start', carrying(cookie));
  expect(((await again.json()) as Start).me).toBeNull();
  expect(await acts(base)).toEqual([
    ['account.signed_in', 'Người thử secretary', { role: 'secretary' }],
    ['account.signed_out', 'Người thử secretary', {}],
  ]);
});

test('[A4] signing in again as somebody else ends the first sign-in', async () => {
  await using base = await createTestApp();
  const first = (await base.app.request('/api/sign-in', asSecretary)).headers.getSetCookie()[0] ?? '';
  const body = JSON.stringify({ role: 'press' });
  await base.app.request('/api/sign-in', { method: 'POST', headers: { ...ours, cookie: first }, body });
  const again = await base.app.request('/api/start', carrying(first));
  expect(((await again.json()) as Start).me).toBeNull();
});

test('[A5, A6] a server that is no demonstration lets nobody in by one click, and says so in the record', async () => {
  await using base = await createTestApp();
  const app = appAt(base, { at: '2025-01-06T01:00:00Z' }, { isDemo: false });
  const refused = await app.request('/api/sign-in', asSecretary);
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: 'demo_only' });
  expect(refused.headers.getSetCookie()).toEqual([]);
  expect(await acts(base)).toEqual([
    [
      'request.refused',
      'Chưa đăng nhập',
      { method: 'POST', route: '/api/sign-in', code: 'demo_only', id: null },
    ],
  ]);
});

test('[A5] a cookie of the demonstration opens nothing on a real server', async () => {
  await using base = await createTestApp();
  const clock = { at: '2025-01-06T01:00:00Z' };
  const cookie =
    (await appAt(base, clock).request('/api/sign-in', asSecretary)).headers.getSetCookie()[0] ?? '';
  const real = appAt(base, clock, { isDemo: false });
  expect(((await (await real.request('/api/start', carrying(cookie))).json()) as Start).me).toBeNull();
});

test('[A5] a role that nobody fills is refused in a sentence', async () => {
  await using base = await createTestApp();
  await base.db.deleteFrom('account').where('role', '=', 'press').execute();
  const refused = await base
    .anyone()
    .post<{ code: string; detail: string }>('/api/sign-in', { role: 'press' });
  expect([refused.status, refused.body.code]).toEqual([403, 'role_without_account']);
  expect(refused.body.detail).toContain('vai trò khác');
  const unknown = await base.anyone().post<{ code: string }>('/api/sign-in', { role: 'king' });
  expect([unknown.status, unknown.body.code]).toEqual([422, 'invalid_request']);
});

test('[A3] another site cannot sign a browser in', async () => {
  await using base = await createTestApp();
  const { 'x-diemcau': _, ...foreign } = ours;
  const refused = await base.app.request('/api/sign-in', { ...asSecretary, headers: foreign });
  expect(refused.status).toBe(403);
});
