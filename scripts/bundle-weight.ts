/**
 * What the first screen (signing in) costs a reader on a slow line: the compressed bytes of every file that it loads
 * before it can be read and used. Run after `npx vite build`:
 *
 *     node scripts/bundle-weight.ts [--json]
 */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { must } from '../src/base/errors.ts';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}
type Manifest = Record<string, Chunk>;

const BUDGET = 200_000;
const built = new URL('../dist/web/', import.meta.url);
const firstPage = '../features/accounts/web/SignInPage.tsx';
// Regular and semibold with the Vietnamese letters: what the sign-in page is set in.
const fonts = /^be-vietnam-pro-(400|600)-vi-.*\.woff2$/;

const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', built), 'utf8')) as Manifest;
const page = await readFile(new URL('index.html', built), 'utf8').catch(() => '');
const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map((match) => match[1] ?? '');
const files = new Set(['index.html', ...named]);
collect(firstPage, files);
for (const { file } of Object.values(manifest)) {
  if (fonts.test(file.replace('assets/', ''))) files.add(file);
}

const rows = await Promise.all([...files].map(weigh));
rows.sort((a, b) => b.gzip - a.gzip);
const total = rows.reduce(
  (sum, { gzip, brotli }) => ({ gzip: sum.gzip + gzip, brotli: sum.brotli + brotli }),
  {
    gzip: 0,
    brotli: 0,
  },
);

if (!process.argv.includes('--json')) {
  console.log('  gzip  brotli  first screen (signing in)');
  for (const { file, gzip, brotli } of rows) console.log(`${pad(gzip)} ${pad(brotli, 7)}  ${file}`);
  console.log(`${pad(total.gzip)} ${pad(total.brotli, 7)}  bytes in all, of ${BUDGET} at most`);
}
console.log(JSON.stringify({ files: rows.length, ...total, budget: BUDGET }));

/** The file of a page, of everything that it imports at once, and their style sheets. */
function collect(name: string, into: Set<string>): void {
  const {
    file,
    imports = [],
    css = [],
  } = must(manifest[name], `${name} in the manifest; is dist/web built?`);
  if (into.has(file)) return;
  into.add(file);
  for (const sheet of css) into.add(sheet);
  for (const imported of imports) collect(imported, into);
}

/** Faces are compressed already; the rest travels as gzip, or as Brotli where the server has it. */
async function weigh(file: string): Promise<{ file: string; gzip: number; brotli: number }> {
  const bytes = await readFile(new URL(file, built));
  if (file.endsWith('.woff2')) return { file, gzip: bytes.length, brotli: bytes.length };
  return { file, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
}

function pad(n: number, width = 6): string {
  return String(n).padStart(width);
}
