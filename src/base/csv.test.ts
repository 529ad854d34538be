import { expect, test } from 'vitest';
import { csvRow } from './csv.ts';

test.each(['=cmd|calc', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1'])(
  'what a spreadsheet would compute stays text: %j',
  (typed) => {
    expect(csvRow([typed])).toBe(`"'${typed}"\r\n`);
  },
);

test('commas, quotes and line ends stay inside their cell; a number is a number', () => {
  expect(csvRow(['a,b', 'nói "có"', 'một\nhai', -5, null, 'Hội nghị'])).toBe(
    '"a,b","nói ""có""","một\nhai",-5,,Hội nghị\r\n',
  );
});
