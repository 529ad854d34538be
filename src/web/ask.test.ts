import { createServer, type IncomingMessage } from 'node:http';
import { createRoute, z } from '@hono/zod-openapi';
import { afterAll, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { addressOf, ask } from './ask.ts';
import type { Answer, Parts } from './contract-types.ts';
import { Problem, problemFrom } from './problem.ts';
import { question } from './question.ts';

const Task = z.object({ id: z.string(), dueOn: z.string().nullable() });
const listTasks = createRoute({
  method: 'get',
  path: '/api/tasks',
  request: {
    query: z.object({
      year: z.coerce.number().int().optional(),
      state: z.enum(['open', 'done']).default('open'),
    }),
  },
  responses: { 200: { description: 'OK', content: { 'application/json': { schema: z.array(Task) } } } },
});
const extendTask = createRoute({
  method: 'post',
  path: '/api/tasks/{id}/extend',
  request: {
    params: z.object({ id: z.string() }),
    body: { content: { 'application/json': { schema: z.object({ dueOn: z.string() }) } }, required: true },
  },
  responses: { 200: { description: 'OK', content: { 'application/json': { schema: Task } } } },
});
const signOut = createRoute({
  method: 'post',
  path: '/api/sign-out',
  responses: { 204: { description: 'Signed out' } },
});

describe('types come from the route', () => {
  test('the answer is the body of its success', () => {
    expectTypeOf<Answer<typeof extendTask>>().toEqualTypeOf<{ id: string; dueOn: string | null }>();
    expectTypeOf<Answer<typeof signOut>>().toEqualTypeOf<undefined>();
  });

  test('a query is what may be given: what is coerced by its result, what has a default may be left out', () => {
    expectTypeOf<Parts<typeof listTasks>['query']>().toEqualTypeOf<
      { year?: number | undefined; state?: 'open' | 'done' | undefined } | undefined
    >();
  });

  test('what a route does not take cannot be given, and what it needs cannot be left out', () => {
    expectTypeOf(ask<typeof extendTask>).parameters.toEqualTypeOf<
      ['post', '/api/tasks/{id}/extend', parts: Parts<typeof extendTask>]
    >();
    // @ts-expect-error the body is missing
    const missing: Parts<typeof extendTask> = { params: { id: '1' } };
    // @ts-expect-error no such state
    const wrong: Parts<typeof listTasks> = { query: { state: 'late' } };
    expect([missing, wrong]).toHaveLength(2);
  });

  test('a question is known by its path and its parts', () => {
    expect(question<typeof listTasks>('/api/tasks', { query: { year: 2025 } }).queryKey).toEqual([
      '/api/tasks',
      { query: { year: 2025 } },
    ]);
  });
});

describe('an address', () => {
  test('has its parameters filled and its query written', () => {
    expect(
      addressOf('/api/tasks/{id}', { id: 'a/b' }, { year: 2025, q: 'đối ngoại', kind: ['x', 'y'] }),
    ).toBe('/api/tasks/a%2Fb?year=2025&q=%C4%91%E1%BB%91i+ngo%E1%BA%A1i&kind=x&kind=y');
  });

  test('says nothing of what is not given', () => {
    expect(addressOf('/api/tasks', {}, { year: undefined, q: '', n: 0, flag: false })).toBe(
      '/api/tasks?n=0&flag=false',
    );
  });
});

describe('over the wire', () => {
  let seen: {
    method: string | undefined;
    url: string | undefined;
    headers: IncomingMessage['headers'];
    body: string;
  };
  let reply = { status: 200, body: '{}' };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    seen = { method: request.method, url: request.url, headers: request.headers, body };
    response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
  });
  const address = new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      resolve(typeof at === 'object' && at ? `http://127.0.0.1:${at.port}` : '');
    });
  });
  // Outside a browser `fetch` has no page to be relative to.
  const plainFetch = globalThis.fetch;
  beforeEach(async () => {
    const base = await address;
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => plainFetch(new URL(path, base), init));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    server.close();
  });

  test('a change carries JSON, the header that no other site can set, and the reader’s language', async () => {
    reply = { status: 200, body: '{"id":"7","dueOn":"2025-11-28"}' };
    const task = await ask<typeof extendTask>('post', '/api/tasks/{id}/extend', {
      params: { id: '7' },
      json: { dueOn: '2025-11-28' },
    });
    expect(task).toEqual({ id: '7', dueOn: '2025-11-28' });
    expect(seen).toMatchObject({
      method: 'POST',
      url: '/api/tasks/7/extend',
      body: '{"dueOn":"2025-11-28"}',
    });
    expect(seen.headers).toMatchObject({
      'x-diemcau': '1',
      'content-type': 'application/json',
      'accept-language': 'vi',
    });
  });

  test('a question carries neither', async () => {
    reply = { status: 200, body: '[]' };
    expect(await ask<typeof listTasks>('get', '/api/tasks')).toEqual([]);
    expect(seen.headers).not.toHaveProperty('x-diemcau');
    expect(seen.headers).not.toHaveProperty('content-type');
  });

  test('an empty answer is undefined', async () => {
    reply = { status: 204, body: '' };
    expect(await ask<typeof signOut>('post', '/api/sign-out')).toBeUndefined();
  });

  test('a refusal is the server’s own sentence, with the sentences of its fields', async () => {
    const problem = {
      status: 422,
      code: 'due_before_assigned',
      detail: 'Thời hạn trước ngày giao.',
      requestId: 'r-1',
    };
    reply = {
      status: 422,
      body: JSON.stringify({ ...problem, fields: [{ path: 'dueOn', detail: 'Phải sau 09/01/2025.' }] }),
    };
    const failed = ask<typeof signOut>('post', '/api/sign-out');
    await expect(failed).rejects.toThrow(Problem);
    await expect(failed).rejects.toMatchObject({ ...problem, fields: { dueOn: 'Phải sau 09/01/2025.' } });
  });

  test('no answer at all is worded here', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(ask<typeof signOut>('post', '/api/sign-out')).rejects.toMatchObject({
      status: 0,
      code: 'no-connection',
      detail: 'Không kết nối được tới máy chủ. Chưa có gì được lưu. Hãy kiểm tra mạng rồi thử lại.',
    });
  });
});

test('an answer that is not ours becomes a problem of its own', () => {
  const page = problemFrom(502, '<html>Bad Gateway</html>', { unreadable: 'Không đọc được.' });
  expect(page).toMatchObject({
    status: 502,
    code: 'unreadable-answer',
    detail: 'Không đọc được.',
    requestId: null,
  });
});
