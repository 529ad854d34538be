import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { interrupt } from './postmaster.ts';

test('a process that ended between looking and asking is no fault', async () => {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  expect(interrupt(child.pid ?? 0)).toBe(false);
});

test('a living process is asked to end', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const ended = once(child, 'exit');
  expect(interrupt(child.pid ?? 0)).toBe(true);
  expect((await ended)[1]).toBe('SIGINT');
});
