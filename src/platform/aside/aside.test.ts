import { expect, test } from 'vitest';
import { runAside } from './aside.ts';

const script = (code: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${code}`)}`,
  );

test('the event loop runs on while something long is computed', async () => {
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 5);
  const busy =
    'for (const end = Date.now() + 500; Date.now() < end; ); parentPort.postMessage(workerData * 2);';
  expect(await runAside(script(busy), 21)).toBe(42);
  clearInterval(clock);
  expect(ticks).toBeGreaterThan(5);
});

test('a script that throws, says nothing or never ends is told of, and the next one runs', async () => {
  await expect(runAside(script('throw new Error("no luck")'), null)).rejects.toThrow('no luck');
  await expect(runAside(script(''), null)).rejects.toThrow('without an answer');
  await expect(runAside(script('for (;;);'), null, 300)).rejects.toThrow('too long');
  expect(await runAside(script('parentPort.postMessage(workerData)'), ['một'])).toEqual(['một']);
});
