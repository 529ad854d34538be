import { expect, test } from 'vitest';
import { daysBetween, isoDate } from './dates.ts';
import { lunarYears, solarDayOf } from './lunar.ts';

const tet = (year: number) => solarDayOf(year, { month: 1, day: 1 });

test('Tết falls on the days that people remember', () => {
  const known = [
    ...['2000-02-05', '2012-01-23', '2015-02-19', '2018-02-16', '2019-02-05', '2020-01-25', '2021-02-12'],
    ...['2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06'],
  ];
  for (const day of known) expect(tet(Number(day.slice(0, 4)))).toBe(day);
});

test('Tết comes a day before the Chinese new year where the new moon falls between the two midnights', () => {
  // China: 18/02/2007, 03/02/2030, 19/02/2053.
  expect([tet(2007), tet(2030), tet(2053)]).toEqual(['2007-02-17', '2030-02-02', '2053-02-18']);
});

test('the tenth of the third month is where the yearly decisions put it, leap months counted', () => {
  const hungKings = (year: number) => solarDayOf(year, { month: 3, day: 10 });
  expect([2021, 2022, 2023, 2024, 2025, 2026].map(hungKings)).toEqual([
    ...['2021-04-21', '2022-04-10', '2023-04-29', '2024-04-18', '2025-04-07', '2026-04-26'],
  ]);
});

test('a day that no lunar month has, and a year outside the table, are refused', () => {
  expect(() => solarDayOf(2101, { month: 1, day: 1 })).toThrow(RangeError);
  expect(() => solarDayOf(1989, { month: 1, day: 1 })).toThrow(RangeError);
  expect(() => solarDayOf(2025, { month: 12, day: 31 })).toThrow(RangeError);
});

test('every first of a month is the day of the new moon by the published method', () => {
  const differing: string[] = [];
  for (let year = lunarYears.first; year <= lunarYears.last; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const day = solarDayOf(year, { month, day: 1 });
      if (published(day)?.join('/') !== `1/${month}`) differing.push(`${month}/${year}`);
    }
  }
  // The published method is good to a few minutes: these two new moons fall within one of midnight, and bear no feast.
  expect(differing).toEqual(['11/2072', '9/2085']);
});

/*
 * Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar": new moons after Meeus 1982, the sun's longitude at midnight
 * in sectors of 30°. Days are Julian day numbers, the zone is UTC+7.
 */
const RAD = Math.PI / 180;
const EPOCH = 2_415_021.076998695;
const MONTH = 29.530588853;

/** `[day, month]` of a solar day; undefined in a leap month. */
function published(date: string): [day: number, month: number] | undefined {
  const at = daysBetween('1970-01-01', date) + 2_440_588;
  const k = Math.floor((at - EPOCH) / MONTH);
  const start = newMoonDay(k + 1) > at ? newMoonDay(k) : newMoonDay(k + 1);
  const year = Number(date.slice(0, 4));
  const [before, after] =
    eleventhMonth(year) >= start
      ? [eleventhMonth(year - 1), eleventhMonth(year)]
      : [eleventhMonth(year), eleventhMonth(year + 1)];
  const months = Math.floor((start - before) / 29);
  const leap = after - before > 365 ? leapOffset(before) : 99;
  if (months === leap) return undefined;
  const number = ((10 + months - Number(months > leap)) % 12) + 1;
  return [at - start + 1, number];
}

function newMoonDay(k: number): number {
  const T = k / 1236.85;
  const sin = (degrees: number) => Math.sin(degrees * RAD);
  const mean = 2_415_020.75933 + 29.53058868 * k + 0.0001178 * T ** 2 - 0.000000155 * T ** 3;
  const M = 359.2242 + 29.10535608 * k - 0.0000333 * T ** 2 - 0.00000347 * T ** 3;
  const Mpr = 306.0253 + 385.81691806 * k + 0.0107306 * T ** 2 + 0.00001236 * T ** 3;
  const F = 21.2964 + 390.67050646 * k - 0.0016528 * T ** 2 - 0.00000239 * T ** 3;
  const correction =
    (0.1734 - 0.000393 * T) * sin(M) +
    0.0021 * sin(2 * M) -
    0.4068 * sin(Mpr) +
    0.0161 * sin(2 * Mpr) -
    0.0004 * sin(3 * Mpr) +
    0.0104 * sin(2 * F) -
    0.0051 * sin(M + Mpr) -
    0.0074 * sin(M - Mpr) +
    0.0004 * sin(2 * F + M) -
    0.0004 * sin(2 * F - M) -
    0.0006 * sin(2 * F + Mpr) +
    0.001 * sin(2 * F - Mpr) +
    0.0005 * sin(2 * Mpr + M);
  const wobble = 0.00033 * sin(166.56 + 132.87 * T - 0.009173 * T ** 2);
  const deltaT = -0.000278 + 0.000265 * T + 0.000262 * T ** 2;
  return Math.floor(mean + wobble + correction - deltaT + 0.5 + 7 / 24);
}

/** The sector, 0 to 11, in which the sun stands when a day begins. */
function sunSector(day: number): number {
  const T = (day - 0.5 - 7 / 24 - 2_451_545) / 36525;
  const M = 357.5291 + 35999.0503 * T - 0.0001559 * T ** 2;
  const centre =
    (1.9146 - 0.004817 * T) * Math.sin(RAD * M) +
    (0.019993 - 0.000101 * T) * Math.sin(RAD * 2 * M) +
    0.00029 * Math.sin(RAD * 3 * M);
  const longitude = 280.46645 + 36000.76983 * T + 0.0003032 * T ** 2 + centre;
  const omega = 125.04 - 1934.136 * T;
  const apparent = longitude - 0.00569 - 0.00478 * Math.sin(omega * RAD);
  return Math.floor((((apparent % 360) + 360) % 360) / 30);
}

/** The first day of the month in which the sun reaches 270°. */
function eleventhMonth(year: number): number {
  const lastDay = daysBetween('1970-01-01', isoDate(year, 12, 31)) + 2_440_588;
  const k = Math.floor((lastDay - 2_415_021) / MONTH);
  const day = newMoonDay(k);
  return sunSector(day) >= 9 ? newMoonDay(k - 1) : day;
}

/** The first month after the eleventh in which the sun enters no new sector. */
function leapOffset(eleventh: number): number {
  const k = Math.floor(0.5 + (eleventh - EPOCH) / MONTH);
  for (let i = 1; i < 14; i += 1) {
    if (sunSector(newMoonDay(k + i)) === sunSector(newMoonDay(k + i + 1))) return i;
  }
  return 99;
}
