import { createRoute, z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import { AppError } from '#base/errors.ts';
import { log } from '#platform/log.ts';
import type { Refusal } from '#platform/record/record.ts';
import { answers, IsoDateSchema, json } from './contract.ts';
import { createServer } from './server.ts';

// One of these requests fails on purpose.
log.level = 'silent';

const echo = createRoute({
  method: 'post',
  path: '/api/echo',
  request: { body: json(z.object({ on: IsoDateSchema })) },
  responses: answers(z.object({ on: z.string() })),
});

function server(
  options: { loopbackOnly?: boolean; recordRefusal?: (refusal: Refusal) => Promise<void> } = {},
) {
  const app = createServer({
    findActor: async () => undefined,
    sentences: [
      {
        vi: { taken: ({ by }: { by: string }) => `${by} đã nhận` },
        en: { taken: ({ by }: { by: string }) => `taken by ${by}` },
      },
    ],
    loopbackOnly: options.loopbackOnly ?? false,
    uploads: { '/api/large': 2_000_000 },
    recordRefusal: options.recordRefusal ?? (async () => {}),
  });
  app.openapi(echo, (c) => c.json(c.req.valid('json'), 200));
  app.get('/api/taken', () => {
    throw new AppError('conflict', 'taken', { by: 'Lan' });
  });
  app.post('/api/things/:id/open', () => {
    throw new AppError('forbidden', 'not_yours');
  });
  app.get('/api/broken', () => {
    throw new Error('select secret from nowhere');
  });
  app.post('/api/large', async (c) => c.json({ bytes: (await c.req.arrayBuffer()).byteLength }));
  return app;
}

const ours = { host: '127.0.0.1', 'x-diemcau': '1', 'content-type': 'application/json' };
const post = (path: string, body: BodyInit, headers: Record<string, string> = ours) =>
  server().request(path, { method: 'POST', body, headers });

test('an error is a problem in the reader’s language, with a stable code and the request’s id', async () => {
  const answer = await server().request('/api/taken', { headers: { 'accept-language': 'en-GB' } });
  expect(answer.status).toBe(409);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(await answer.json()).toMatchObject({
    code: 'taken',
    detail: 'taken by Lan',
    requestId: answer.headers.get('x-request-id'),
  });
  expect(await (await server().request('/api/taken')).json()).toMatchObject({ detail: 'Lan đã nhận' });
});

test('an answer is compressed for whoever can read it so', async () => {
  const echoed = { method: 'POST', body: '{"on":"2025-01-06"}' };
  const squeezed = await server().request('/api/echo', {
    ...echoed,
    headers: { ...ours, 'accept-encoding': 'gzip, br' },
  });
  expect(squeezed.headers.get('content-encoding')).toBe('gzip');
  expect(squeezed.headers.get('vary')).toContain('Accept-Encoding');
  const body = new Response(squeezed.body?.pipeThrough(new DecompressionStream('gzip')));
  expect(await body.json()).toEqual({ on: '2025-01-06' });

  const plain = await server().request('/api/echo', { ...echoed, headers: ours });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.json()).toEqual({ on: '2025-01-06' });
});

test('a fault of ours tells the reader a code and nothing of the inside', async () => {
  const answer = await server().request('/api/broken');
  expect(answer.status).toBe(500);
  const text = await answer.text();
  expect(text).toContain('our_fault');
  expect(text).not.toContain('secret');
});

test('a request outside its contract says which field', async () => {
  const answer = await post('/api/echo', JSON.stringify({ on: '2025-02-30' }));
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    code: 'invalid_request',
    fields: [{ path: 'on', detail: 'not_a_date' }],
  });
});

test('what is not JSON is said to be so', async () => {
  const answer = await post('/api/echo', '{');
  expect(await answer.json()).toMatchObject({ code: 'body_not_json', status: 422 });
});

test('a body of another kind is refused in words', async () => {
  const answer = await post('/api/echo', '{"on":"2025-01-06"}', { ...ours, 'content-type': 'text/plain' });
  expect(await answer.json()).toMatchObject({ code: 'body_not_json', status: 415 });
});

test('a day that no office can mean is refused: it would be counted to for ever', async () => {
  for (const on of ['9999-12-31', '0001-01-01']) {
    expect((await post('/api/echo', JSON.stringify({ on }))).status).toBe(422);
  }
});

test('a body over its limit is refused, per path', async () => {
  const body = new Uint8Array(1_500_000);
  expect((await post('/api/echo', body)).status).toBe(413);
  expect((await post('/api/large', body)).status).toBe(200);
  expect((await post('/api/large', new Uint8Array(2_000_001))).status).toBe(413);
});

test('a changing request without our header, or from another site, is refused', async () => {
  const body = JSON.stringify({ on: '2025-01-06' });
  const { 'x-diemcau': _, ...foreignForm } = ours;
  expect((await post('/api/echo', body, foreignForm)).status).toBe(403);
  expect((await post('/api/echo', body, { ...ours, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await post('/api/echo', body, { ...ours, origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await post('/api/echo', body, { ...ours, origin: 'http://127.0.0.1' })).status).toBe(200);
});

test('the demonstration answers its own machine only', async () => {
  const ask = (headers: Record<string, string>) =>
    server({ loopbackOnly: true }).request('/api/taken', { headers });
  expect((await ask({ host: 'diemcau.example' })).status).toBe(403);
  expect((await ask({ host: '127.0.0.1:8080', 'x-forwarded-for': '10.0.0.1' })).status).toBe(403);
  expect((await ask({ host: 'localhost:8080' })).status).toBe(409);
  expect((await ask({ host: '[::1]:8080' })).status).toBe(409);
});

test('every answer carries the security headers', async () => {
  const { headers } = await server().request('/api/taken');
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('what a route forbids is kept with its pattern and the id, never with what was sent', async () => {
  const kept: Refusal[] = [];
  const recordRefusal = async (refusal: Refusal) => void kept.push(refusal);
  const ask = (path: string, headers: Record<string, string> = ours) =>
    server({ recordRefusal }).request(path, { method: 'POST', body: '{"secret":1}', headers });
  const id = '01940000-0000-7000-8000-000000000001';
  expect((await ask(`/api/things/${id}/open?word=secret`)).status).toBe(403);
  expect((await ask('/api/things/secret/open')).status).toBe(403);
  const about = { actor: undefined, method: 'POST', route: '/api/things/:id/open', code: 'not_yours' };
  expect(kept).toEqual([
    { ...about, id },
    { ...about, id: null },
  ]);
});

test('what is turned away before anybody is known does not fill the record', async () => {
  const kept: Refusal[] = [];
  const { 'x-diemcau': _, ...foreignForm } = ours;
  const recordRefusal = async (refusal: Refusal) => void kept.push(refusal);
  const init = { method: 'POST', body: '{}', headers: foreignForm };
  expect((await server({ recordRefusal }).request('/api/things/1/open', init)).status).toBe(403);
  expect(kept).toEqual([]);
});

test('a record that cannot be written opens no door', async () => {
  const recordRefusal = async () => Promise.reject(new Error('the disk is full'));
  const init = { method: 'POST', body: '{}', headers: ours };
  expect((await server({ recordRefusal }).request('/api/things/1/open', init)).status).toBe(403);
});
