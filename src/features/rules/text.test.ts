import { expect, test } from 'vitest';
import { changesOf } from './calendar-changes.ts';
import type { Holiday } from './kinds.ts';
import { readDays, readValue, valueText } from './text.ts';

const feast: Holiday = {
  name: 'Tết Nguyên đán',
  nameEn: 'Lunar New Year',
  calendar: 'lunar',
  month: 1,
  day: 1,
  before: 2,
  after: 2,
  isAdjacentAdded: false,
};
const nationalDay: Holiday = {
  ...feast,
  name: 'Quốc khánh',
  nameEn: 'National Day',
  calendar: 'solar',
  month: 9,
  day: 2,
  before: 0,
  after: 0,
  isAdjacentAdded: true,
};

test('a value is read back as it was written', () => {
  expect(valueText([feast, nationalDay])).toBe(
    '01/01 âm | 2/2 | Tết Nguyên đán | Lunar New Year\n02/09 | kề | Quốc khánh | National Day',
  );
  expect(readValue('holidays', valueText([feast, nationalDay]))).toEqual({ value: [feast, nationalDay] });
  const parts = [{ name: 'Mở đầu', nameEn: 'Opening' }];
  expect(readValue('parts', valueText(parts))).toEqual({ value: parts });
  expect(readValue('day_of_year', '14/12')).toEqual({ value: { month: 12, day: 14 } });
  expect(readValue('days', ' 40 ')).toEqual({ value: 40 });
});

test('what cannot be read names its line', () => {
  expect(
    readValue('holidays', '01/01 | 0/0 | Tết | New Year\n\n2/9 | x | Quốc khánh | National Day'),
  ).toEqual({
    wrongLine: 3,
  });
  expect(readValue('parts', 'Mở đầu')).toEqual({ wrongLine: 1 });
  expect(readValue('working_days', 'ba')).toEqual({ wrongLine: 1 });
});

test('[Q7] days are read one or a span a line', () => {
  expect(readDays('02/09/2027\n\n 4/2/2027 – 06/02/2027 ')).toEqual({
    days: ['2027-09-02', '2027-02-04', '2027-02-05', '2027-02-06'],
  });
  for (const wrong of [
    '31/02/2027',
    '06/02/2027 - 04/02/2027',
    '02/09',
    '01/01/2027 - 31/12/2027',
    'x 02/09/2027',
  ]) {
    expect(readDays(`01/01/2027\n${wrong}`)).toEqual({ wrongLine: wrong });
  }
});

test('[Q7] the preview names the days whose answer changes', () => {
  const off = (on: string) => ({ on, isWorking: false });
  const next = [off('2027-02-05'), off('2027-02-06'), { on: '2027-02-13', isWorking: true }];
  expect(changesOf([off('2027-02-05'), off('2027-02-09')], next)).toEqual({
    becomesOff: [],
    becomesWorked: ['2027-02-09', '2027-02-13'],
  });
});
