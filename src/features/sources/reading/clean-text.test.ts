import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test('decomposed letters, odd blanks and line breaks read as plain text, and lead back to the original', () => {
  const original = 'Ha\u0300 No\u0323\u0302i\r\nnga\u0300y\u00a0\u00a06/1';
  const clean = cleanText(original);
  expect(clean.text).toBe('Hà Nội\nngày 6/1');
  const from = clean.text.indexOf('Nội');
  expect(original.slice(...ends(clean.originalSpan({ from, to: from + 3 })))).toBe('No\u0323\u0302i');
  const day = clean.text.indexOf('6/1');
  expect(original.slice(...ends(clean.originalSpan({ from: day, to: day + 3 })))).toBe('6/1');
});

test('matching text is lower case with one tone placement and keeps the length', () => {
  const clean = cleanText('UỶ BAN Hoà bình İ');
  expect(clean.low.startsWith('ủy ban hòa bình')).toBe(true);
  expect(clean.low).toHaveLength(clean.text.length);
});

test('invisible characters vanish without moving what follows', () => {
  const original = '\ufeffđối\u200b ngoại';
  const clean = cleanText(original);
  expect(clean.text).toBe('đối ngoại');
  expect(original.slice(...ends(clean.originalSpan({ from: 4, to: 9 })))).toBe('ngoại');
});

function ends({ from, to }: { from: number; to: number }): [number, number] {
  return [from, to];
}
