import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Highlighted, Quote, type Span } from './Quote.tsx';

const render = (text: string, marks: Span[]) =>
  renderToStaticMarkup(createElement(Highlighted, { text, marks }));

test('the quoted parts are marked, and only they', () => {
  const text = 'tổng cộng 59 hoạt động đối ngoại, ký kết mới hơn 170 thỏa thuận';
  const marks = [
    { from: 10, to: 12 },
    { from: text.indexOf('hơn'), to: text.length },
  ];
  expect(render(text, marks)).toBe(
    '<span class="quote-text">tổng cộng <mark>59</mark> hoạt động đối ngoại, ký kết mới <mark>hơn 170 thỏa thuận</mark></span>',
  );
});

test('a quotation without marks is quoted whole', () => {
  expect(renderToStaticMarkup(createElement(Quote, { text: 'Toàn câu.' }))).toContain(
    '<mark>Toàn câu.</mark>',
  );
});

test('not a letter of the original is changed, wherever the marks lie', () => {
  const anyText = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '\n', '“', '\u0301') });
  const anyCuts = fc.uniqueArray(fc.nat(40), { maxLength: 6 });
  fc.assert(
    fc.property(anyText, anyCuts, (text, cuts) => {
      const inside = cuts.filter((cut) => cut <= text.length).sort((a, b) => a - b);
      const marks: Span[] = [];
      for (let i = 0; i + 1 < inside.length; i += 2)
        marks.push({ from: inside[i] ?? 0, to: inside[i + 1] ?? 0 });
      expect(render(text, marks).replaceAll(/<[^>]+>/g, '')).toBe(text);
    }),
  );
});
