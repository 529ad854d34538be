import { dateIn } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { getConference } from '#features/conference/index.ts';
import { getBodyAt } from '#features/directory/index.ts';
import { listFigures, withValues } from '#features/figures/index.ts';
import { getReportingYear } from '#features/rules/index.ts';
import { inTransaction, type Tx, violates } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import { type DraftParagraph, outlineOf } from './outline.ts';
import { numbersIn } from './paragraph.ts';
import { mayWriteReviews } from './policy.ts';
import { insertParagraph, insertReview, paragraphsOf, type Review } from './store.ts';
import { offeredNumbers } from './store-live.ts';
import { insertNumber, keepOnlyNumbers, numbersOf } from './store-numbers.ts';

export interface NewReview {
  year: number;
  title: string;
  bodyId: string;
  /** The conference whose directives it answers; null: none. */
  conferenceId: string | null;
  isIllustrative?: boolean;
  /** Written already; left out: the outline [R1]. */
  paragraphs?: readonly DraftParagraph[];
}

/**
 * Begins the review of a year. Its cut-off is the day on which the reporting year closes by the rules in force.
 * Throws `review_known`, `conference_not_found`, `body_not_found`, `number_not_offered`.
 */
export async function createReview(ctx: ActContext, command: NewReview): Promise<{ id: string }> {
  refuseUnlessWriter(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const { paragraphs, isIllustrative = false, ...given } = command;
    await getBodyAt(tx, given.bodyId, `${given.year}-12-31`);
    const conference = given.conferenceId === null ? null : await getConference(tx, given.conferenceId);
    const { to: cutOff } = await getReportingYear(tx, given.year);
    const review = { ...given, isIllustrative, cutOff };
    const id = await insertReview(tx, review).catch(refuseSecond(given.year));
    const written =
      paragraphs ?? outlineOf({ year: given.year, figures: await yearFigures(tx, given.year), conference });
    for (const [index, paragraph] of written.entries()) {
      await insertParagraph(tx, { ...paragraph, reviewId: id, ordinal: index + 1 });
    }
    await settleNumbers(tx, ctx, { ...review, id });
    const data = { year: given.year, title: given.title };
    await record(tx, ctx.actor, { act: 'review.created', subject: { kind: 'review', id }, data });
    return { id };
  });
}

async function yearFigures(tx: Tx, year: number) {
  const figures = (await listFigures(tx)).filter((figure) => figure.label === String(year));
  return withValues(tx, figures);
}

/**
 * [R2] After the text has changed: every live number printed is kept in the review, a new one with the value of today;
 * those no longer printed are dropped. Throws `number_not_offered`, `number_has_no_value`.
 */
export async function settleNumbers(tx: Tx, ctx: ActContext, review: Review): Promise<void> {
  const printed = (await paragraphsOf(tx, review.id)).flatMap((paragraph) => numbersIn(paragraph.text));
  const known = new Set((await numbersOf(tx, review.id)).map((number) => number.name));
  const added = new Set(printed.filter((name) => !known.has(name)));
  await keepOnlyNumbers(tx, review.id, printed);
  if (added.size === 0) return;
  const { offered } = await offeredNumbers(tx, review, dateIn(ctx.now()));
  for (const name of added) {
    const number = offered.find((one) => one.name === name);
    if (!number) throw new AppError('invalid', 'number_not_offered', { name });
    if (number.value === null) throw new AppError('conflict', 'number_has_no_value', { name });
    const { source, value } = number;
    await insertNumber(tx, review.id, { name, source, value, takenAt: ctx.now() });
  }
}

export function refuseUnlessWriter({ actor }: ActContext): void {
  if (!mayWriteReviews(actor)) throw new AppError('forbidden', 'not_allowed_to_write_reviews');
}

function refuseSecond(year: number) {
  return (error: unknown): never => {
    if (violates(error, 'review_once_a_year')) throw new AppError('conflict', 'review_known', { year });
    throw error;
  };
}
