import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import type { Db } from '#platform/db/database.ts';
import type { NumberSource, TakenNumber } from './number.ts';
import type { ParagraphKind } from './paragraph.ts';
import './tables.ts';

/** A review (báo cáo tổng kết): the yearly report of a body. */
export interface Review {
  id: string;
  year: number;
  title: string;
  bodyId: string;
  cutOff: IsoDate;
  /** The conference whose directives it answers; null: none. */
  conferenceId: string | null;
  isIllustrative: boolean;
}

export interface Paragraph {
  id: string;
  reviewId: string;
  ordinal: number;
  kind: ParagraphKind;
  text: string;
}

export type ReviewNumber = TakenNumber & NumberSource & { reviewId: string; name: string };

function selectReviews(db: Db) {
  return db
    .selectFrom('review')
    .select(['id', 'year', 'title', 'body_id as bodyId', 'cut_off as cutOff'])
    .select(['conference_id as conferenceId', 'is_illustrative as isIllustrative']);
}

/** Newest year first. */
export async function listReviews(db: Db): Promise<Review[]> {
  return selectReviews(db).orderBy('year', 'desc').orderBy('id').limit(500).execute();
}

export async function reviewsByIds(db: Db, ids: readonly string[]): Promise<Map<string, Review>> {
  if (ids.length === 0) return new Map();
  const rows = await selectReviews(db)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Throws `review_not_found`. */
export async function getReview(db: Db, id: string): Promise<Review> {
  const review = (await reviewsByIds(db, [id])).get(id);
  if (!review) throw new AppError('not-found', 'review_not_found');
  return review;
}

export async function insertReview(tx: Db, review: Omit<Review, 'id'>): Promise<string> {
  const { id } = await tx
    .insertInto('review')
    .values({
      year: review.year,
      title: review.title,
      body_id: review.bodyId,
      cut_off: review.cutOff,
      conference_id: review.conferenceId,
      is_illustrative: review.isIllustrative,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Holds the review for the rest of the transaction: two people who move paragraphs do it one after the other. */
export async function lockReview(tx: Db, id: string): Promise<void> {
  await tx.selectFrom('review').select('id').where('id', '=', id).forUpdate().execute();
}

function selectParagraphs(db: Db) {
  return db.selectFrom('review_paragraph').select(['id', 'review_id as reviewId', 'ordinal', 'kind', 'text']);
}

/** From top to bottom. */
export async function paragraphsOf(db: Db, reviewId: string): Promise<Paragraph[]> {
  return selectParagraphs(db).where('review_id', '=', reviewId).orderBy('ordinal').execute();
}

export async function paragraphsByIds(db: Db, ids: readonly string[]): Promise<Paragraph[]> {
  if (ids.length === 0) return [];
  return selectParagraphs(db).where('id', 'in', ids).execute();
}

/** Throws `paragraph_not_found`. */
export async function getParagraph(db: Db, id: string): Promise<Paragraph> {
  const [paragraph] = await paragraphsByIds(db, [id]);
  if (!paragraph) throw new AppError('not-found', 'paragraph_not_found');
  return paragraph;
}

export async function insertParagraph(tx: Db, paragraph: Omit<Paragraph, 'id'>): Promise<string> {
  const { id } = await tx
    .insertInto('review_paragraph')
    .values({
      review_id: paragraph.reviewId,
      ordinal: paragraph.ordinal,
      kind: paragraph.kind,
      text: paragraph.text,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function writeParagraph(
  tx: Db,
  id: string,
  { kind, text }: Pick<Paragraph, 'kind' | 'text'>,
): Promise<void> {
  await tx.updateTable('review_paragraph').set({ kind, text }).where('id', '=', id).execute();
}

export async function deleteParagraph(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('review_paragraph').where('id', '=', id).execute();
}

/**
 * Gives the paragraphs the ordinals 1, 2, 3… in this order. They step aside first: each row is checked as it is
 * written, and 2 may not become 1 while 1 stands.
 */
export async function orderParagraphs(tx: Db, ids: readonly string[]): Promise<void> {
  for (const sign of [-1, 1]) {
    for (const [index, id] of ids.entries()) {
      await tx
        .updateTable('review_paragraph')
        .set({ ordinal: sign * (index + 1) })
        .where('id', '=', id)
        .execute();
    }
  }
}
