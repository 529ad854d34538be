import { dateIn } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import { refuseUnlessWriter } from './acts.ts';
import { othersOf, writtenOut } from './number.ts';
import { getReview, lockReview } from './store.ts';
import { groundOf, type LiveNumber, liveNumber } from './store-live.ts';
import { keepValue, numbersOf, takeValue } from './store-numbers.ts';

interface WhichNumber {
  reviewId: string;
  name: string;
}

/** [R6] Takes the value that the record has now. Throws `number_not_found`, `number_has_no_value`. */
export async function takeNumber(ctx: ActContext, which: WhichNumber): Promise<void> {
  refuseUnlessWriter(ctx);
  await inTransaction(ctx.db, async (tx) => {
    const number = await getLiveNumber(tx, ctx, which);
    const { value } = number.current;
    if (value === null) throw new AppError('conflict', 'number_has_no_value', { name: which.name });
    if (value === number.taken) return;
    await takeValue(tx, which, { value, takenAt: ctx.now() });
    await record(tx, ctx.actor, {
      act: 'review_number.taken',
      subject: { kind: 'review', id: which.reviewId },
      data: { name: which.name, from: number.taken, to: value },
    });
  });
}

/**
 * [R8] Keeps the value that the draft has, against what speaks for another, with the reason. Throws
 * `number_not_found`, `number_has_no_value`, and `number_unquestioned` where nothing speaks against it.
 */
export async function keepNumber(ctx: ActContext, which: WhichNumber & { reason: string }): Promise<void> {
  refuseUnlessWriter(ctx);
  const { reason, ...number } = which;
  await inTransaction(ctx.db, async (tx) => {
    const live = await getLiveNumber(tx, ctx, number);
    if (live.current.value === null)
      throw new AppError('conflict', 'number_has_no_value', { name: which.name });
    const others = othersOf(live, live.current);
    if (others.length === 0) throw new AppError('conflict', 'number_unquestioned');
    await keepValue(tx, number, { against: writtenOut(others), reason });
    await record(tx, ctx.actor, {
      act: 'review_number.kept',
      subject: { kind: 'review', id: which.reviewId },
      data: { name: which.name, kept: live.taken, against: others, reason },
    });
  });
}

async function getLiveNumber(tx: Tx, ctx: ActContext, { reviewId, name }: WhichNumber): Promise<LiveNumber> {
  await lockReview(tx, reviewId);
  const review = await getReview(tx, reviewId);
  const number = (await numbersOf(tx, reviewId)).find((one) => one.name === name);
  if (!number) throw new AppError('not-found', 'number_not_found');
  return liveNumber(number, await groundOf(tx, review, { numbers: [number], today: dateIn(ctx.now()) }));
}
