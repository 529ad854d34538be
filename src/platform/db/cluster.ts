import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { StartError } from '#platform/start-error.ts';
import { type Binaries, binary, findBinaries } from './binaries.ts';
import { type DatabaseUser, findClosedFolder, findDatabaseUser } from './database-user.ts';

/**
 * The database's files inside the data folder.
 * `postgres/` belongs to the database user; `socket/` is where the server listens; `postgres.log` is ours.
 */
export interface Cluster {
  dataFolder: string;
  folder: string;
  logFile: string;
  binaries: Binaries;
  user: DatabaseUser | undefined;
  /** An open handle on the data folder, given to the server where its user could not walk there by path. */
  handle: number | undefined;
  /** How the server names its cluster: `folder`, or the way through `handle`. */
  reachedBy: string;
  /** For tests: may lose everything with the machine, and is faster for it. */
  isThrowaway: boolean;
}

/** Opens the cluster of a data folder and makes it on first use. @throws StartError when it cannot be used */
export async function openCluster(
  dataDir: string,
  options: { isThrowaway: boolean; onCreate: () => void },
): Promise<Cluster> {
  const dataFolder = resolve(dataDir);
  const folder = join(dataFolder, 'postgres');
  const user = await findDatabaseUser(folder);
  await prepareDataFolder(dataFolder, user);
  const binaries = await findBinaries(user);
  const handle = await openHandle(dataFolder, user);
  const reachedBy = handle === undefined ? folder : '/proc/self/fd/3/postgres';
  const { isThrowaway } = options;
  const logFile = join(dataFolder, 'postgres.log');
  const cluster = { dataFolder, folder, logFile, binaries, user, handle, reachedBy, isThrowaway };
  await boundLog(logFile);
  if (!(await exists(folder))) {
    options.onCreate();
    await createCluster(cluster);
  }
  await checkVersion(cluster);
  return cluster;
}

async function prepareDataFolder(dataFolder: string, user: DatabaseUser | undefined): Promise<void> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    if (user) await letThrough(dataFolder);
    await rm(await mkdtemp(join(dataFolder, 'probe-')), { recursive: true });
  } catch (cause) {
    throw unusable(dataFolder, cause);
  }
}

/**
 * The database user passes through to its own folder, and sees nothing else here. What the folder allows already stays:
 * DATA_DIR=/tmp must not close /tmp to everybody else.
 */
async function letThrough(folder: string): Promise<void> {
  const { mode } = await stat(folder);
  if ((mode & 0o011) !== 0o011) await chmod(folder, (mode & 0o7777) | 0o011);
}

/**
 * As root the data folder may lie where the database user cannot walk (under /root, or a private temporary
 * folder). A handle we opened lets it in without opening those folders to everybody.
 */
async function openHandle(dataFolder: string, user: DatabaseUser | undefined): Promise<number | undefined> {
  const closed = user && (await findClosedFolder(dataFolder, user));
  if (!closed) return undefined;
  if (process.platform === 'linux') return openSync(dataFolder, 'r');
  throw new StartError(
    `Khi chạy dưới quyền root, cơ sở dữ liệu chạy bằng người dùng «${user.name}», mà người dùng này không vào được ${closed}. Hãy chọn DATA_DIR ở nơi khác.`,
    `As root, the database runs as the user "${user.name}", who may not enter ${closed}. Choose another DATA_DIR.`,
  );
}

/** Made beside and renamed: a cluster cut short is never taken for a whole one, and two starts do not mix. */
async function createCluster(cluster: Cluster): Promise<void> {
  const draft = await mkdtemp(`${cluster.folder}.new-`);
  try {
    if (cluster.user) await chown(draft, cluster.user.ids.uid, cluster.user.ids.gid);
    const reachedBy =
      cluster.handle === undefined ? draft : `/proc/self/fd/3/${draft.slice(cluster.dataFolder.length + 1)}`;
    await initialise(cluster, reachedBy);
    await rename(draft, cluster.folder).catch(async (error) => {
      // Another start was faster.
      if (!(await exists(cluster.folder))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function initialise(cluster: Cluster, reachedBy: string): Promise<void> {
  const child = spawn(binary(cluster.binaries, 'initdb'), ['-D', reachedBy, ...initial(cluster)], {
    ...cluster.user?.ids,
    cwd: '/',
    // As with the server: Ctrl-C is ours to answer, and this is done in a moment.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', cluster.handle ?? 'ignore'],
  });
  const said = child.stderr ? text(child.stderr) : '';
  const [status] = await once(child, 'close');
  if (status !== 0) throw unusable(cluster.dataFolder, new Error((await said).trim()));
}

function initial(cluster: Cluster): string[] {
  return [
    '--username=diemcau',
    // Only who may enter the socket's folder (0700) can connect at all.
    '--auth=trust',
    '--encoding=UTF8',
    // Order by code point by default: the same on every machine and version, so indexes never go stale. Lists
    // that people read are ordered with the collation "vi-x-icu".
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--text-search-config=simple',
    '--no-instructions',
    ...(cluster.isThrowaway ? ['--no-sync'] : []),
  ];
}

async function checkVersion({ folder, binaries }: Cluster): Promise<void> {
  const made = (await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  const own = binaries.version.split('.')[0];
  if (made === own) return;
  throw new StartError(
    `${folder} không phải là dữ liệu của PostgreSQL ${own}${made ? ` (là bản ${made})` : ''}. Hãy chọn DATA_DIR khác.`,
    `${folder} is not the data of PostgreSQL ${own}${made ? ` (it is version ${made})` : ''}. Choose another DATA_DIR.`,
  );
}

/**
 * The folder for a new server's socket: in the data folder, or a private short one where the path would not fit
 * into a socket address or the database user could not walk there. Others find it in `postmaster.pid`.
 */
export async function makeSocketFolder(cluster: Cluster): Promise<string> {
  const usual = join(cluster.dataFolder, 'socket');
  const isUsual = cluster.handle === undefined && fitsSocket(usual);
  const folder = isUsual
    ? usual
    : await mkdtemp(join(fitsSocket(tmpdir()) ? tmpdir() : '/tmp', temporaryPrefix));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (cluster.user) await chown(folder, cluster.user.ids.uid, cluster.user.ids.gid);
  return folder;
}

/** Removes what `makeSocketFolder` made outside the data folder; as root, nothing else whatever a file says. */
export async function removeSocketFolder(folder: string): Promise<void> {
  const isOurs = basename(folder).startsWith(temporaryPrefix) && resolve(folder) === folder;
  if (isOurs) await rm(folder, { recursive: true, force: true });
}

const temporaryPrefix = 'diemcau-socket-';

/** Socket addresses hold 104 bytes on macOS and 108 on Linux, the closing zero included. */
function fitsSocket(folder: string): boolean {
  return Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= 100;
}

async function boundLog(file: string): Promise<void> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > 5_000_000) await truncate(file);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

export function unusable(dataFolder: string, cause: unknown): StartError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartError(
    `Không dùng được thư mục dữ liệu ${dataFolder}. Hãy kiểm tra đường dẫn và quyền ghi, hoặc chọn DATA_DIR khác.`,
    `The data folder ${dataFolder} cannot be used: ${reason}`,
    { cause },
  );
}
