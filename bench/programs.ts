import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Workshop } from './workshop.ts';

export const project = resolve(import.meta.dirname, '..');

interface RunningProgram extends AsyncDisposable {
  child: ChildProcess;
  /** Its exit code, once it has ended and said everything. */
  ended: Promise<number | null>;
}

/** Starts a program under our own Node. It is told to end, and waited for, where the bench does not wait for it. */
export function startNode(
  workshop: Workshop,
  args: readonly string[],
  options: SpawnOptions,
): Promise<RunningProgram> {
  const child = spawn(process.execPath, args, { cwd: project, ...options });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return workshop.keep({
    child,
    ended,
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  });
}

/** Runs a program to its end. Fails with what it said when it does not end well. */
export async function runNode(
  workshop: Workshop,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<void> {
  await using program = await startNode(workshop, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  program.child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await program.ended;
  if (code !== 0) throw new Error(`node ${args.slice(0, 3).join(' ')} ended with ${code}:\n${said.join('')}`);
}

/** Asks once, and fails unless the answer is 200 and has come whole. */
export async function requireOk(url: string): Promise<void> {
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
}
