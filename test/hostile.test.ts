import { afterAll, beforeAll, expect, test } from 'vitest';
import { log } from '#platform/log.ts';
import { type Client, createTestApp, type TestApp } from './app.ts';

/*
 * What nobody in good faith sends, to every route that reads: it is refused in words or finds nothing, at once. The
 * routes come from the contract, so a new one is asked too.
 */

let app: TestApp;
let secretary: Client;
beforeAll(async () => {
  log.level = 'silent'; // a fault shows as its status
  app = await createTestApp();
  secretary = await app.signInAs('secretary');
});
afterAll(() => app[Symbol.asyncDispose]());

interface Contract {
  paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>;
}

const odd = [
  '\0',
  '%',
  '\\',
  '_',
  "'",
  '-1',
  '1e9',
  '2147483648',
  '9007199254740992',
  '9999-12-31',
  '0001-01-01',
];
const nobody = '00000000-0000-7000-8000-000000000000';

test('no value in an address makes a route fail or hang', async () => {
  const { body } = await secretary.get<Contract>('/api/openapi.json');
  const addresses = Object.entries(body.paths).flatMap(([path, { get }]) => {
    if (!get) return [];
    const plain = path.replace('{kind}', 'task').replaceAll(/\{\w+\}/g, nobody);
    const names = (get.parameters ?? []).filter((one) => one.in === 'query').map(({ name }) => name);
    return [plain, ...names.flatMap((name) => odd.map((v) => `${plain}?${name}=${encodeURIComponent(v)}`))];
  });
  expect(addresses.length).toBeGreaterThan(100);
  const failed: string[] = [];
  for (const address of addresses) if ((await secretary.get(address)).status >= 500) failed.push(address);
  expect(failed).toEqual([]);
});

test('letters that no database keeps are refused in words', async () => {
  const bodyOf = (name: string) => ({
    kind: 'ministry',
    parentId: null,
    name,
    nameEn: 'Trial',
    from: null,
    until: null,
  });
  for (const name of ['Bộ\0', 'Bộ \ud800']) {
    const { status } = await secretary.post('/api/bodies', bodyOf(name));
    expect(status, JSON.stringify(name)).toBe(422);
  }
});

test('a sign that a search knows means itself, wide or not', async () => {
  for (const sign of ['%', '_', '\\', '％', '＿', '＼']) {
    const { body } = await secretary.get(`/api/bodies?on=2025-01-06&text=${encodeURIComponent(sign)}`);
    expect(body, sign).toEqual([]);
  }
  expect((await secretary.get<unknown[]>('/api/bodies?on=2025-01-06&text=THU')).body).toHaveLength(2);
});
