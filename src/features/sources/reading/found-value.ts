import type { Span } from './clean-text.ts';
import { placeIn, type Sentence } from './page.ts';
import type { Doubt } from './reading.ts';

/** A value of the event, still in offsets of the clean text. */
export interface FoundValue<T> extends Span {
  readonly value: T;
  readonly doubt?: Doubt;
}

/** What a sentence says from one place to another. */
export function valueAt<T>(sentence: Sentence, from: number, to: number, said: T): FoundValue<T> {
  return { ...placeIn(sentence, from, to), value: said };
}
