import { glob } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');

/** Every list of error codes that a contract exports: `tasksErrorCodes` and its like. */
async function errorCodes(): Promise<[feature: string, codes: readonly string[]][]> {
  const lists: [string, readonly string[]][] = [];
  for await (const file of glob('src/features/*/contract.ts', { cwd: project })) {
    const contract: Record<string, unknown> = await import(join(project, file));
    const list = Object.entries(contract).find(([name]) => name.endsWith('ErrorCodes'));
    lists.push([file.split('/')[2] ?? file, (list?.[1] ?? []) as readonly string[]]);
  }
  return lists;
}

async function sentences(feature: string, language: 'vi' | 'en'): Promise<Record<string, unknown>> {
  const words = await import(join(project, `src/features/${feature}/i18n/${language}.ts`));
  return words[language].errors ?? {};
}

test('every error code of a contract has a sentence in both languages, and no sentence is left over', async () => {
  const lists = await errorCodes();
  expect(lists.length).toBeGreaterThan(8);
  for (const [feature, codes] of lists) {
    for (const language of ['vi', 'en'] as const) {
      expect(Object.keys(await sentences(feature, language)).sort(), `${feature} ${language}`).toEqual(
        [...codes].sort(),
      );
    }
  }
});
