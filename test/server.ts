import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const project = resolve(import.meta.dirname, '..');

export interface RunningServer extends AsyncDisposable {
  url: string;
  process: ChildProcess;
  /** Milliseconds from the start of the process to its first word that it is ready. */
  readyMs: number;
}

/** A data folder of its own, removed at the end. */
export async function createDataDir(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'diemcau-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** The real program in a process of its own, on a free port. Fails with what it said when it does not come up. */
export async function startServer(dataDir: string): Promise<RunningServer> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(project, 'src/main.ts'), 'serve'], {
    cwd: project,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn', npm_lifecycle_event: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  const url = await new Promise<string>((found, failed) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      const match = /https?:\/\/[\d.:a-z[\]]+/.exec(line);
      if (match && /sẵn sàng/.test(line)) found(match[0]);
    });
    child.on('exit', (code) => failed(new Error(`the server ended with ${code}:\n${said.join('\n')}`)));
  });
  const readyMs = performance.now() - began;
  return {
    url,
    process: child,
    readyMs,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
