import type { IsoDate } from '#base/dates.ts';
import { stateOn, type TaskDates, type TaskState } from './states.ts';

/** How many tasks stand in each legal state on a day. */
export type StateCounts = Record<TaskState, number>;

export function countsOn(tasks: Iterable<TaskDates>, date: IsoDate): StateCounts {
  const counts: StateCounts = { done_in_time: 0, done_late: 0, open_in_time: 0, open_overdue: 0 };
  for (const task of tasks) {
    const state = stateOn(task, date);
    if (state !== 'not_yet_assigned') counts[state] += 1;
  }
  return counts;
}

export function totalOf(counts: StateCounts): number {
  return doneOf(counts) + counts.open_in_time + counts.open_overdue;
}

export function doneOf(counts: StateCounts): number {
  return counts.done_in_time + counts.done_late;
}

/**
 * Which tasks a percentage divides by. Both are in public use, so a percentage always names its own:
 * `assigned`: all that were assigned; `due`: those whose time has come to be judged, that is done ones and overdue ones.
 */
export type Denominator = 'assigned' | 'due';

/** A percentage that can be checked: the fraction itself, never the bare quotient. */
export interface Share {
  part: number;
  whole: number;
  of: Denominator;
}

export function shareOf(counts: StateCounts, part: TaskState | 'done', of: Denominator): Share {
  return {
    part: part === 'done' ? doneOf(counts) : counts[part],
    whole: of === 'assigned' ? totalOf(counts) : doneOf(counts) + counts.open_overdue,
    of,
  };
}

/** Official reports truncate as often as they round; whoever prints a percentage says which. */
export type Rounding = 'half_up' | 'truncated';

/**
 * The share in percent with `decimals` places, or null when there is nothing to divide by. Computed in whole numbers:
 * a quotient of floats can fall on the wrong side of a half.
 */
export function percentOf(share: Share, decimals: number, rounding: Rounding = 'half_up'): number | null {
  if (share.whole === 0) return null;
  const scale = 10n ** BigInt(decimals);
  const part = BigInt(share.part) * 100n * scale;
  const whole = BigInt(share.whole);
  const steps = rounding === 'truncated' ? part / whole : (2n * part + whole) / (2n * whole);
  return Number(steps) / Number(scale);
}
