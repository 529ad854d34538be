import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// By type `en.ts` has every key of `vi.ts`; this says it of what is really loaded, for every feature there is, and
// that no sentence was left empty.
const root = new URL('../', import.meta.url);
const folders = globSync('**/i18n/vi.ts', { cwd: root }).map((file) => file.slice(0, -'vi.ts'.length));

test('the shell’s own words are among those looked at', () => {
  expect(folders).toContain('web/i18n/');
});

describe.each(folders)('%s', (folder) => {
  test('English has every sentence of the Vietnamese, and none more', async () => {
    const [vi, en] = await Promise.all([load(folder, 'vi'), load(folder, 'en')]);
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
    const kinds = (words: Words) => Object.fromEntries([...words].map(([path, word]) => [path, typeof word]));
    expect(kinds(en)).toEqual(kinds(vi));
  });

  test('a sentence is empty in English only where it is in Vietnamese', async () => {
    const [vi, en] = await Promise.all([load(folder, 'vi'), load(folder, 'en')]);
    const empty = (words: Words) => [...words].filter(([, word]) => word === '').map(([path]) => path);
    expect(empty(en)).toEqual(empty(vi));
  });
});

type Words = Map<string, unknown>;

/** Path of each sentence → the sentence, or the function that writes it. */
async function load(folder: string, language: 'vi' | 'en'): Promise<Words> {
  const module: Record<string, unknown> = await import(new URL(`${folder}${language}.ts`, root).href);
  return new Map(leaves(module[language], ''));
}

function leaves(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}
