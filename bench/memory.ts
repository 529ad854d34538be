import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { must } from '#base/errors.ts';
import type { Figures } from './measure.ts';

interface Process {
  pid: number;
  parent: number;
  /** Resident memory in bytes: what is shared between processes counts in each. */
  resident: number;
}

/** Watches the memory of a running program and of its database, from now until it is asked. */
export interface MemoryWatch extends AsyncDisposable {
  figures(): Promise<Figures>;
}

const MB = 2 ** 20;

/** Where there is no `ps` (Windows) nothing is told, rather than something else. */
export function watchMemory(server: { pid: number; dataDir: string }): MemoryWatch {
  const end = new AbortController();
  const largest = sampleLargest(() => databaseMemory(server.dataDir), end.signal);
  // Awaited below; a bench that fails earlier has its own reason to tell.
  largest.catch(() => {});
  return {
    async figures() {
      if (process.platform === 'win32') return {};
      const isLinux = process.platform === 'linux';
      const program = await programMemory(server.pid);
      end.abort();
      return {
        programMemory: {
          what: 'memory, program',
          value: program / MB,
          unit: 'MB',
          note: isLinux ? 'peak since its start (VmHWM)' : 'resident after the import (ps)',
        },
        databaseMemory: {
          what: 'memory, database',
          value: (await largest) / MB,
          unit: 'MB',
          note: `largest sum over its processes while importing (${isLinux ? 'PSS' : 'RSS: what they share counts in each'})`,
        },
      };
    },
    async [Symbol.asyncDispose]() {
      end.abort();
    },
  };
}

async function sampleLargest(sample: () => Promise<number>, until: AbortSignal): Promise<number> {
  if (process.platform === 'win32') return 0;
  let largest = 0;
  while (!until.aborted) {
    largest = Math.max(largest, await sample());
    await pause(1000, undefined, { signal: until }).catch(() => {});
  }
  return largest;
}

/** The kernel keeps the peak of each process; elsewhere only the present can be asked from outside. */
async function programMemory(pid: number): Promise<number> {
  if (process.platform === 'linux') return kilobytes(`/proc/${pid}/status`, 'VmHWM');
  const all = await listProcesses();
  return must(
    all.find((one) => one.pid === pid),
    'the running program among the processes',
  ).resident;
}

/** The server named in `postmaster.pid` and its children. */
async function databaseMemory(dataDir: string): Promise<number> {
  const text = await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8');
  const postmaster = Number(text.split('\n')[0]);
  const its = (await listProcesses()).filter(({ pid, parent }) => [pid, parent].includes(postmaster));
  const shares = await Promise.all(its.map(shareOf));
  return shares.reduce((sum, share) => sum + share, 0);
}

/** The proportional share, in which memory that eleven processes share counts once in all. */
async function shareOf({ pid, resident }: Process): Promise<number> {
  if (process.platform !== 'linux') return resident;
  // A process that has ended meanwhile holds nothing.
  return kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss').catch(() => 0);
}

async function kilobytes(file: string, field: string): Promise<number> {
  const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(await readFile(file, 'utf8'));
  return Number(must(found?.[1], `${field} in ${file}`)) * 1024;
}

async function listProcesses(): Promise<Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, kb = 0]) => ({ pid, parent, resident: kb * 1024 }));
}
