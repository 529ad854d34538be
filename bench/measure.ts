import { statfs } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { must } from '#base/errors.ts';

/** One thing measured. `runs` are the single measurements, in order, where `value` is their median. */
export interface Figure {
  /** In a reader's words. */
  what: string;
  value: number;
  /** `bytes` and `ms` as they are; anything else is printed behind the number. */
  unit: string;
  runs?: readonly number[];
  /** What the number includes, and what it is to be seen beside. */
  note?: string;
}

/** By the name that a figure has in the JSON, in the order of printing. */
export type Figures = Record<string, Figure>;

/** What the numbers depend on and the program does not decide. */
export interface Machine {
  cores: number;
  processor: string;
  memoryGb: number;
  /** Processes that wanted a core over the last minute: beyond `cores`, everything measured is slower. */
  load: number;
  node: string;
  system: string;
  /** The file system of the temporary folders that the data lies in; on tmpfs a flush to disk costs nothing. */
  disk: string;
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = must(sorted[sorted.length >> 1], 'a value to take the median of');
  const lower = must(sorted[(sorted.length - 1) >> 1], 'a value to take the median of');
  return (lower + upper) / 2;
}

/** A figure of several runs. */
export function medianOf(runs: readonly number[], about: Omit<Figure, 'value' | 'runs'>): Figure {
  return { ...about, value: median(runs), runs };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Measures one after the other: side by side they would measure each other. */
export async function repeat<T>(times: number, measure: (run: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let run = 1; run <= times; run++) results.push(await measure(run));
  return results;
}

export async function readMachine(): Promise<Machine> {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: round(totalmem() / 2 ** 30),
    load: round(loadavg()[0] ?? 0),
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    disk: fileSystems.get((await statfs(tmpdir())).type) ?? 'unknown',
  };
}

/** The numbers by which Linux knows them; elsewhere they mean something else and are not asked for. */
const fileSystems = new Map<number, string>(
  process.platform === 'linux'
    ? [
        [0xef53, 'ext4'],
        [0x58465342, 'xfs'],
        [0x9123683e, 'btrfs'],
        [0x2fc12fc1, 'zfs'],
        [0x794c7630, 'overlay'],
        [0x01021994, 'tmpfs'],
      ]
    : [],
);

/** The figures as a person reads them: one a line, numbers aligned, single runs and notes behind. */
export function table(bench: string, machine: Machine, figures: Figures): string {
  const rows = Object.values(figures).map((figure) => ({
    what: figure.what,
    value: shown(figure.value, figure.unit),
    behind: [runsShown(figure), figure.note].filter(Boolean).join('; '),
  }));
  const whatWidth = Math.max(...rows.map((row) => row.what.length));
  const valueWidth = Math.max(...rows.map((row) => row.value.length));
  const lines = rows.map(({ what, value, behind }) =>
    `  ${what.padEnd(whatWidth)}  ${value.padStart(valueWidth)}  ${behind}`.trimEnd(),
  );
  const { cores, processor, memoryGb, load, node, system, disk } = machine;
  const facts = `${cores} cores (${processor}), load ${load}, ${memoryGb} GB, Node ${node}, ${system}, data on ${disk}`;
  return [`${bench} · ${facts}`, '', ...lines].join('\n');
}

/** The same for programs, in one line: figures by name, numbers to a tenth. */
export function jsonLine(bench: string, machine: Machine, figures: Figures): string {
  const rounded = Object.entries(figures).map(([name, { value, runs, ...about }]) => [
    name,
    { ...about, value: round(value), ...(runs ? { runs: runs.map(round) } : {}) },
  ]);
  return JSON.stringify({ bench, machine, figures: Object.fromEntries(rounded) });
}

function runsShown({ runs = [], unit }: Figure): string {
  return runs.length > 1 ? `${runs.length} runs: ${runs.map((run) => digits(run, unit)).join(' ')}` : '';
}

function shown(value: number, unit: string): string {
  return `${digits(value, unit)} ${unit}`;
}

function digits(value: number, unit: string): string {
  const isWhole = unit === 'ms' || unit === 'bytes' || Number.isInteger(value);
  const text = value.toFixed(isWhole ? 0 : 1);
  return text.replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
