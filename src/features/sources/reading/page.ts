import type { CleanText, Span } from './clean-text.ts';
import type { Lexicons } from './lexicons.ts';
import type { NoiseReason } from './reading.ts';

/**
 * What part a line plays. `text` is the article's own prose (headline and lead included); a caption names people
 * but tells nothing; bylines, sources and dates belong to the article without being part of what it says.
 */
export type LineKind = 'text' | 'caption' | 'byline' | 'source' | 'date' | 'blank' | 'noise';

export interface Line extends Span {
  readonly kind: LineKind;
  readonly reason?: NoiseReason;
}

/** A sentence of the article, at most `LONGEST_SENTENCE` long so that no pattern ever meets an unbounded text. */
export interface Sentence extends Span {
  readonly text: string;
  /** Lower case, folded: same length and offsets as `text`. */
  readonly low: string;
  /** Index of its line in `page.lines`. */
  readonly line: number;
  readonly kind: 'text' | 'caption';
}

/** A document laid out for the recognisers. */
export interface Page {
  readonly clean: CleanText;
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
  readonly lexicons: Lexicons;
  readonly isEnglish: boolean;
}

/** A place in a sentence as a place in the clean text. */
export function placeIn(sentence: Sentence, from: number, to: number): Span {
  return { from: sentence.from + from, to: sentence.from + to };
}
