import type { Deadline } from '#features/rules/web/index.ts';

/** A deadline as it travels: `days` is absent where the state says it all. */
export interface SentDeadline {
  state: Deadline['state'];
  days?: number | undefined;
}

/** Back into the shape that `wordDeadline` words. */
export function asDeadline({ state, days = 0 }: SentDeadline): Deadline {
  return state === 'none' || state === 'today' || state === 'done_on_time' ? { state } : { state, days };
}
