import { expect, test } from 'vitest';
import { inventDocuments } from './documents.ts';
import { type Figures, jsonLine, type Machine, median, medianOf, table } from './measure.ts';

const machine: Machine = {
  cores: 2,
  processor: 'Example 1000',
  memoryGb: 8,
  load: 0.4,
  node: 'v26.0.0',
  system: 'linux x64',
  disk: 'ext4',
};
const figures: Figures = {
  warmStart: medianOf([812.34, 790.06, 1204], { what: 'warm start', unit: 'ms', note: 'existing data' }),
  bytes: { what: 'first screen', value: 1_234_567, unit: 'bytes' },
  speed: { what: 'import', value: 80.25, unit: 'documents/s' },
};

test('the median is the middle one, or the mean of the two in the middle, in whatever order they come', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 10, 1, 2])).toBe(3);
  expect(median([7])).toBe(7);
  expect(() => median([])).toThrow('a value to take the median of');
});

test('the table aligns names and numbers, and says the machine, the single runs and the notes', () => {
  expect(table('start', machine, figures)).toBe(
    [
      'start · 2 cores (Example 1000), load 0.4, 8 GB, Node v26.0.0, linux x64, data on ext4',
      '',
      '  warm start              812 ms  3 runs: 812 790 1 204; existing data',
      '  first screen   1 234 567 bytes',
      '  import        80.3 documents/s',
    ].join('\n'),
  );
});

test('the JSON is one line with every figure by name, and its runs', () => {
  const line = jsonLine('start', machine, figures);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toEqual({
    bench: 'start',
    machine,
    figures: {
      warmStart: {
        what: 'warm start',
        value: 812.3,
        unit: 'ms',
        runs: [812.3, 790.1, 1204],
        note: 'existing data',
      },
      bytes: { what: 'first screen', value: 1_234_567, unit: 'bytes' },
      speed: { what: 'import', value: 80.3, unit: 'documents/s' },
    },
  });
});

test('invented documents are about 4 kB, all different, the same in every run', () => {
  const documents = [...inventDocuments(200, 1), ...inventDocuments(200, 2)];
  expect(new Set(documents.map(({ text }) => text)).size).toBe(400);
  expect(new Set(documents.map(({ fileName }) => fileName)).size).toBe(400);
  for (const { text } of documents) {
    expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(4000);
    expect(Buffer.byteLength(text)).toBeLessThan(5000);
  }
  expect(inventDocuments(200, 1)).toEqual(documents.slice(0, 200));
});
