import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read, toContract } from './read.ts';
import type { Cited, Reading } from './reading.ts';

/** Pieces that wake every recogniser, mixed with anything at all. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    'Bộ trưởng Trần Văn Khoan',
    ' yêu cầu ngành Ngoại giao tiếp tục ',
    'hội nghị tổng kết công tác năm 2022',
    'điểm cầu Hà Nội',
    ' 1.268 đại biểu',
    'Sáng 6/1, ',
    'Nghị quyết số 18-NQ/TW',
    '\r\n',
    '\n\n',
    '. ',
    '; ',
    ', ',
    '“',
    '”',
    '(',
    'Tin liên quan',
    'Nguồn: https://bao.example.vn/a',
    'Theo TTXVN',
    './.',
    '😀',
    'a\u0301\u0300',
    'Hoa\u0300 Bi\u0300nh',
    'chủ đề: “',
    'The 32nd Diplomatic Conference',
    'Ảnh: ',
    'H’Lan Kđoh',
  ),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

function cited(reading: Reading): Cited[] {
  const { event } = reading;
  const said = [reading.published, reading.outlet, reading.syndicatedFrom];
  const ofEvent = event
    ? [
        event.name,
        event.date,
        event.organiser,
        event.format,
        event.edition,
        event.reviewsYear,
        event.plansYear,
        event.place,
        event.theme,
      ]
    : [];
  return [
    ...[...said, ...ofEvent].filter((item) => item !== undefined),
    ...reading.authors,
    ...reading.points,
    ...reading.people,
    ...reading.figures,
    ...reading.agreements,
    ...reading.rolesHeld,
    ...reading.resolutions,
    ...reading.partners,
    ...reading.directives,
    ...reading.boilerplate,
  ];
}

test('whatever the text, every quotation is exactly what stands at its offsets', () => {
  fc.assert(
    fc.property(text, (original) => {
      for (const item of cited(read({ id: '1', text: original }))) {
        expect(item.from).toBeGreaterThanOrEqual(0);
        expect(item.to).toBeGreaterThanOrEqual(item.from);
        expect(item.to).toBeLessThanOrEqual(original.length);
        expect(item.quote).toBe(original.slice(item.from, item.to));
      }
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same reading, in the contract too', () => {
  fc.assert(
    fc.property(text, (original) => {
      const once = toContract(read({ id: '1', text: original }), original);
      expect(toContract(read({ id: '1', text: original }), original)).toEqual(once);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['digits', '1234567890'],
  ['brackets', '(“['],
  ['commas', ','],
  ['capitals', 'Nguyễn Văn '],
  ['asking', 'yêu cầu ngành tiếp tục; '],
  ['offices', 'Phó Chủ tịch, '],
  ['lines', 'tin\n'],
])('a hundred thousand characters of %s are read', (_, unit) => {
  const long = unit.repeat(Math.ceil(100_000 / unit.length));
  expect(read({ id: '1', text: long }).id).toBe('1');
});
