import type { Actor } from '#base/actor.ts';
import type { IsoDate } from '#base/dates.ts';
import type { Knots } from '#base/knot.ts';
import type { Language } from '#base/language.ts';
import { type CalendarExceptions, workingDaysBetween } from '#base/working-days.ts';
import type { FigureWithValues } from '#features/figures/index.ts';
import type { tasksStanding } from '#features/tasks/index.ts';
import type { Db } from '#platform/db/database.ts';

/** All that the parts of a desk need; tasks and figures are read once for all of them. */
export interface AtDesk {
  db: Db;
  knots: Knots<Db>;
  actor: Actor;
  today: IsoDate;
  language: Language;
  calendar: CalendarExceptions;
  /** Empty for those who may not read tasks. */
  tasks: Awaited<ReturnType<typeof tasksStanding>>;
  /** Every figure with what was counted and what is claimed, newest period first. */
  figures: readonly FigureWithValues[];
}

export const MOST_ITEMS = 50;

/** Working days between two days, whichever comes first. */
export function workingDaysApart(desk: Pick<AtDesk, 'calendar'>, a: IsoDate, b: IsoDate): number {
  return Math.abs(workingDaysBetween(a, b, desk.calendar));
}
