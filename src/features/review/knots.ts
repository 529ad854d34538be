import {
  type Edge,
  idsOf,
  type Knot,
  type KnotRef,
  type KnotSheet,
  type Knots,
  type Reader,
} from '#base/knot.ts';
import { firstWords, writtenDate, writtenNumber } from '#base/written.ts';
import { getConference } from '#features/conference/index.ts';
import { claimsByIds, claimsOfFigures } from '#features/figures/index.ts';
import { citationsOf } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import type { Standing } from './number.ts';
import { fillNumbers, numbersIn } from './paragraph.ts';
import { type Paragraph, paragraphsByIds, paragraphsOf, type Review, reviewsByIds } from './store.ts';
import { groundOf, type LiveNumber, liveNumber } from './store-live.ts';
import { numbersOf, numbersOnFigures } from './store-numbers.ts';

/** Paragraphs of reviews, as the thread shows them. */
export const knots: Knots<Db> = { kinds: ['review_paragraph'], edges, present, open };

/** A printed figure leads to the paragraph; the paragraph leads to what was published of that figure afterwards. */
async function edges(db: Db, refs: readonly KnotRef[]): Promise<Edge[]> {
  const paragraphs = await paragraphsByIds(db, idsOf(refs, 'review_paragraph'));
  const claims = await claimsByIds(db, idsOf(refs, 'claim'));
  const figureIds = [...idsOf(refs, 'figure'), ...claims.flatMap((claim) => claim.figureId ?? [])];
  const ties = unique([...(await tiesOfParagraphs(db, paragraphs)), ...(await tiesOfFigures(db, figureIds))]);
  return [
    ...ties.map(({ figureId, paragraphId }): Edge => {
      return { from: { kind: 'figure', id: figureId }, to: { kind: 'review_paragraph', id: paragraphId } };
    }),
    ...(await edgesToClaims(db, ties)),
  ];
}

/** A paragraph prints a number of a figure. */
interface Tie {
  figureId: string;
  paragraphId: string;
  reviewId: string;
}

async function tiesOfParagraphs(db: Db, paragraphs: readonly Paragraph[]): Promise<Tie[]> {
  const ties: Tie[] = [];
  for (const reviewId of new Set(paragraphs.map((paragraph) => paragraph.reviewId))) {
    const numbers = await numbersOf(db, reviewId);
    ties.push(
      ...tiesWithin(
        paragraphs.filter((paragraph) => paragraph.reviewId === reviewId),
        numbers,
      ),
    );
  }
  return ties;
}

async function tiesOfFigures(db: Db, figureIds: readonly string[]): Promise<Tie[]> {
  const numbers = await numbersOnFigures(db, figureIds);
  const ties: Tie[] = [];
  for (const [reviewId, own] of Map.groupBy(numbers, (number) => number.reviewId)) {
    ties.push(...tiesWithin(await paragraphsOf(db, reviewId), own));
  }
  return ties;
}

function tiesWithin(
  paragraphs: readonly Paragraph[],
  numbers: readonly { name: string; figureId: string | null }[],
): Tie[] {
  return paragraphs.flatMap(({ id, reviewId, text }) => {
    const printed = new Set(numbersIn(text));
    return numbers.flatMap(({ name, figureId }) =>
      figureId !== null && printed.has(name) ? [{ figureId, paragraphId: id, reviewId }] : [],
    );
  });
}

/** Published on or after the conference that the review answers; without one, after its cut-off. */
async function edgesToClaims(db: Db, ties: readonly Tie[]): Promise<Edge[]> {
  const claims = await claimsOfFigures(db, [...new Set(ties.map((tie) => tie.figureId))]);
  const citations = await citationsOf(
    db,
    claims.map(({ id }) => ({ kind: 'claim', id })),
  );
  const reviews = await reviewsByIds(
    db,
    ties.map((tie) => tie.reviewId),
  );
  const found: Edge[] = [];
  for (const tie of ties) {
    const review = reviews.get(tie.reviewId);
    const since = review ? await publishedSince(db, review) : null;
    for (const claim of claims) {
      if (claim.figureId !== tie.figureId) continue;
      const on = citations.find((citation) => citation.fact.id === claim.id)?.publishedOn ?? null;
      if (since === null || on === null || on < since) continue;
      found.push({
        from: { kind: 'review_paragraph', id: tie.paragraphId },
        to: { kind: 'claim', id: claim.id },
      });
    }
  }
  return found;
}

async function publishedSince(db: Db, { conferenceId, cutOff }: Review): Promise<string> {
  return conferenceId === null ? cutOff : (await getConference(db, conferenceId)).heldOn;
}

async function present(db: Db, refs: readonly KnotRef[], reader: Reader): Promise<Knot[]> {
  const paragraphs = await paragraphsByIds(db, idsOf(refs, 'review_paragraph'));
  const reviews = await reviewsByIds(
    db,
    paragraphs.map((paragraph) => paragraph.reviewId),
  );
  const shown: Knot[] = [];
  for (const paragraph of paragraphs) {
    const review = reviews.get(paragraph.reviewId);
    if (review)
      shown.push(
        presentParagraph(paragraph, review, await numbersWithin(db, review, { paragraph, reader }), reader),
      );
  }
  return shown;
}

function presentParagraph(
  paragraph: Paragraph,
  review: Review,
  numbers: readonly LiveNumber[],
  { language }: Reader,
): Knot {
  const t = words(language);
  const worst = worstOf(numbers);
  return {
    kind: 'review_paragraph',
    id: paragraph.id,
    state: worst === 'contradicted' ? 'contradicted' : worst === null ? 'complete' : 'waiting',
    on: review.cutOff,
    caption: t.knot.caption({ year: String(review.year) }),
    title: firstWords(filled(paragraph.text, numbers, language)),
    note: worst === null ? '' : t.knot[worst],
    value: null,
    quote: null,
    isIllustrative: review.isIllustrative,
    href: `/bao-cao/${review.id}#p-${paragraph.id}`,
  };
}

async function open(db: Db, ref: KnotRef, reader: Reader): Promise<KnotSheet> {
  const [paragraph] = await paragraphsByIds(db, [ref.id]);
  const review = paragraph && (await reviewsByIds(db, [paragraph.reviewId])).get(paragraph.reviewId);
  if (!paragraph || !review) return { facts: [] };
  const t = words(reader.language);
  const numbers = await numbersWithin(db, review, { paragraph, reader });
  const facts: KnotSheet['facts'] = [
    {
      label: t.sheet.review,
      value: review.title,
      note: filled(paragraph.text, numbers, reader.language),
      href: `/bao-cao/${review.id}#p-${paragraph.id}`,
    },
    { label: t.sheet.cutOff, value: writtenDate(review.cutOff) },
    ...numbers.map((number) => ({
      label: t.sheet.number,
      value: writtenNumber(number.taken, reader.language),
      note: t.standings[number.standing],
      ...(number.figureId ? { href: `/so-lieu/${number.figureId}` } : {}),
    })),
  ];
  return { facts };
}

async function numbersWithin(
  db: Db,
  review: Review,
  { paragraph, reader }: { paragraph: Paragraph; reader: Reader },
): Promise<LiveNumber[]> {
  const printed = new Set(numbersIn(paragraph.text));
  const numbers = (await numbersOf(db, review.id)).filter((number) => printed.has(number.name));
  const ground = await groundOf(db, review, { numbers, today: reader.today });
  return numbers.map((number) => liveNumber(number, ground));
}

/** What a reader must know first of a paragraph's numbers; null: they all stand. */
function worstOf(
  numbers: readonly LiveNumber[],
): Extract<Standing, 'contradicted' | 'lost' | 'stale'> | null {
  const order = ['contradicted', 'lost', 'stale'] as const;
  return order.find((standing) => numbers.some((number) => number.standing === standing)) ?? null;
}

function filled(text: string, numbers: readonly LiveNumber[], language: Reader['language']): string {
  const taken = new Map(numbers.map((number) => [number.name, writtenNumber(number.taken, language)]));
  return fillNumbers(text, (name) => taken.get(name) ?? '…');
}

function unique(ties: readonly Tie[]): Tie[] {
  return [...new Map(ties.map((tie) => [`${tie.figureId} ${tie.paragraphId}`, tie])).values()];
}

function words(language: Reader['language']) {
  return language === 'en' ? en : vi;
}
