import { AppError } from '#base/errors.ts';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import { refuseUnlessWriter, settleNumbers } from './acts.ts';
import type { ParagraphKind } from './paragraph.ts';
import {
  deleteParagraph,
  getParagraph,
  getReview,
  insertParagraph,
  lockReview,
  orderParagraphs,
  type Paragraph,
  paragraphsOf,
  writeParagraph,
} from './store.ts';

/** Writes a paragraph anew. Throws `paragraph_not_found`, `number_not_offered`, `number_has_no_value`. */
export async function editParagraph(
  ctx: ActContext,
  id: string,
  written: { kind: ParagraphKind; text: string },
): Promise<void> {
  await changeParagraph(ctx, id, 'paragraph.written', (tx) => writeParagraph(tx, id, written));
}

/** Adds a paragraph after another one, or with null at the top. Throws `paragraph_not_found` of the one before. */
export async function addParagraph(
  ctx: ActContext,
  reviewId: string,
  added: { afterId: string | null; kind: ParagraphKind; text: string },
): Promise<{ id: string }> {
  refuseUnlessWriter(ctx);
  return inTransaction(ctx.db, async (tx) => {
    await lockReview(tx, reviewId);
    const review = await getReview(tx, reviewId);
    const ids = (await paragraphsOf(tx, reviewId)).map((paragraph) => paragraph.id);
    const at = placeAfter(ids, added.afterId);
    const { kind, text } = added;
    const id = await insertParagraph(tx, { reviewId, ordinal: ids.length + 1, kind, text });
    await orderParagraphs(tx, ids.toSpliced(at, 0, id));
    await settleNumbers(tx, ctx, review);
    await record(tx, ctx.actor, {
      act: 'paragraph.added',
      subject: { kind: 'review', id: reviewId },
      data: { id },
    });
    return { id };
  });
}

export async function removeParagraph(ctx: ActContext, id: string): Promise<void> {
  await changeParagraph(ctx, id, 'paragraph.removed', (tx) => deleteParagraph(tx, id));
}

/** Moves a paragraph to stand after another one, or with null at the top. */
export async function moveParagraph(ctx: ActContext, id: string, afterId: string | null): Promise<void> {
  await changeParagraph(ctx, id, 'paragraph.moved', async (tx, { reviewId }) => {
    const others = (await paragraphsOf(tx, reviewId)).map((one) => one.id).filter((other) => other !== id);
    await orderParagraphs(tx, others.toSpliced(placeAfter(others, afterId), 0, id));
  });
}

/** One change to one paragraph: allowed, alone in its review, with the numbers settled and the change recorded. */
async function changeParagraph(
  ctx: ActContext,
  id: string,
  act: string,
  change: (tx: Tx, paragraph: Paragraph) => Promise<void>,
): Promise<void> {
  refuseUnlessWriter(ctx);
  await inTransaction(ctx.db, async (tx) => {
    await lockReview(tx, (await getParagraph(tx, id)).reviewId);
    const paragraph = await getParagraph(tx, id);
    await change(tx, paragraph);
    await settleNumbers(tx, ctx, await getReview(tx, paragraph.reviewId));
    const subject = { kind: 'review', id: paragraph.reviewId };
    await record(tx, ctx.actor, { act, subject, data: { id, was: paragraph.text } });
  });
}

function placeAfter(ids: readonly string[], afterId: string | null): number {
  const index = afterId === null ? 0 : ids.indexOf(afterId) + 1;
  if (afterId !== null && index === 0) throw new AppError('not-found', 'paragraph_not_found');
  return index;
}
