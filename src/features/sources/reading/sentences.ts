import type { CleanText } from './clean-text.ts';
import type { Line, Sentence } from './page.ts';

/** No sentence is longer: a page without full stops is cut at a blank, so that reading stays linear. */
export const LONGEST_SENTENCE = 2_000;
/** Fewer letters say nothing: an initial, a bullet, a stray mark. */
const SHORTEST_SENTENCE = 3;

export function splitSentences(clean: CleanText, lines: readonly Line[]): Sentence[] {
  const sentences: Sentence[] = [];
  lines.forEach((line, index) => {
    if (line.kind !== 'text' && line.kind !== 'caption') return;
    let from = line.from;
    for (const to of sentenceEnds(clean.text, line.from, line.to)) {
      const start = skipBlank(clean.text, from, to);
      const end = trimmedEnd(clean.text, start, to);
      if (end - start >= SHORTEST_SENTENCE) {
        sentences.push({
          from: start,
          to: end,
          text: clean.text.slice(start, end),
          low: clean.low.slice(start, end),
          line: index,
          kind: line.kind,
        });
      }
      from = to;
    }
  });
  return sentences;
}

function* sentenceEnds(text: string, from: number, to: number): Generator<number> {
  let start = from;
  for (let i = from; i < to; i++) {
    const c = text.charAt(i);
    if ((c === '.' || c === '!' || c === '?' || c === '…') && endsSentence(text, i, to)) {
      let end = i + 1;
      while (end < to && CLOSING.has(text.charAt(end))) end++;
      yield end;
      start = end;
      i = end - 1;
    } else if (i - start >= LONGEST_SENTENCE - 1) {
      const blank = text.lastIndexOf(' ', i);
      const cut = blank > start + LONGEST_SENTENCE / 2 ? blank + 1 : i + 1;
      yield cut;
      start = cut;
    }
  }
  if (start < to) yield to;
}

const CLOSING = new Set(['”', '"', '’', ')', '.', '/', '…', '!', '?']);
const OPENS_SENTENCE = /^["“‘'(-]?\s?[\p{Lu}\d“"(]/u;
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{Lu}|TP|Tp|Ths|ThS|TS|PGS|GS|BS|KS|T\.Ư|Mr|Mrs|Ms|Dr|No|St|Dec|Nov|Oct|Sept?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|vs|tr|Đ\/c|đ\/c|Tx|Tel)$/u;

function endsSentence(text: string, i: number, to: number): boolean {
  let next = i + 1;
  while (next < to && CLOSING.has(text.charAt(next))) next++;
  if (next >= to) return true;
  if (text.charAt(next) !== ' ') return false;
  if (!OPENS_SENTENCE.test(text.slice(next + 1, next + 5))) return false;
  return text.charAt(i) !== '.' || next > i + 1 || !ABBREVIATION.test(text.slice(Math.max(0, i - 8), i));
}

function skipBlank(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && text.charAt(i) === ' ') i++;
  return i;
}

function trimmedEnd(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && text.charAt(i - 1) === ' ') i--;
  return i;
}
