import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

const source = resolve(import.meta.dirname, '../..');

/** What a verdict may be, where an act's name is put together: `proposal.${verdict}`. */
const filled: Record<string, readonly string[]> = {
  verdict: ['accepted', 'amended', 'rejected', 'reopened'],
};

/** Every act that some act file, or the record itself, names; and the kinds of things they happen to. */
async function namedInCode(): Promise<{ acts: Set<string>; kinds: Set<string> }> {
  const acts = new Set<string>();
  const kinds = new Set<string>();
  for await (const file of glob(['features/*/acts*.ts', 'platform/record/record.ts'], { cwd: source })) {
    if (file.endsWith('.test.ts')) continue;
    const text = (await readFile(join(source, file), 'utf8'))
      .replace(/\/\*[\s\S]*?\*\//gu, '')
      .replace(/\/\/.*/gu, '');
    for (const [, name = ''] of text.matchAll(/'([a-z_]+\.[a-z_]+)'/gu)) acts.add(name);
    for (const [, start = '', part = ''] of text.matchAll(/`([a-z_]+\.)\$\{(\w+)\}`/gu)) {
      for (const end of filled[part] ?? [`{${part}}`]) acts.add(start + end);
    }
    for (const [, kind = ''] of text.matchAll(/subject(?:: | = )\{ kind: '([a-z_]+)'/gu)) kinds.add(kind);
  }
  return { acts, kinds };
}

test('[J7] every act that the code names has its words in both languages, and no words are left over', async () => {
  const { acts } = await namedInCode();
  expect(acts.size).toBeGreaterThan(35);
  for (const words of [vi, en]) expect(Object.keys(words.acts).sort()).toEqual([...acts].sort());
});

test('[J7] so has every kind of thing', async () => {
  const { kinds } = await namedInCode();
  expect(kinds.size).toBeGreaterThan(8);
  for (const words of [vi, en]) expect(Object.keys(words.kinds).sort()).toEqual([...kinds].sort());
});
