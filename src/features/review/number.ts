import type { IsoDate } from '#base/dates.ts';

/** Where a live number comes from: a count over the register, what sources claim, or the states of tasks. */
export const bases = ['counted', 'claimed', 'tasks'] as const;
export type Basis = (typeof bases)[number];

/** Which count of a conference's tasks, at the review's cut-off. */
export const metrics = [
  'total',
  'done',
  'done_in_time',
  'done_late',
  'open_in_time',
  'open_overdue',
] as const;
export type Metric = (typeof metrics)[number];

/** What a live number is of. */
export type NumberSource =
  | { basis: Exclude<Basis, 'tasks'>; figureId: string; metric: null }
  | { basis: 'tasks'; figureId: null; metric: Metric };

/** What a draft took, and what somebody decided since. */
export interface TakenNumber {
  taken: number;
  takenAt: Date;
  /** Other values against which somebody kept this one; null: nobody did. */
  keptAgainst: string | null;
  keptReason: string | null;
}

/** What the record says now. */
export interface CurrentNumber {
  /** null: there is nothing to take it from any more (the claim was withdrawn). */
  value: number | null;
  /** Values that others state of the same thing. */
  disagreeing: readonly number[];
}

/**
 * How a number of a draft stands.
 * fresh: as taken · stale: the record has moved on · contradicted: others state another value · kept: one of these
 * two, and somebody kept it and said why · lost: what it rested on is gone.
 */
export const standings = ['fresh', 'stale', 'contradicted', 'kept', 'lost'] as const;
export type Standing = (typeof standings)[number];

/** [R6, R7, R8] */
export function standingOf(number: TakenNumber, current: CurrentNumber): Standing {
  if (current.value === null) return 'lost';
  const others = othersOf(number, current);
  if (others.length === 0) return 'fresh';
  if (number.keptAgainst === writtenOut(others)) return 'kept';
  return current.value === number.taken ? 'contradicted' : 'stale';
}

/** The values that speak against the taken one, each once, ascending. */
export function othersOf({ taken }: Pick<TakenNumber, 'taken'>, current: CurrentNumber): number[] {
  const spoken = current.value === null ? current.disagreeing : [current.value, ...current.disagreeing];
  return [...new Set(spoken.filter((value) => value !== taken))].sort((a, b) => a - b);
}

/** [R8] As kept with the reason: another value later writes out differently and opens the question again. */
export function writtenOut(others: readonly number[]): string {
  return others.join(' ');
}

/** A number nobody need look at before the review goes on. */
export function isSettled(standing: Standing): boolean {
  return standing === 'fresh' || standing === 'kept';
}

/** [R5] The day for which task states are counted: the cut-off, or today while that lies ahead. */
export function statesOn(cutOff: IsoDate, today: IsoDate): IsoDate {
  return cutOff < today ? cutOff : today;
}
