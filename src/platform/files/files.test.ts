import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '#base/ids.ts';
import { createTestDatabase, type TestDatabase } from '#test/database.ts';
import { openFiles } from './files.ts';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'diemcau-files-'));
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const bytes = new TextEncoder().encode('Điểm cầu Quảng Trị');

test('an original comes back byte for byte by its hash', async () => {
  const files = openFiles(folder);
  const hash = await files.keep(database.db, bytes, 'text/plain');
  expect(hash).toBe(sha256(bytes));
  expect(new Uint8Array(await files.read(hash))).toEqual(bytes);
});

test('the same bytes are kept once, also when they come twice at the same moment', async () => {
  const files = openFiles(folder);
  await Promise.all([1, 2, 3].map(() => files.keep(database.db, bytes, 'text/plain')));
  const rows = await database.db.selectFrom('kept_file').select('byte_size').execute();
  expect(rows).toEqual([{ byte_size: bytes.byteLength }]);
});

test('nothing unfinished is left beside the kept file', async () => {
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a file that was changed on disk is not handed out', async () => {
  const files = openFiles(folder);
  const hash = await files.keep(database.db, bytes, 'text/plain');
  await writeFile(join(folder, hash.slice(0, 2), hash.slice(2, 4), hash), 'changed');
  await expect(files.read(hash)).rejects.toThrow('does not match its hash');
});
