import type { IsoDate } from '#base/dates.ts';
import {
  type FigureWithValues,
  figuresWithValues,
  listFigures,
  withValues,
} from '#features/figures/index.ts';
import { countStates, type StateCounts } from '#features/tasks/index.ts';
import type { Db } from '#platform/db/database.ts';
import { type CurrentNumber, type Standing, standingOf, statesOn } from './number.ts';
import { metricOf, type OfferedNumber, offeredOfFigure, offeredOfTasks } from './offered.ts';
import type { Review, ReviewNumber } from './store.ts';

/** A number of a review beside what the record says now. */
export type LiveNumber = ReviewNumber & {
  current: CurrentNumber;
  standing: Standing;
  /** The figure it is of; null for one counted from tasks. */
  figure: FigureWithValues | null;
};

export interface Ground {
  figures: ReadonlyMap<string, FigureWithValues>;
  states: StateCounts;
}

/** What the numbers of a review stand on today: their figures, and the states of its conference's tasks. */
export async function groundOf(
  db: Db,
  review: Review,
  { numbers, today }: { numbers: readonly ReviewNumber[]; today: IsoDate },
): Promise<Ground> {
  const figures = await figuresWithValues(db, [
    ...new Set(numbers.flatMap((number) => number.figureId ?? [])),
  ]);
  return {
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    states: await statesOfReview(db, review, today),
  };
}

/** A review that answers no conference has no tasks to count. */
export async function statesOfReview(db: Db, review: Review, today: IsoDate): Promise<StateCounts> {
  if (review.conferenceId === null)
    return { done_in_time: 0, done_late: 0, open_in_time: 0, open_overdue: 0 };
  return countStates(db, { on: statesOn(review.cutOff, today), conferenceId: review.conferenceId });
}

export function liveNumber(number: ReviewNumber, ground: Ground): LiveNumber {
  const current = currentOf(number, ground);
  const figure = number.figureId === null ? null : (ground.figures.get(number.figureId) ?? null);
  return { ...number, current, figure, standing: standingOf(number, current) };
}

function currentOf(number: ReviewNumber, ground: Ground): CurrentNumber {
  if (number.basis === 'tasks') return { value: metricOf(number.metric, ground.states), disagreeing: [] };
  const figure = ground.figures.get(number.figureId);
  const offered = figure && offeredOfFigure(figure).find((one) => one.source.basis === number.basis);
  return { value: offered?.value ?? null, disagreeing: offered?.disagreeing ?? [] };
}

/** Everything a paragraph of this review may print: all figures, newest first, then the states of its tasks. */
export async function offeredNumbers(
  db: Db,
  review: Review,
  today: IsoDate,
): Promise<{ figures: FigureWithValues[]; offered: OfferedNumber[] }> {
  const figures = await withValues(db, await listFigures(db));
  const ofTasks = review.conferenceId === null ? [] : offeredOfTasks(await statesOfReview(db, review, today));
  return { figures, offered: [...figures.flatMap(offeredOfFigure), ...ofTasks] };
}
