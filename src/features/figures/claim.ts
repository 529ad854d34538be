import type { Qualifier } from '#features/sources/kinds.ts';

export interface StatedValue {
  value: number;
  qualifier: Qualifier;
}

/**
 * What a claim says of the count.
 * agrees: the same number · consistent: it fits the words "hơn", "gần", "khoảng" · disagrees · other_period: it is
 * about another period and is not compared · not_counted: the register keeps no record of the period, so there is
 * nothing to compare with.
 */
export const verdicts = ['agrees', 'consistent', 'disagrees', 'other_period', 'not_counted'] as const;
export type Verdict = (typeof verdicts)[number];

/** [F4, F5] The verdict on a claim about the counted figure itself. */
export function verdictOn(claim: StatedValue, counted: number): Exclude<Verdict, 'other_period'> {
  if (counted === 0 && claim.value > 0) return 'not_counted';
  if (claim.qualifier === 'exact') return claim.value === counted ? 'agrees' : 'disagrees';
  return fits(claim, counted) ? 'consistent' : 'disagrees';
}

/**
 * [F5] Whether a count fits a hedged number. A writer rounds to the place of the last digit that is not zero: 170 to
 * tens, 1.900.000 to hundreds of thousands. That place is the reach of the words:
 * - "hơn 170" is above 170 and below the next number so rounded: 171 to 179;
 * - "gần 50" is below 50 and still rounds to it: 45 to 49;
 * - "khoảng 300" is what rounds to it: no further than half the reach, on either side.
 * A bare power of ten says little ("hơn 100"), so the reach is never more than a quarter of the number; nor less than
 * two units, so that "hơn 5" can be 6.
 */
export function fits({ value, qualifier }: StatedValue, counted: number): boolean {
  const reach = reachOf(value);
  switch (qualifier) {
    case 'exact':
      return counted === value;
    case 'more_than':
      return counted > value && counted < value + reach;
    case 'less_than':
      return counted < value && counted >= value - reach / 2;
    case 'about':
      return Math.abs(counted - value) <= reach / 2;
  }
}

/** The place of the last digit that is not zero, within the bounds of [F5]. */
export function reachOf(value: number): number {
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return Math.max(2, Math.min(place, value / 4));
}
