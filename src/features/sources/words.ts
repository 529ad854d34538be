import type { ReadFact } from './contract-facts.ts';
import type { Span } from './paragraphs.ts';

/** Words of a source: where they stand and what they are. */
export interface Words {
  fromAt: number;
  toAt: number;
  quote: string;
}

export function wordsAt(text: string, { from, to }: Span): Words {
  return { fromAt: from, toAt: to, quote: text.slice(from, to) };
}

/** Where `words` stand in `text`, letter for letter, nearest to `near`; undefined when they do not. */
export function nearestSpan(text: string, words: string, near: number): Span | undefined {
  const before = text.lastIndexOf(words, near);
  const after = text.indexOf(words, near);
  const isBefore = before >= 0 && (after < 0 || near - before < after - near);
  const from = isBefore ? before : after;
  return from < 0 ? undefined : { from, to: from + words.length };
}

type Resting = ReadFact & Words & { supports: readonly Span[] };

/**
 * The words that a proposal rests on, its own first. A directive rests on exactly the words it quotes, which a person may
 * have chosen otherwise than the engine; undefined when these do not stand in the source.
 */
export function wordsOf(text: string, proposal: Resting): Words[] | undefined {
  const own = { from: proposal.fromAt, to: proposal.toAt };
  const main = proposal.kind === 'directive' ? nearestSpan(text, proposal.fact.text, own.from) : own;
  return main && [main, ...proposal.supports].map((span) => wordsAt(text, span));
}

/**
 * The words that a hand meant by what it selected: blanks at the ends fall away, and a word that was half selected is
 * taken whole. Undefined when no word is in it.
 */
export function wholeWords(text: string, { from, to }: Span): Words | undefined {
  const isInWord = (at: number) => /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
  const lead = text.slice(from, to).length - text.slice(from, to).trimStart().length;
  let first = from + lead;
  let end = first + text.slice(first, to).trimEnd().length;
  while (first > 0 && isInWord(first) && isInWord(first - 1)) first -= 1;
  while (end < text.length && isInWord(end) && isInWord(end - 1)) end += 1;
  return /[\p{L}\p{N}]/u.test(text.slice(first, end)) ? wordsAt(text, { from: first, to: end }) : undefined;
}
