import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePages } from './pages.ts';
import { createServer } from './server.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diemcau-bundle-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/main-1a2b.js'), 'start();');
  await writeFile(join(folder, 'index.html'), '<title>Điểm Cầu</title><!--start-->');
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
});
afterAll(() => rm(folder, { recursive: true }));

async function ask(path: string): Promise<Response> {
  const options = {
    findActor: async () => undefined,
    sentences: [],
    loopbackOnly: false,
    uploads: {},
    recordRefusal: async () => {},
  };
  const app = createServer(options);
  servePages(app, folder, async () => ({ me: { name: '</script><script>alert(1)</script>' } }));
  return app.request(path);
}

test('an asset is kept for a year, and one that is missing is not', async () => {
  const kept = await ask('/assets/main-1a2b.js');
  expect(kept.headers.get('cache-control')).toContain('immutable');
  expect(await kept.text()).toBe('start();');
  const missing = await ask('/assets/main-0000.js');
  expect(missing.status).toBe(404);
  expect(missing.headers.get('cache-control') ?? '').not.toContain('immutable');
  expect((await ask('/icon.svg')).headers.get('content-type')).toContain('svg');
});

test('every page is the one page, and a name in its start data stays a name', async () => {
  const page = await (await ask('/nhiem-vu/1')).text();
  expect(page).toContain('<title>Điểm Cầu</title>');
  expect(page).not.toContain('<script>alert');
});

test('no address leads out of the bundle', async () => {
  for (const path of [
    '/assets/../../etc/hostname',
    '/assets/%2e%2e/%2e%2e/etc/hostname',
    '/assets/..%2f..%2fetc%2fhostname',
  ]) {
    const answer = await ask(path);
    expect(answer.status === 404 || (await answer.text()).includes('<title>')).toBe(true);
  }
});
