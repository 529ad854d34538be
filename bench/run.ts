/**
 * What is measured and never asserted: `npm run bench -- NAME [--size N] [--json]` prints a table and, with `--json`, one JSON
 * object as its last line.
 */
import { parseArgs } from 'node:util';
import { jsonLine, readMachine, table } from './measure.ts';
import { type Bench, type BenchOptions, Interrupted, interruption, openWorkshop } from './workshop.ts';

const benches = new Map<string, { summary: string; load: () => Promise<Bench> }>([
  [
    'start',
    {
      summary: 'cold and warm start, import of 1,000 documents, first screen, memory',
      load: async () => (await import('./start.ts')).start,
    },
  ],
  [
    'search',
    {
      summary: 'search over 100,000 documents, tasks and activities each, or --size N of them',
      load: async () => (await import('./search.ts')).search,
    },
  ],
]);

process.exitCode = await main(process.argv.slice(2));
// Interrupted, a measurement may still be waiting for what has ended under it.
if (process.exitCode === 130) process.exit();

/** The exit code: 0 measured, 2 not a bench, 130 interrupted. */
async function main(args: string[]): Promise<number> {
  const asked = readArguments(args);
  const bench = asked && benches.get(asked.name);
  if (!bench) {
    console.error(usage());
    return 2;
  }
  const machine = await readMachine();
  try {
    await using workshop = openWorkshop((line) => console.error(line));
    const run = await bench.load();
    const figures = await Promise.race([run(workshop, asked.options), interruption()]);
    console.log(table(asked.name, machine, figures));
    if (asked.isJson) console.log(jsonLine(asked.name, machine, figures));
    return 0;
  } catch (error) {
    if (error instanceof Interrupted) return 130;
    throw error;
  }
}

/** undefined: an option that is not ours, or not exactly one name. */
function readArguments(args: string[]): { name: string; isJson: boolean; options: BenchOptions } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false }, size: { type: 'string' } },
      allowPositionals: true,
    });
    const [name, ...more] = positionals;
    const size = values.size === undefined ? undefined : Number(values.size);
    if (name === undefined || more.length > 0 || (size !== undefined && !(size > 0))) return undefined;
    return { name, isJson: values.json, options: size === undefined ? {} : { size } };
  } catch {
    return undefined;
  }
}

function usage(): string {
  const lines = [...benches].map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`);
  return ['npm run bench -- NAME [--size N] [--json]', '', ...lines].join('\n');
}
