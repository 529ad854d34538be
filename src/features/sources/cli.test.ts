import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createTestApp } from '#test/app.ts';
import { importFiles, readFiles, type Terminal } from './cli.ts';

const article = 'Ngày 6/1/2025, Bộ Ngoại giao tổ chức hội nghị trực tuyến tổng kết công tác năm 2024.';
const folder = await mkdtemp(join(tmpdir(), 'diemcau-cli-'));
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

function listening(): Terminal & { said: string[]; complained: string[] } {
  const said: string[] = [];
  const complained: string[] = [];
  return {
    said,
    complained,
    out: (line) => said.push(line),
    err: (line) => complained.push(line),
    language: 'vi',
  };
}

test('[S12] read prints one JSON object a line, without a database; of a .json article it reads the text', async () => {
  const terminal = listening();
  const paths = [
    await fileOf('001.txt', article),
    await fileOf('002.json', JSON.stringify({ text: article })),
  ];

  expect(await readFiles([...paths, '--json'], terminal)).toBe(0);
  const readings = terminal.said.map((line) => JSON.parse(line));
  expect(readings.map(({ id, event }) => [id, event.date])).toEqual([
    ['001', '2025-01-06'],
    ['002', '2025-01-06'],
  ]);
});

test('[S12] read --out writes a file for each document', async () => {
  const terminal = listening();
  const out = join(folder, 'read');
  expect(await readFiles([await fileOf('003.txt', article), '--out', out], terminal)).toBe(0);
  expect(JSON.parse(await readFile(join(out, '003.json'), 'utf8'))).toMatchObject({ id: '003' });
  expect(terminal.said).toEqual([]);
});

test('[S12] a file that cannot be read is named with its reason, and the others are read', async () => {
  const terminal = listening();
  const paths = [
    await fileOf('rỗng.txt', ''),
    join(folder, 'không có.txt'),
    await fileOf('004.txt', article),
  ];

  expect(await readFiles([...paths, '--json'], terminal)).toBe(1);
  expect(terminal.said).toHaveLength(1);
  expect(terminal.complained).toEqual([
    `${paths[0]}: bị từ chối. Tệp không có nội dung nên không được giữ lại.`,
    `${paths[1]}: bị từ chối. Không mở được tệp này.`,
  ]);
});

test('an unknown option and a missing file answer how it is used', async () => {
  const terminal = listening();
  expect(await readFiles(['--jso'], terminal)).toBe(2);
  expect(await readFiles([], terminal)).toBe(2);
  expect(terminal.complained).toEqual([
    'npx diemcau read TỆP… [--json] [--out THƯ_MỤC]',
    'Hãy ghi ít nhất một tệp.',
  ]);
});

test('[S1] import keeps files as the program, and says which are kept already', async () => {
  await using app = await createTestApp({ now: '2026-11-22T02:05:00Z' });
  const terminal = listening();
  const path = await fileOf('005.txt', article);

  expect(await importFiles([path, path], app.deps, terminal)).toBe(1);
  const [source] = await app.db.selectFrom('source').select(['text', 'imported_by', 'file_name']).execute();
  expect(source).toEqual({ text: article, imported_by: null, file_name: '005.txt' });
  expect(terminal.said).toHaveLength(1);
  expect(terminal.complained).toEqual([
    `${path}: bị từ chối. Tệp này đã được giữ từ 09:05 ngày 22/11/2026, do chương trình đưa vào. Không lưu thêm bản nữa.`,
  ]);
});
