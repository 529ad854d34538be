import { expect, test } from 'vitest';
import { type Checked, checksOf } from './checks.ts';

const sound: Checked = {
  numbers: [{ name: 'a', standing: 'fresh', hasEvidence: true }],
  paragraphs: [{ id: 'p1', kind: 'text', text: 'Trong năm, [[a]] hoạt động.' }],
  sums: [{ whole: 59, parts: 59 }],
  directives: [{ assigned: 3, done: 2 }],
  isOpen: false,
  isIllustrative: false,
};

test('[R10] a sound review has nothing to do, and says what passed as fractions', () => {
  expect(checksOf(sound)).toEqual({
    due: [],
    notable: [],
    passed: [
      { kind: 'evidence', part: 1, whole: 1 },
      { kind: 'fresh', part: 1, whole: 1 },
      { kind: 'sums', part: 1, whole: 1 },
      { kind: 'answered', part: 1, whole: 1 },
      { kind: 'written', part: 1, whole: 1 },
    ],
  });
});

test('[R10] stale, contradicted and lost numbers and empty paragraphs must be dealt with', () => {
  const { due, passed } = checksOf({
    ...sound,
    numbers: [
      { name: 'a', standing: 'stale', hasEvidence: true },
      { name: 'b', standing: 'contradicted', hasEvidence: true },
      { name: 'c', standing: 'lost', hasEvidence: false },
    ],
    paragraphs: [
      { id: 'p1', kind: 'text', text: ' ' },
      { id: 'p2', kind: 'directives', text: '' },
    ],
  });
  expect(due).toEqual([
    { kind: 'stale', number: 'a' },
    { kind: 'contradicted', number: 'b' },
    { kind: 'lost', number: 'c' },
    { kind: 'empty', paragraph: 'p1' },
  ]);
  expect(passed.map((check) => check.kind)).toEqual(['sums', 'answered']);
});

test('[R10] a kept number is known, not due; open years, invented records and unanswered directives are said', () => {
  const { due, notable } = checksOf({
    ...sound,
    numbers: [{ name: 'a', standing: 'kept', hasEvidence: true }],
    sums: [{ whole: 59, parts: 58 }],
    directives: [{ assigned: 1, done: 0 }],
    isOpen: true,
    isIllustrative: true,
  });
  expect(due).toEqual([]);
  expect(notable).toEqual([
    { kind: 'provisional' },
    { kind: 'illustrative' },
    { kind: 'kept', number: 'a' },
    { kind: 'unanswered', count: 1 },
    { kind: 'unsummed', count: 1 },
  ]);
});
