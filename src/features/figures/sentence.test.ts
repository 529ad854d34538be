import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';

const markOf = (text: string, words: string) => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};

test('only the sentence of the quoted words is kept, with the marks moved into it', () => {
  const text = 'Câu trước. Lãnh đạo đã tiến hành tổng cộng 59 hoạt động. Câu sau.';
  const { sentence, marks } = sentenceAround(text, [markOf(text, '59 hoạt động')]);
  expect(sentence).toBe('Lãnh đạo đã tiến hành tổng cộng 59 hoạt động.');
  expect(marks.map(({ from, to }) => sentence.slice(from, to))).toEqual(['59 hoạt động']);
});

test('a point in a number or after a short title ends no sentence', () => {
  const text = 'Tại TP. Huế có 1.268 đại biểu dự. Hết.';
  expect(sentenceAround(text, [markOf(text, '1.268')]).sentence).toBe('Tại TP. Huế có 1.268 đại biểu dự.');
});

test('marked words that run over two sentences keep both', () => {
  const text = 'Một. Hai ba. Bốn năm. Sáu.';
  expect(sentenceAround(text, [markOf(text, 'ba. Bốn')]).sentence).toBe('Hai ba. Bốn năm.');
});

test('the marked words are never changed, whatever the text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-cA-C .!?…"”\d]{1,60}$/), fc.nat(), fc.nat(), (text, a, b) => {
      const from = a % text.length;
      const to = from + 1 + (b % (text.length - from));
      const words = text.slice(from, to);
      const { sentence, marks } = sentenceAround(text, [{ from, to }]);
      expect(marks.map((mark) => sentence.slice(mark.from, mark.to))[0]).toBe(words);
    }),
  );
});
