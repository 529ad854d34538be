import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qualifiers } from '#features/sources/kinds.ts';
import { fits, reachOf, verdictOn } from './claim.ts';

const wholes = fc.integer({ min: 1, max: 5_000_000 });

test('[F4] an exact claim agrees with its own count only', () => {
  expect(verdictOn({ value: 59, qualifier: 'exact' }, 59)).toBe('agrees');
  expect(verdictOn({ value: 60, qualifier: 'exact' }, 59)).toBe('disagrees');
});

test('[F4] a register without records contradicts nobody', () => {
  expect(verdictOn({ value: 45, qualifier: 'exact' }, 0)).toBe('not_counted');
  expect(verdictOn({ value: 0, qualifier: 'exact' }, 0)).toBe('agrees');
});

test('[F5] "hơn 170" is 171 to 179, "gần 50" is 45 to 49, "khoảng 300" is what rounds to it', () => {
  const holding = (claim: Parameters<typeof fits>[0], from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((counted) => fits(claim, counted));
  expect(holding({ value: 170, qualifier: 'more_than' }, 160, 190)).toEqual([
    171, 172, 173, 174, 175, 176, 177, 178, 179,
  ]);
  expect(holding({ value: 50, qualifier: 'less_than' }, 40, 60)).toEqual([45, 46, 47, 48, 49]);
  expect(holding({ value: 5, qualifier: 'more_than' }, 1, 10)).toEqual([6]);
  expect(fits({ value: 300, qualifier: 'about' }, 337)).toBe(true);
  expect(fits({ value: 300, qualifier: 'about' }, 338)).toBe(false);
});

test('[F5] a bare power of ten reaches no further than a quarter of itself', () => {
  expect(reachOf(1000)).toBe(250);
  expect(reachOf(1_900_000)).toBe(100_000);
  expect(fits({ value: 100, qualifier: 'more_than' }, 124)).toBe(true);
  expect(fits({ value: 100, qualifier: 'more_than' }, 160)).toBe(false);
});

test('[F5] "hơn" is never met from below, "gần" never from above, and neither by the number itself', () => {
  fc.assert(
    fc.property(wholes, wholes, (value, counted) => {
      if (fits({ value, qualifier: 'more_than' }, counted)) expect(counted).toBeGreaterThan(value);
      if (fits({ value, qualifier: 'less_than' }, counted)) expect(counted).toBeLessThan(value);
    }),
  );
});

test('[F5] every hedge can be met by some whole number, and is met by an unbroken run of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 3000 }), fc.constantFrom(...qualifiers), (value, qualifier) => {
      const met: number[] = [];
      for (let counted = 0; counted <= value * 2; counted += 1) {
        if (fits({ value, qualifier }, counted)) met.push(counted);
      }
      expect(met.length).toBeGreaterThan(0);
      expect((met.at(-1) ?? 0) - (met[0] ?? 0)).toBe(met.length - 1);
    }),
  );
});

test('[F4] every claim and count has one verdict, and only a count of none is "not counted"', () => {
  fc.assert(
    fc.property(wholes, fc.nat(5_000_000), fc.constantFrom(...qualifiers), (value, counted, qualifier) => {
      const verdict = verdictOn({ value, qualifier }, counted);
      expect(verdict === 'not_counted').toBe(counted === 0);
      expect(verdict === 'agrees').toBe(counted !== 0 && qualifier === 'exact' && counted === value);
    }),
  );
});
