import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsAround, paragraphsOf } from './paragraphs.ts';

const text = 'Tiêu đề\n\n  \nĐoạn hai nói 59 hoạt động.\r\nĐoạn ba.\nĐoạn bốn.\n\nĐoạn năm.';

test('paragraphs are the lines that hold words, numbered from one, whichever line break is used', () => {
  expect(paragraphsOf(text).map(({ number, from, to }) => [number, text.slice(from, to)])).toEqual([
    [1, 'Tiêu đề'],
    [2, 'Đoạn hai nói 59 hoạt động.'],
    [3, 'Đoạn ba.'],
    [4, 'Đoạn bốn.'],
    [5, 'Đoạn năm.'],
  ]);
});

test('[S10] a quotation is shown in its paragraph, between its neighbours, marked where it stands', () => {
  const from = text.indexOf('59 hoạt động');
  expect(paragraphsAround(text, [{ from, to: from + 12 }])).toEqual([
    { number: 1, text: 'Tiêu đề', marks: [] },
    { number: 2, text: 'Đoạn hai nói 59 hoạt động.', marks: [{ from: 13, to: 25 }] },
    { number: 3, text: 'Đoạn ba.', marks: [] },
  ]);
});

test('[S10] a quotation that runs over a line break is marked in both paragraphs', () => {
  const from = text.indexOf('hoạt động');
  const to = text.indexOf('Đoạn ba') + 4;
  const marks = paragraphsAround(text, [{ from, to }]).map((shown) => shown.marks);
  expect(marks).toEqual([[], [{ from: 16, to: 26 }], [{ from: 0, to: 4 }], []]);
});

test('[S10] several quotations of one source are shown once, overlapping ones joined', () => {
  const at = text.indexOf('Đoạn ba.');
  const far = text.indexOf('Đoạn năm.');
  const shown = paragraphsAround(text, [
    { from: far, to: far + 4 },
    { from: at, to: at + 5 },
    { from: at + 3, to: at + 7 },
  ]);
  expect(shown.map(({ number, marks }) => [number, marks])).toEqual([
    [2, []],
    [3, [{ from: 0, to: 7 }]],
    [4, []],
    [5, [{ from: 0, to: 4 }]],
  ]);
});

test('a span beyond the text shows nothing', () => {
  expect(paragraphsAround(text, [{ from: 5000, to: 5001 }])).toEqual([]);
});

test('marks give back exactly the quoted words, line breaks aside', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '9'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.nat(100), fc.nat(60), (lines, from, length) => {
      const whole = lines.join('\n');
      const span = { from, to: Math.min(whole.length, from + length) };
      const marked = paragraphsAround(whole, [span])
        .flatMap((shown) => shown.marks.map((mark) => shown.text.slice(mark.from, mark.to)))
        .join('');
      // Blank lines are no paragraphs: their blanks are shown nowhere.
      const expected = paragraphsOf(whole)
        .map((paragraph) => whole.slice(Math.max(paragraph.from, span.from), Math.min(paragraph.to, span.to)))
        .join('');
      expect(marked).toBe(expected);
    }),
  );
});
