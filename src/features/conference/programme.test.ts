import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedTo } from './programme.ts';

test('[C9] a line moves up, down and beyond the end', () => {
  expect(movedTo(['a', 'b', 'c'], 'c', 1)).toEqual(['c', 'a', 'b']);
  expect(movedTo(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'a', 'c']);
  expect(movedTo(['a', 'b', 'c'], 'a', 99)).toEqual(['b', 'c', 'a']);
});

test('[C9] whatever is moved where, no line is lost or doubled and the others keep their order', () => {
  const programme = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(programme, fc.nat(), fc.integer({ min: -3, max: 20 }), (order, pick, to) => {
      const id = order[pick % order.length] ?? '';
      const moved = movedTo(order, id, to);
      expect(moved.filter((other) => other !== id)).toEqual(order.filter((other) => other !== id));
      expect(moved.length).toBe(order.length);
    }),
  );
});
