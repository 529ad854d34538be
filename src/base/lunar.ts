import { addDays, type IsoDate, isoDate } from './dates.ts';

/**
 * The Vietnamese lunar calendar (âm lịch, UTC+7), 1990 to 2100. A year is the day of its first month's first day
 * (MMDD), the number of its leap month (0: none), and the lengths of its 12 or 13 months, the leap month after its
 * twin: 1 is thirty days, 0 twenty-nine. Worked out from new moons and solar terms with the ephemeris of
 * astronomy-engine (to the second); the test works each month out again by the method that Hồ Ngọc Đức published.
 */
const FIRST_YEAR = 1990;
// biome-ignore format: a table
const years = [
  '0127 5 0100100101111', '0215 0 010010010111', '0204 0 011001001011',
  '0123 3 0110101001010', '0210 0 111010100101', '0131 8 0110101010101',
  '0219 0 010101101010', '0207 0 101010101101', '0128 5 1001001101101',
  '0216 0 100100101110', '0205 0 110010010110', '0124 4 1101010010101',
  '0212 0 110101001010', '0201 0 110110100101', '0122 2 0101101010101',
  '0209 0 010101101010', '0129 7 1010011011010', '0217 0 101001011101',
  '0207 0 100100101011', '0126 5 1010100101011', '0214 0 101010010101',
  '0203 0 101101001010', '0123 4 1011010101010', '0210 0 101011010101',
  '0131 9 0101010110101', '0219 0 010010111010', '0208 0 101001011011',
  '0128 6 0101001010111', '0216 0 010100100111', '0205 0 011010010011',
  '0125 4 0111010010011', '0212 0 011010101010', '0201 0 101011010101',
  '0122 2 0100110110101', '0210 0 010010110110', '0129 6 1010010101110',
  '0217 0 101001001110', '0206 0 110100100110', '0126 5 1110100100110',
  '0213 0 110101010010', '0202 0 110110101010', '0123 3 0101101101010',
  '0211 0 010101101101', '0131 11 0100101011101', '0219 0 010010011101',
  '0208 0 101001001101', '0128 6 1101001001011', '0215 0 101100100101',
  '0204 0 101101010010', '0124 5 1101101010010', '0212 0 101101011010',
  '0201 0 010101011101', '0122 2 0100101011011', '0210 0 010010011011',
  '0130 7 1010010010111', '0217 0 101001001011', '0206 0 101010100101',
  '0126 5 1011010100101', '0214 0 011011010010', '0202 0 101011010110',
  '0123 3 0101010110110', '0211 0 010100110111', '0201 8 0100100101110',
  '0218 0 110010010111', '0208 0 011001001011', '0128 6 0110101001010',
  '0215 0 110110100101', '0204 0 010110101010', '0124 4 1010101101010',
  '0212 0 101010101101', '0202 0 010100101110', '0121 3 1100100101110',
  '0209 0 110010010101', '0129 7 1101010010101', '0217 0 110101001010',
  '0205 0 110110010101', '0126 5 0101101010101', '0214 0 010101101010',
  '0203 0 101001101101', '0123 4 0101001011101', '0211 0 010100101011',
  '0131 8 1010100101011', '0219 0 101010010011', '0207 0 101101001001',
  '0127 6 1011010101010', '0215 0 101011010101', '0205 0 010101011010',
  '0124 4 1010010111010', '0212 0 101001010111', '0202 0 010100101011',
  '0122 3 1010100010111', '0209 0 011010010011', '0129 7 0110101010011',
  '0217 0 011010101010', '0206 0 101011010101', '0126 5 0010110110101',
  '0214 0 001010110110', '0203 0 101001010111', '0124 4 0101000101110',
  '0210 0 110100010110', '0130 8 1110100100101', '0218 0 110101010010',
  '0207 0 110110101001', '0127 6 0101101101010', '0215 0 010101101101',
  '0205 0 001010101110', '0125 4 1010010011101', '0212 0 101000101101',
  '0201 0 110100010101', '0121 2 1101010010101', '0209 0 101101010010',
] as const;

export const lunarYears = { first: FIRST_YEAR, last: FIRST_YEAR + years.length - 1 } as const;

/** A lunar day as people here name it; never one of a leap month, on which no feast falls. */
export interface LunarDay {
  month: number;
  day: number;
}

/** The solar day of a lunar day. Throws `RangeError` outside the table, or for day 30 of a month of 29 days. */
export function solarDayOf(lunarYear: number, { month, day }: LunarDay): IsoDate {
  const row = years[lunarYear - FIRST_YEAR];
  if (!row) throw new RangeError(`no lunar calendar of ${lunarYear}`);
  const [start = '', leap = '0', lengths = ''] = row.split(' ');
  const isPastLeap = leap !== '0' && month > Number(leap);
  const index = month - 1 + Number(isPastLeap);
  const length = (at: number) => 29 + Number(lengths.charAt(at));
  if (month < 1 || month > 12 || day < 1 || day > length(index)) {
    throw new RangeError(`no lunar day ${day}/${month}/${lunarYear}`);
  }
  let days = day - 1;
  for (let at = 0; at < index; at += 1) days += length(at);
  return addDays(isoDate(lunarYear, Number(start.slice(0, 2)), Number(start.slice(2))), days);
}
