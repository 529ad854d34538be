import { expect, test } from 'vitest';
import { addDays, dateIn, daysBetween, isIsoDate, weekdayOf } from './dates.ts';

test('a day that does not exist is no date', () => {
  expect(isIsoDate('2024-02-29')).toBe(true);
  expect(isIsoDate('2025-02-29')).toBe(false);
  expect(isIsoDate('2025-13-01')).toBe(false);
  expect(isIsoDate('2025-1-1')).toBe(false);
});

test('days are added over the end of a month and of a year', () => {
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(daysBetween('2024-12-14', '2025-01-06')).toBe(23);
});

test('a moment belongs to the day of the place where it is read', () => {
  const lateEvening = new Date('2025-01-05T18:30:00Z');
  expect(dateIn(lateEvening)).toBe('2025-01-06');
  expect(dateIn(lateEvening, 'Europe/Paris')).toBe('2025-01-05');
  expect(weekdayOf('2025-01-06')).toBe(1);
});

test('there is no day after the last that four digits can write', () => {
  expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
});
