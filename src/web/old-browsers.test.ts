import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** Newer than Chrome 109, Firefox 115 or Safari 16, by how they stand in code → the module that supplies them. */
const newer: Record<string, RegExp> = {
  'es.map.group-by': /\bMap\.groupBy\(/,
  'es.object.group-by': /\bObject\.groupBy\(/,
  'es.array.to-sorted': /\.toSorted\(/,
  'es.array.to-reversed': /\.toReversed\(/,
  'es.array.to-spliced': /\.toSpliced\(/,
  'es.array.from-async': /\bArray\.fromAsync\(/,
  'es.promise.with-resolvers': /\bPromise\.withResolvers\(/,
  'es.string.is-well-formed': /\.isWellFormed\(/,
  'es.set.union': /\.(union|intersection|difference|isSubsetOf|isSupersetOf)\(/,
  'es.iterator.map': /\.(values|keys|entries)\(\)\s*\.(map|filter|take|drop|some|every|toArray)\(/,
  'web.url.can-parse': /\bURL\.canParse\(/,
  'es.regexp.escape': /\bRegExp\.escape\(/,
};

/** What the browser may be given: screens, the shell, base, and the pure files of features. */
const browserFiles = [
  'src/web/**/*.{ts,tsx}',
  'src/base/*.ts',
  'src/features/*/web/**/*.{ts,tsx}',
  'src/features/*/*.ts',
];
const serverOnly = /\/(tables|store|acts|routes|index|cli|contract|knots|accepts|desk|original)[a-z-]*\.ts$/;

test('every newer function that browser code uses is supplied to older browsers', async () => {
  const supplied = await readFile(join(import.meta.dirname, 'old-browsers.ts'), 'utf8');
  const missing: string[] = [];
  for await (const file of glob(browserFiles, { cwd: project })) {
    if (/\.test\./.test(file) || (serverOnly.test(file) && !file.includes('/web/'))) continue;
    const code = await readFile(join(project, file), 'utf8');
    for (const [module, pattern] of Object.entries(newer)) {
      if (pattern.test(code) && !supplied.includes(`${module}.js`)) missing.push(`${file} needs ${module}`);
    }
  }
  expect(missing).toEqual([]);
});
