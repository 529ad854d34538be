import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, readlink, realpath, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { binary } from './binaries.ts';
import { type Cluster, removeSocketFolder } from './cluster.ts';

/** A PostgreSQL server process, as it describes itself in the `postmaster.pid` of its cluster. */
export interface Postmaster {
  pid: number;
  socketFolder: string;
  isReady: boolean;
}

/** The living server of a cluster. What a crash left in `postmaster.pid` is cleared away. */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const file = join(cluster.folder, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const [pid, , , , socketFolder, , , status] = text.split('\n');
  if (!pid) return undefined;
  if (!(await isPostgresOf(cluster, Number(pid)))) {
    // After a crash the number may belong to somebody else, and PostgreSQL would then refuse to start. Where
    // backends outlived their server, the shared memory they hold still keeps a second server out.
    if ((await readFile(file, 'utf8').catch(() => '')) === text) {
      await rm(file, { force: true });
      await removeSocketFolder(socketFolder ?? '');
    }
    return undefined;
  }
  return { pid: Number(pid), socketFolder: socketFolder ?? '', isReady: status?.trim() === 'ready' };
}

async function isPostgresOf(cluster: Cluster, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') {
    const ps = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'stat=,comm=']).catch(
      () => undefined,
    );
    return ps !== undefined && !ps.stdout.startsWith('Z') && ps.stdout.trim().endsWith('postgres');
  }
  // "123 (postgres) S …": a zombie nobody reaped (containers without an init) is no server any more.
  const about = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  if (!/^\d+ \(postgres\) [^ZX]/.test(about)) return false;
  // The server lives in its cluster's folder; not ours to read when it runs as another user.
  const home = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return home === undefined || home === (await realpath(cluster.folder));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Starts a server and returns when it is ready, or with the last line it logged when it gave up.
 * It gets a session of its own, so that Ctrl-C in the terminal reaches us alone: requests in flight still
 * need the database while they end.
 */
export async function startPostmaster(cluster: Cluster, socketFolder: string): Promise<{ failure?: string }> {
  const logStart = (await stat(cluster.logFile).catch(() => undefined))?.size ?? 0;
  const logTo = openSync(cluster.logFile, 'a', 0o600);
  const child = spawn(
    binary(cluster.binaries, 'postgres'),
    ['-D', cluster.reachedBy, ...settings(cluster, socketFolder)],
    {
      ...cluster.user?.ids,
      cwd: '/',
      detached: true,
      stdio: ['ignore', logTo, logTo, cluster.handle ?? 'ignore'],
      env: { PATH: process.env.PATH },
    },
  );
  closeSync(logTo);
  let ended = false;
  child
    .once('error', () => {
      ended = true;
    })
    .once('exit', () => {
      ended = true;
    });
  child.unref();
  while (!ended) {
    if ((await findPostmaster(cluster))?.isReady) return {};
    await pause(10);
  }
  const logged = (await readFile(cluster.logFile, 'utf8')).slice(logStart).trim();
  return { failure: logged.split('\n').findLast((line) => line.includes('FATAL')) ?? logged.slice(-500) };
}

/** Stops a server at once but in order: sessions are cut, everything acknowledged is on disk. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  const running = await findPostmaster(cluster);
  if (!running) return;
  if (!interrupt(running.pid)) return;
  while (await isPostgresOf(cluster, running.pid)) await pause(5);
}

/** Asks a process to end; false when it had ended already, which may happen between looking and asking. */
export function interrupt(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGINT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

function settings(cluster: Cluster, socketFolder: string): string[] {
  const values = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    // The log keeps what happened, not what people wrote: no statements, no refused values.
    log_timezone: 'UTC',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    fsync: cluster.isThrowaway ? 'off' : 'on',
    ...(cluster.isThrowaway
      ? { synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', autovacuum: 'off' }
      : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
