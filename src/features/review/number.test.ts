import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSettled, othersOf, standingOf, statesOn, type TakenNumber, writtenOut } from './number.ts';

const taken = (value: number, kept: Partial<TakenNumber> = {}): TakenNumber => ({
  taken: value,
  takenAt: new Date('2025-12-01T00:00:00Z'),
  keptAgainst: null,
  keptReason: null,
  ...kept,
});
const values = fc.integer({ min: 0, max: 50 });
const currents = fc.record({ value: fc.option(values), disagreeing: fc.array(values, { maxLength: 4 }) });

test('[R5] states of tasks are counted on the cut-off, or today while that lies ahead', () => {
  expect(statesOn('2025-12-14', '2025-12-08')).toBe('2025-12-08');
  expect(statesOn('2025-12-14', '2026-01-09')).toBe('2025-12-14');
});

test('[R6] a number is fresh while the record still says it, stale once it says another', () => {
  expect(standingOf(taken(178), { value: 178, disagreeing: [] })).toBe('fresh');
  expect(standingOf(taken(178), { value: 182, disagreeing: [] })).toBe('stale');
});

test('[R7] a number that a source states otherwise is contradicted, and stale comes before contradicted', () => {
  expect(standingOf(taken(59), { value: 59, disagreeing: [60] })).toBe('contradicted');
  expect(standingOf(taken(58), { value: 59, disagreeing: [60] })).toBe('stale');
});

test('[R6] a number whose source is withdrawn is lost', () => {
  expect(standingOf(taken(45), { value: null, disagreeing: [] })).toBe('lost');
});

test('[R8] a kept number is at rest until yet another value appears', () => {
  const kept = taken(59, { keptAgainst: '60', keptReason: 'sổ là căn cứ' });
  expect(standingOf(kept, { value: 59, disagreeing: [60, 60] })).toBe('kept');
  expect(standingOf(kept, { value: 59, disagreeing: [60, 61] })).toBe('contradicted');
  expect(standingOf(kept, { value: 59, disagreeing: [] })).toBe('fresh');
});

test('[R6, R7] only what nothing speaks against is fresh', () => {
  fc.assert(
    fc.property(values, currents, (value, current) => {
      const isSpokenAgainst = current.value !== value || current.disagreeing.some((other) => other !== value);
      expect(standingOf(taken(value), current) === 'fresh').toBe(!isSpokenAgainst);
    }),
  );
});

test('[R8] keeping settles any number that is not lost', () => {
  fc.assert(
    fc.property(values, currents, (value, current) => {
      const against = writtenOut(othersOf(taken(value), current));
      const kept = taken(value, { keptAgainst: against, keptReason: 'đã xem' });
      expect(isSettled(standingOf(kept, current))).toBe(current.value !== null);
    }),
  );
});
