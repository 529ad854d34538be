import { once } from 'node:events';
import { must } from '#base/errors.ts';
import { createDataDir, startServer } from '#test/server.ts';
import { type Figures, medianOf, repeat, timed } from './measure.ts';
import { requireOk, runNode, startNode } from './programs.ts';
import type { Workshop } from './workshop.ts';

/** How long the program takes until it answers: on no data, on `dataDir`, and beside what a start costs anybody. */
export async function measureStarts(workshop: Workshop, dataDir: string): Promise<Figures> {
  const cold = await repeat(3, async (run) => {
    workshop.say(`cold start ${run}/3`);
    await using data = await workshop.keep(createDataDir());
    // Awaited here: otherwise the folder would go while the program starts in it.
    return await untilItAnswers(workshop, data.path);
  });
  // Makes the folder what it then finds.
  await untilItAnswers(workshop, dataDir);
  const warm = await repeat(5, async (run) => {
    workshop.say(`warm start ${run}/5`);
    return untilItAnswers(workshop, dataDir);
  });
  workshop.say('baselines of a start');
  const preparing = await repeat(5, () => timed(() => runNode(workshop, ['scripts/prepare.js'])));
  const bareNode = await repeat(5, () => timed(() => runNode(workshop, ['-e', '0'])));
  const emptyServer = await repeat(5, () => untilEmptyServerAnswers(workshop));
  return {
    coldStart: medianOf(cold, {
      what: 'cold start',
      unit: 'ms',
      note: 'empty DATA_DIR to the first 200 of /healthz: initdb, migrations, demonstration',
    }),
    warmStart: medianOf(warm, {
      what: 'warm start',
      unit: 'ms',
      note: 'existing DATA_DIR to the first 200 of /healthz',
    }),
    preparing: medianOf(preparing, {
      what: 'prestart',
      unit: 'ms',
      note: 'scripts/prepare.js with nothing to do: what npm start adds, besides npm itself',
    }),
    bareNode: medianOf(bareNode, {
      what: 'baseline: bare Node',
      unit: 'ms',
      note: 'node -e 0, start to end',
    }),
    emptyServer: medianOf(emptyServer, {
      what: 'baseline: empty server',
      unit: 'ms',
      note: 'Hono on the same adapter, started and asked once',
    }),
  };
}

async function untilItAnswers(workshop: Workshop, dataDir: string): Promise<number> {
  const began = performance.now();
  await using server = await workshop.keep(startServer(dataDir));
  await requireOk(`${server.url}/healthz`);
  return performance.now() - began;
}

async function untilEmptyServerAnswers(workshop: Workshop): Promise<number> {
  const began = performance.now();
  await using server = await startNode(workshop, ['bench/empty-server.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = must(server.child.stdout, 'what the empty server says');
  const [url] = await once(said, 'data');
  await requireOk(`${String(url).trim()}/healthz`);
  return performance.now() - began;
}
