import { expect, test } from 'vitest';
import { findDates, findRelativeDate, supplyYear } from './dates.ts';

const days = (low: string) => findDates(low).map(({ day, month, year }) => [day, month, year]);

test.each([
  ['sáng 06/01, sở tổ chức', [[6, 1, undefined]]],
  ['ngày 10-1 tổng kết', [[10, 1, undefined]]],
  ['sáng nay 10.1, liên hiệp', [[10, 1, undefined]]],
  ['chiều 17/1/2019', [[17, 1, 2019]]],
  ['ngày 5 tháng 12 năm 2022', [[5, 12, 2022]]],
  ['on december 23, 2019', [[23, 12, 2019]]],
  ['on 23 december', [[23, 12, undefined]]],
])('a day is read from "%s"', (low, expected) => {
  expect(days(low)).toEqual(expected);
});

test('of a stretch of days the first counts, and says that it is a stretch', () => {
  expect(findDates('từ ngày 19 đến 23/12/2023')).toMatchObject([
    { day: 19, month: 12, year: 2023, isRange: true },
  ]);
});

test.each(['đạt 3.5 điểm', 'tỷ lệ 59/63', 'giai đoạn 2021-2025', 'tăng 10-12%', 'ngày 31/2'])(
  '"%s" holds no day',
  (low) => {
    expect(days(low)).toEqual([]);
  },
);

test('a review of 2024 held on 6 January was held in 2025, on 28 December in 2024', () => {
  expect(supplyYear({ day: 6, month: 1 }, { reviewsYear: 2024 })).toEqual({ year: 2025, basis: 'reviewed' });
  expect(supplyYear({ day: 28, month: 12 }, { reviewsYear: 2024 })).toEqual({
    year: 2024,
    basis: 'reviewed',
  });
});

test('a known publication fixes the year: the last such day not after it', () => {
  expect(supplyYear({ day: 30, month: 12 }, { publishedOn: '2024-01-02' })).toEqual({
    year: 2023,
    basis: 'published',
  });
});

test('with nothing to go by the year stays open', () => {
  expect(supplyYear({ day: 6, month: 1 }, {})).toBeUndefined();
});

test('"hôm qua" is the day before publication', () => {
  expect(findRelativeDate('chiều hôm qua, sở tổ chức', '2024-03-01')?.date).toBe('2024-02-29');
});
