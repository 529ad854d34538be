import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byParagraph, levelsOf, segmentsOf } from './segments.ts';

const text = 'Bộ Ngoại giao tổ chức hội nghị tổng kết';
const mark = (key: string, words: string) => {
  const from = text.indexOf(words);
  return { key, from, to: from + words.length };
};
const drawn = (...marks: ReturnType<typeof mark>[]) =>
  segmentsOf({ from: 0, to: text.length }, marks).map((segment) => [
    text.slice(segment.from, segment.to),
    segment.marks
      .map(({ mark: { key }, isStart, isEnd }) => `${isStart ? '<' : ''}${key}${isEnd ? '>' : ''}`)
      .join(' '),
  ]);

test('words without a mark are one segment', () => {
  expect(drawn()).toEqual([[text, '']]);
});

test('a mark within another is drawn inside it', () => {
  expect(drawn(mark('inner', 'Ngoại giao'), mark('outer', 'Bộ Ngoại giao tổ chức'))).toEqual([
    ['Bộ ', '<outer'],
    ['Ngoại giao', 'outer <inner>'],
    [' tổ chức', 'outer>'],
    [' hội nghị tổng kết', ''],
  ]);
});

test('marks that cross share the words in the middle', () => {
  expect(drawn(mark('a', 'Bộ Ngoại giao tổ'), mark('b', 'giao tổ chức'))).toEqual([
    ['Bộ Ngoại ', '<a'],
    ['giao tổ', 'a> <b'],
    [' chức', 'b>'],
    [' hội nghị tổng kết', ''],
  ]);
});

test('a mark that reaches beyond the paragraph neither begins nor ends in it', () => {
  expect(segmentsOf({ from: 10, to: 20 }, [{ key: 'a', from: 5, to: 30 }])).toEqual([
    { from: 10, to: 20, marks: [{ mark: { key: 'a', from: 5, to: 30 }, isStart: false, isEnd: false }] },
  ]);
});

test('rules of overlapping marks lie under one another', () => {
  const levels = levelsOf([
    mark('wide', text),
    mark('middle', 'Bộ Ngoại giao'),
    mark('narrow', 'Ngoại'),
    mark('far', 'kết'),
  ]);
  expect(Object.fromEntries(levels)).toEqual({ wide: 2, middle: 1, narrow: 0, far: 0 });
});

const marks = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 })
  .map((pairs) =>
    pairs.map(([a, b], key) => ({ key: String(key), from: Math.min(a, b), to: Math.max(a, b) })),
  );
const spans = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

test('[S10] segments cover the words exactly, in order, none twice', () => {
  fc.assert(
    fc.property(spans, marks, (span, all) => {
      const segments = segmentsOf(span, all);
      let at = span.from;
      for (const { from, to } of segments) {
        expect(from).toBe(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBe(segments.length > 0 ? span.to : span.from);
    }),
  );
});

test('every letter stands under exactly the marks that hold it', () => {
  fc.assert(
    fc.property(spans, marks, (span, all) => {
      const segments = segmentsOf(span, all);
      for (let at = span.from; at < span.to; at++) {
        const segment = segments.find(({ from, to }) => from <= at && at < to);
        const over = segment?.marks.map(({ mark: { key } }) => key).sort();
        expect(over).toEqual(
          all
            .filter(({ from, to }) => from <= at && at < to)
            .map(({ key }) => key)
            .sort(),
        );
      }
    }),
  );
});

test('marks are found in every paragraph that they touch, and in no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 9 }), marks, (cuts, all) => {
      const sorted = cuts.sort((a, b) => a - b);
      const paragraphs = sorted.slice(1).map((to, index) => ({ from: sorted[index] ?? 0, to: to - 1 }));
      const touching = paragraphs.map(({ from, to }) =>
        all.filter((mark) => mark.from < to && mark.to > from),
      );
      expect(
        byParagraph(
          paragraphs.filter(({ from, to }) => from < to),
          all.filter(({ from, to }) => from < to),
        ),
      ).toEqual(
        touching
          .filter((_, index) => {
            const { from, to } = paragraphs[index] ?? { from: 0, to: 0 };
            return from < to;
          })
          .map((own) => own.filter(({ from, to }) => from < to)),
      );
    }),
  );
});
