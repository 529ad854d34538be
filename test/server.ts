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

/** Surroundings in which the program works on this data folder alone, whatever database the caller's own point to. */
export function environmentOf(dataDir: string, port = 0): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: '',
    PUBLIC_URL: '',
    DEMO: '',
    LOG_LEVEL: 'warn',
    // It then stops when its parent is gone: not even a killed test leaves a server running.
    npm_lifecycle_event: 'start',
  };
}

/**
 * The real program in a process of its own, on a free port unless one is given. Fails with what it said when it does
 * not come up.
 */
export async function startServer(dataDir: string, port = 0): Promise<RunningServer> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(project, 'src/main.ts'), 'serve'], {
    cwd: project,
    env: environmentOf(dataDir, port),
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
