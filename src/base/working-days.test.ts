import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './dates.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const newYear2025 = new Map([['2025-01-01', false]]);
const swapped = new Map([
  ['2025-05-02', false],
  ['2025-04-26', true],
]);

test('a weekend and a holiday do not count', () => {
  expect(addWorkingDays('2024-12-31', 3, newYear2025)).toBe('2025-01-06');
  expect(workingDaysBetween('2024-12-31', '2025-01-06', newYear2025)).toBe(3);
});

test('a swapped Saturday is worked and its Friday is not', () => {
  expect(isWorkingDay('2025-04-26', swapped)).toBe(true);
  expect(isWorkingDay('2025-05-02', swapped)).toBe(false);
});

test('counting back is counting forward mirrored', () => {
  expect(addWorkingDays('2025-01-06', -3, newYear2025)).toBe('2024-12-31');
  expect(workingDaysBetween('2025-01-06', '2024-12-31', newYear2025)).toBe(-3);
});

test('adding and counting agree for any day and any number of days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
      const from = addDays('2023-01-01', offset);
      const to = addWorkingDays(from, count, newYear2025);
      expect(workingDaysBetween(from, to, newYear2025)).toBe(count);
      expect(isWorkingDay(to, newYear2025)).toBe(true);
    }),
  );
});

test('counting by whole weeks is counting day by day', () => {
  const exceptions = new Map([...newYear2025, ...swapped, ['2025-02-01', false], ['2025-02-03', true]]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (offset, length) => {
      const from = addDays('2024-10-01', offset);
      const days = Array.from({ length }, (_, i) => addDays(from, i + 1));
      const counted = days.filter((day) => isWorkingDay(day, exceptions)).length;
      expect(workingDaysBetween(from, addDays(from, length), exceptions)).toBe(counted);
    }),
  );
});

test('the last day that can be written is counted to like any other', () => {
  expect(workingDaysBetween('2025-01-06', '9999-12-31', newYear2025)).toBe(2_080_574);
});
