import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#base/dates.ts';
import { formats } from './format.ts';
import { readTypedDate } from './typed-date.ts';

test.each([
  '06/01/2025',
  '6/1/2025',
  '06-01-2025',
  '6.1.25',
  '06 01 2025',
  '06012025',
  ' 6 / 1 / 2025 ',
  '2025-01-06',
])('day comes first, whatever stands between: %s', (typed) => {
  expect(readTypedDate(typed)).toEqual({ state: 'read', date: '2025-01-06' });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['06/01', 'unclear'],
  ['06/01/202', 'unclear'],
  ['hôm nay', 'unclear'],
  ['31/02/2025', 'no_such_day'],
  ['01/13/2025', 'no_such_day'],
  ['29/02/2025', 'no_such_day'],
])('%o is %s', (typed, state) => {
  expect(readTypedDate(typed).state).toBe(state);
});

test('what is shown is read back as the same day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const date = addDays('1990-01-01', days);
      expect(readTypedDate(formats.vi.date(date))).toEqual({ state: 'read', date });
    }),
  );
});
