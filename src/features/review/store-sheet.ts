import type { IsoDate } from '#base/dates.ts';
import { type Conference, conferencesByIds } from '#features/conference/index.ts';
import { type BodyName, bodiesAt, getBodyAt } from '#features/directory/index.ts';
import { type FigureWithValues, restsOnIllustration } from '#features/figures/index.ts';
import { getReportDueOn } from '#features/rules/index.ts';
import { type Citation, citationsOf } from '#features/sources/index.ts';
import type { StateCounts } from '#features/tasks/index.ts';
import type { Db } from '#platform/db/database.ts';
import { type Checks, checksOf } from './checks.ts';
import type { Note } from './contract.ts';
import { evidenceKey, type Grounds, noteOn } from './note.ts';
import { statesOn } from './number.ts';
import { notesOf, printedNumbers } from './paragraph.ts';
import { getReview, type Paragraph, paragraphsOf, type Review } from './store.ts';
import { type DirectiveRow, directiveRows } from './store-directives.ts';
import { type LiveNumber, liveNumber, offeredNumbers, statesOfReview } from './store-live.ts';
import { numbersOf } from './store-numbers.ts';

/** A live number with its evidence and the number of its note; `isNoteHead`: the first that the note is for. */
export type NotedNumber = LiveNumber & { note: Note; noteNumber: number; isNoteHead: boolean };

/** A review with all it rests on, as of a day. */
export interface LoadedReview {
  review: Review;
  body: BodyName;
  parentBody: BodyName | null;
  conference: Conference | null;
  dueOn: IsoDate;
  paragraphs: Paragraph[];
  /** In the order of their note numbers [R4]. */
  numbers: NotedNumber[];
  directives: DirectiveRow[];
  checks: Checks;
}

/** Throws `review_not_found`. */
export async function loadReview(db: Db, id: string, today: IsoDate): Promise<LoadedReview> {
  const review = await getReview(db, id);
  const paragraphs = await paragraphsOf(db, id);
  const conference = await conferenceOf(db, review);
  const { figures } = await offeredNumbers(db, review, today);
  const states = await statesOfReview(db, review, today);
  const on = statesOn(review.cutOff, today);
  const live = await liveNumbers(db, review, { paragraphs, figures, states });
  const evidence = await evidenceFor(db, live);
  const grounds = { ...evidence, figures, states, on, conferenceHeldOn: conference?.heldOn ?? null };
  const numbers = noted(live, paragraphs, grounds);
  const directives = await directiveRows(db, review.conferenceId, on);
  const body = await getBodyAt(db, review.bodyId, review.cutOff);
  const checks = checksOf({
    numbers: numbers.map(({ name, standing, note }) => ({ name, standing, hasEvidence: isProven(note) })),
    paragraphs,
    sums: sumsOf(numbers),
    directives: paragraphs.some((paragraph) => paragraph.kind === 'directives') ? directives : [],
    isOpen: review.cutOff >= today,
    isIllustrative: review.isIllustrative || evidence.illustrated.size > 0,
  });
  const parentBody = await parentOf(db, body, review.cutOff);
  const dueOn = await getReportDueOn(db, review.cutOff);
  return { review, body, parentBody, conference, dueOn, paragraphs, numbers, directives, checks };
}

function noted(
  live: readonly LiveNumber[],
  paragraphs: readonly Paragraph[],
  grounds: Grounds,
): NotedNumber[] {
  const keys = new Map(live.map((number) => [number.name, evidenceKey(number, live)]));
  const { numberOf, heads } = notesOf(paragraphs, (name) => keys.get(name) ?? name);
  return live.map((number) => ({
    ...number,
    note: noteOn(number, grounds),
    noteNumber: numberOf.get(number.name) ?? 0,
    isNoteHead: heads.has(number.name),
  }));
}

async function liveNumbers(
  db: Db,
  review: Review,
  about: { paragraphs: readonly Paragraph[]; figures: readonly FigureWithValues[]; states: StateCounts },
): Promise<LiveNumber[]> {
  const numbers = new Map((await numbersOf(db, review.id)).map((number) => [number.name, number]));
  const figures = new Map(about.figures.map((figure) => [figure.id, figure]));
  return printedNumbers(about.paragraphs).flatMap((name) => {
    const number = numbers.get(name);
    return number ? [liveNumber(number, { figures, states: about.states })] : [];
  });
}

/** The quotations behind the claims of these numbers, and which of their figures count invented records. */
async function evidenceFor(
  db: Db,
  numbers: readonly LiveNumber[],
): Promise<{ citations: Citation[]; illustrated: Set<string> }> {
  const figures = [
    ...new Map(numbers.flatMap(({ figure }) => (figure ? [[figure.id, figure]] : []))).values(),
  ];
  const claims = figures.flatMap((figure) => figure.claims.map(({ id }) => ({ kind: 'claim', id })));
  const illustrated = new Set<string>();
  for (const figure of figures) {
    if (await restsOnIllustration(db, figure)) illustrated.add(figure.id);
  }
  return { citations: await citationsOf(db, claims), illustrated };
}

async function conferenceOf(db: Db, { conferenceId }: Review): Promise<Conference | null> {
  if (conferenceId === null) return null;
  return (await conferencesByIds(db, [conferenceId])).get(conferenceId) ?? null;
}

async function parentOf(db: Db, { parentId }: BodyName, on: IsoDate): Promise<BodyName | null> {
  return parentId === null ? null : ((await bodiesAt(db, [parentId], on)).get(parentId) ?? null);
}

function isProven(note: Note): boolean {
  if (note.kind === 'tasks') return true;
  return note.kind === 'claimed' ? note.source !== null : note.counted > 0;
}

function sumsOf(numbers: LoadedReview['numbers']): { whole: number; parts: number }[] {
  return numbers.flatMap(({ note }) => {
    if (note.kind !== 'counted' || note.parts.length === 0) return [];
    return [{ whole: note.counted, parts: note.parts.reduce((sum, part) => sum + part.counted, 0) }];
  });
}
