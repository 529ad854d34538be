import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Workshop } from './workshop.ts';

export const project = resolve(import.meta.dirname, '..');

/** Runs a program under our own Node to its end. Fails with what it said when it does not end well. */
export async function runNode(
  { signal }: Pick<Workshop, 'signal'>,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: project,
    ...options,
    signal,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`node ${args.slice(0, 3).join(' ')} ended with ${code}:\n${await said}`);
}

/** Asks once, and fails unless the answer is 200 and has come whole. */
export async function requireOk(url: string): Promise<void> {
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
}
