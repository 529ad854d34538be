import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentOf, type StateCounts, shareOf, totalOf } from './counts.ts';

// Statistics as the Government Office published them. Where only "done" was published, it stands under
// done_in_time: the percentages tested there do not part it.
const published: Record<string, StateCounts> = {
  2017: { done_in_time: 14_068, done_late: 1_983, open_in_time: 5_640, open_overdue: 223 },
  'first half 2024': { done_in_time: 5_233, done_late: 0, open_in_time: 4_926, open_overdue: 289 },
  'January to April 2021': { done_in_time: 495, done_late: 0, open_in_time: 1_059, open_overdue: 35 },
  'to August 2016': { done_in_time: 1_310, done_late: 429, open_in_time: 1_812, open_overdue: 175 },
};

describe('[T5] published statistics are reproduced from their counts', () => {
  test.each([
    ['2017', 21_914],
    ['first half 2024', 10_448],
    ['January to April 2021', 1_589],
    ['to August 2016', 3_726],
  ])('%s: %i tasks in all', (period, total) => {
    expect(totalOf(countsOf(period))).toBe(total);
  });

  test.each([
    ['2017', 'done', 'due', 2, 98.63],
    ['2017', 'open_overdue', 'due', 2, 1.37],
    ['first half 2024', 'open_overdue', 'assigned', 2, 2.77],
    ['January to April 2021', 'open_overdue', 'assigned', 2, 2.2],
    ['to August 2016', 'done', 'assigned', 1, 46.7],
    ['to August 2016', 'done_in_time', 'assigned', 1, 35.2],
  ] as const)('%s: %s of %s, %i places, is truly %f %%', (period, part, of, decimals, percent) => {
    expect(percentOf(shareOf(countsOf(period), part, of), decimals)).toBe(percent);
  });

  test('2017 printed 98.62 and 1.38: the first was truncated, the second subtracted from it', () => {
    const done = shareOf(countsOf('2017'), 'done', 'due');
    const overdue = shareOf(countsOf('2017'), 'open_overdue', 'due');
    expect(percentOf(done, 2)).not.toBe(98.62);
    expect(percentOf(done, 2, 'truncated')).toBe(98.62);
    expect(percentOf(overdue, 2)).not.toBe(1.38);
    expect(percentOf(overdue, 2, 'truncated')).not.toBe(1.38);
  });

  test('the first half of 2024 printed 2.76 and "−0.64 %": truncated, and percentage points from 3.46, not 3.4', () => {
    const overdue = shareOf(countsOf('first half 2024'), 'open_overdue', 'assigned');
    expect(percentOf(overdue, 2, 'truncated')).toBe(2.76);
    expect(Number(((percentOf(overdue, 2) ?? 0) - 3.46).toFixed(2))).toBe(-0.69);
  });

  test('"nearly 50 % done on time" in August 2016 holds for neither denominator of the true share', () => {
    const onTime = shareOf(countsOf('to August 2016'), 'done_in_time', 'assigned');
    expect(percentOf(onTime, 0)).toBe(35);
    expect(percentOf(shareOf(countsOf('to August 2016'), 'done_in_time', 'due'), 1)).toBe(68.4);
  });
});

describe('[T6] a percentage keeps its fraction, and says how it was rounded', () => {
  test('nothing to divide by gives no percentage, not zero and not a hundred', () => {
    const none = { done_in_time: 0, done_late: 0, open_in_time: 3, open_overdue: 0 };
    expect(shareOf(none, 'done', 'due')).toEqual({ part: 0, whole: 0, of: 'due' });
    expect(percentOf(shareOf(none, 'done', 'due'), 1)).toBeNull();
  });

  test('a half goes up where a quotient of floats would fall below it', () => {
    expect(percentOf({ part: 201, whole: 20_000, of: 'due' }, 2)).toBe(1.01); // 1.005 exactly
    expect(percentOf({ part: 201, whole: 20_000, of: 'due' }, 2, 'truncated')).toBe(1);
  });

  test('for all counts: done and overdue fill the due, and truncation never exceeds rounding', () => {
    const count = fc.nat(50_000);
    const anyCounts = fc.record({
      done_in_time: count,
      done_late: count,
      open_in_time: count,
      open_overdue: count,
    });
    fc.assert(
      fc.property(anyCounts, fc.constantFrom(0, 1, 2), (counts, decimals) => {
        const [done, overdue] = [shareOf(counts, 'done', 'due'), shareOf(counts, 'open_overdue', 'due')];
        expect(done.part + overdue.part).toBe(done.whole);
        const [rounded, truncated] = [percentOf(done, decimals), percentOf(done, decimals, 'truncated')];
        if (rounded !== null && truncated !== null) expect(truncated).toBeLessThanOrEqual(rounded);
      }),
    );
  });
});

function countsOf(period: string): StateCounts {
  const counts = published[period];
  if (!counts) throw new Error(`no published statistics of ${period}`);
  return counts;
}
