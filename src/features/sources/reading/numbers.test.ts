import { expect, test } from 'vitest';
import { findNumbers, parseNumber } from './numbers.ts';

const values = (low: string, isEnglish = false) => findNumbers(low, isEnglish).map((number) => number.value);

test.each([
  ['1.268 đại biểu', 1268],
  ['3,2 tỷ đồng', 3_200_000_000],
  ['85.000 người', 85_000],
  ['7,085% ', 7.085],
  ['2.500 tỷ đồng', 2_500_000_000_000],
  ['1.234,5 triệu', 1_234_500_000],
  ['hai mươi lăm đoàn', 25],
  ['một trăm hai mươi chuyến', 120],
  ['mười hai văn kiện', 12],
])('%s', (low, value) => {
  expect(values(low)).toEqual([value]);
});

test('English groups with commas and splits with points', () => {
  expect(values('1,500 members and us$2.5 million', true)).toEqual([1500, 2_500_000]);
  expect(parseNumber('1.268', { isEnglish: true, isScaled: true })).toBe(1.268);
});

test('dates, times and codes are not numbers', () => {
  expect(values('06/01, 15:30, 287/gp, covid-19')).toEqual([]);
});
