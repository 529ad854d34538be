// Makes a checkout ready to run: what is locked is installed, the browser bundle is built. Runs before `npm start`
// and `npm test` and from `bin/diemcau.js`, on whatever Node is there, so it is plain JavaScript without packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isWindows = process.platform === 'win32';

/** The Node the project is written for, from the npm registry: an older system Node is enough to install. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** @param {{ bundle: boolean }} needs whether the browser bundle is needed too */
export function prepare({ bundle }) {
  install();
  if (bundle) buildBundle();
}

function install() {
  const stamp = join(root, 'node_modules', '.diemcau-lock');
  const wanted = `${process.platform} ${process.arch} ${hashOf([join(root, 'package-lock.json')])}`;
  if (readIfThere(stamp) === wanted && existsSync(pinnedNode)) return;

  say('Đang cài các gói đã khóa trong package-lock.json…', 'Installing what package-lock.json locks…');
  // `npm ci` refuses where a registry lacks packages of other platforms. `--no-save` keeps the lock as it is, and
  // `--include=dev` what builds the bundle, under NODE_ENV=production too.
  // Warnings about the system's Node mean nothing here: the packages run under the pinned one.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', ...quiet, '--no-save', '--include=dev'], { shell: isWindows });
  // Where npm did not run install scripts (`ignore-scripts`), the pinned Node is still missing.
  if (!existsSync(pinnedNode))
    run('npm', ['rebuild', 'node', '--ignore-scripts=false'], { shell: isWindows });
  if (!existsSync(pinnedNode))
    fail('Không cài được Node đã ghim.', 'The pinned Node could not be installed.');
  writeFileSync(stamp, wanted);
}

function buildBundle() {
  const config = join(root, 'vite.config.ts');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(config) || !existsSync(vite)) return;
  const stamp = join(root, 'dist', 'web', '.sources');
  const wanted = hashOf([
    config,
    join(root, 'scripts', 'precompress.ts'),
    join(root, 'package-lock.json'),
    ...browserSources(),
  ]);
  if (readIfThere(stamp) === wanted) return;

  say('Đang dựng phần giao diện web…', 'Building the browser bundle…');
  run(pinnedNode, [vite, 'build', '--logLevel', 'warn'], {});
  writeFileSync(stamp, wanted);
}

/** Everything a browser module may import: a change on the server's side alone may build once too often. */
function browserSources() {
  return ['base', 'features', 'web']
    .map((folder) => join(root, 'src', folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Of contents, not times: a fresh clone or a switched branch changes every time and no content. */
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(root, file).split(sep).join('/')).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What the tools say goes to stderr, so that a command's own output stays clean. */
function run(command, args, options) {
  const { status } = spawnSync(command, args, { ...options, cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) fail(`Không chạy được: ${command} ${args.join(' ')}`, 'That command failed; see above.');
}

function say(vietnamese, english) {
  console.error(`${vietnamese}  ${english}`);
}

function fail(vietnamese, english) {
  say(vietnamese, english);
  process.exit(1);
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) prepare({ bundle: true });
