import type { Standing } from './number.ts';
import type { ParagraphKind } from './paragraph.ts';

/** What the checks look at: pure facts of one review. */
export interface Checked {
  numbers: readonly { name: string; standing: Standing; hasEvidence: boolean }[];
  paragraphs: readonly { id: string; kind: ParagraphKind; text: string }[];
  /** Wholes printed together with their parts: what the parts come to. */
  sums: readonly { whole: number; parts: number }[];
  directives: readonly { assigned: number; done: number }[];
  /** The reporting year has not closed yet. */
  isOpen: boolean;
  /** Some of what is counted was invented for the demonstration. */
  isIllustrative: boolean;
}

/** Something that keeps the review from being handed in: which number or paragraph. */
export type Due =
  | { kind: 'stale' | 'contradicted' | 'lost'; number: string }
  | { kind: 'empty'; paragraph: string };

/** Something to know before handing in. */
export type Notable =
  | { kind: 'provisional' | 'illustrative' }
  | { kind: 'kept'; number: string }
  | { kind: 'unanswered' | 'unsummed'; count: number };

/** A check that passed, with the fraction it is made of. */
export interface Passed {
  kind: 'evidence' | 'fresh' | 'sums' | 'answered' | 'written';
  part: number;
  whole: number;
}

export interface Checks {
  due: Due[];
  notable: Notable[];
  passed: Passed[];
}

/**
 * [R10] What must be done, what to know, what passed. A check passes only when all of it does; else what is missing
 * stands above, one line each, and the check says nothing. Percentages and differences typed as plain words are not
 * looked at.
 */
export function checksOf(review: Checked): Checks {
  const due: Due[] = [
    ...review.numbers.flatMap(({ name, standing }) =>
      standing === 'fresh' || standing === 'kept' ? [] : [{ kind: standing, number: name } as const],
    ),
    ...review.paragraphs.filter(isEmpty).map(({ id }) => ({ kind: 'empty', paragraph: id }) as const),
  ];
  return { due, notable: notableOf(review), passed: passedOf(review) };
}

function notableOf(review: Checked): Notable[] {
  const notable: Notable[] = [];
  if (review.isOpen) notable.push({ kind: 'provisional' });
  if (review.isIllustrative) notable.push({ kind: 'illustrative' });
  for (const { name, standing } of review.numbers) {
    if (standing === 'kept') notable.push({ kind: 'kept', number: name });
  }
  const unanswered = review.directives.filter((directive) => directive.done === 0).length;
  if (unanswered > 0) notable.push({ kind: 'unanswered', count: unanswered });
  const unsummed = review.sums.filter((sum) => sum.whole !== sum.parts).length;
  if (unsummed > 0) notable.push({ kind: 'unsummed', count: unsummed });
  return notable;
}

function passedOf({ numbers, sums, directives, paragraphs }: Checked): Passed[] {
  const fractions: Passed[] = [
    fraction('evidence', numbers, (number) => number.hasEvidence),
    fraction('fresh', numbers, (number) => number.standing === 'fresh'),
    fraction('sums', sums, (sum) => sum.whole === sum.parts),
    fraction('answered', directives, (directive) => directive.done > 0),
    fraction('written', paragraphs, (paragraph) => !isEmpty(paragraph)),
  ];
  return fractions.filter(({ part, whole }) => whole > 0 && part === whole);
}

function fraction<T>(kind: Passed['kind'], all: readonly T[], passes: (one: T) => boolean): Passed {
  return { kind, part: all.filter(passes).length, whole: all.length };
}

/** A table needs no caption; words must be there. */
function isEmpty({ kind, text }: { kind: ParagraphKind; text: string }): boolean {
  return kind !== 'directives' && text.trim() === '';
}
