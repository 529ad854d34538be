import { expect, test } from 'vitest';
import { nearestSpan, wholeWords, wordsOf } from './words.ts';

const text = 'Yêu cầu làm A. Sau đó lại yêu cầu làm A, rồi làm B.';

test('words that stand twice are found where they are nearest', () => {
  expect(nearestSpan(text, 'làm A', 0)).toEqual({ from: 8, to: 13 });
  expect(nearestSpan(text, 'làm A', 30)).toEqual({ from: 34, to: 39 });
  expect(nearestSpan(text, 'làm C', 0)).toBeUndefined();
});

test('[S9] a directive rests on the words it quotes, anything else on the words it was read from', () => {
  const at = { fromAt: 8, toAt: 13, quote: 'làm A', supports: [{ from: 0, to: 7 }] };
  const directive = { kind: 'directive', fact: { text: 'làm B', field: 'other' } } as const;
  expect(wordsOf(text, { ...at, ...directive })?.map(({ quote }) => quote)).toEqual(['làm B', 'Yêu cầu']);
  const partner = { kind: 'partner', fact: { name: 'B' } } as const;
  expect(wordsOf(text, { ...at, ...partner })?.map(({ quote }) => quote)).toEqual(['làm A', 'Yêu cầu']);
  expect(wordsOf(text, { ...at, ...directive, fact: { text: 'làm C', field: 'other' } })).toBeUndefined();
});

test('[S11] a hand that slips by a letter means the whole word, and no blank around it', () => {
  expect(wholeWords(text, { from: 2, to: 6 })).toEqual({ fromAt: 0, toAt: 7, quote: 'Yêu cầu' });
  expect(wholeWords(text, { from: 7, to: 14 })).toEqual({ fromAt: 8, toAt: 14, quote: 'làm A.' });
  expect(wholeWords(text, { from: 13, to: 15 })?.quote).toBeUndefined();
});
