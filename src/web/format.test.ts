import { expect, test } from 'vitest';
import { formats } from './format.ts';

const { vi, en } = formats;

test('a date is day, month, year in both languages', () => {
  expect(vi.date('2025-01-06')).toBe('06/01/2025');
  expect(vi.weekdayDate('2025-01-06')).toBe('thứ Hai 06/01/2025');
  expect(en.weekdayDate('2025-01-05')).toBe('Sunday 05/01/2025');
  expect(vi.dateSpan('2023-12-18', '2023-12-22')).toBe('18/12/2023 – 22/12/2023');
  expect(vi.dateSpan('2023-12-18', '2023-12-18')).toBe('18/12/2023');
});

test('a moment is told in the ministry’s zone, or in the one given', () => {
  expect(vi.moment('2023-12-20T08:16:00Z')).toBe('15:16, 20/12/2023');
  expect(vi.moment('2023-12-20T18:30:00Z')).toBe('01:30, 21/12/2023');
  expect(vi.moment('2023-12-20T08:16:00Z', 'Europe/Paris')).toBe('09:16, 20/12/2023');
  expect(vi.time('2025-01-05T17:05:00Z')).toBe('00:05');
});

test('numbers take the marks of their language', () => {
  expect([vi.number(1_441_200), en.number(1_441_200)]).toEqual(['1.441.200', '1,441,200']);
  expect([vi.number(6.78, 2), en.number(6.78, 2)]).toEqual(['6,78', '6.78']);
  expect(vi.number(7_400)).toBe('7.400');
  expect(vi.number(-3)).toBe('−3');
});

test('a percentage has one decimal unless another is asked for, and a space in Vietnamese', () => {
  expect([vi.percent(105 / 107), en.percent(105 / 107)]).toEqual(['98,1\u00a0%', '98.1%']);
  expect(vi.percent(0.64)).toBe('64,0\u00a0%');
  expect(vi.percent(2 / 3, 0)).toBe('67\u00a0%');
});

test('sizes are in units that a person reads', () => {
  expect([vi.bytes(512), vi.bytes(48_200), vi.bytes(12_400_000)]).toEqual([
    '512\u00a0B',
    '48\u00a0kB',
    '12,4\u00a0MB',
  ]);
});
