import { spawnSync } from 'node:child_process';

/** Whether a process runs. One that ended and waits to be reaped does not (a container may have nobody to reap). */
export function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}
