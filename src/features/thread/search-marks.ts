import { foldForSearch } from '#base/vietnamese.ts';
import { type SearchQuery, type Term, wordsOf } from './search-query.ts';

/** Part of a text, in UTF-16 code units. */
export interface Span {
  from: number;
  to: number;
}

/** A piece of an original, not a letter changed. `at`: where it begins there; marks count from its own beginning. */
export interface Snippet {
  text: string;
  at: number;
  marks: Span[];
  hasMoreBefore: boolean;
  hasMoreAfter: boolean;
}

interface Word extends Span {
  folded: string;
}

/** Letters, digits and the marks on them, as they stand in the original: signs and spaces part words. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;
/** A word may be any length; a text longer than the database reads has no finds behind that. */
const READ = 200_000;

/** Where the words of a search stand in a text, in order and apart: neighbours are one mark. */
export function marksIn(text: string, query: SearchQuery): Span[] {
  const words = wordsWithPlaces(text);
  const isHit = new Uint8Array(words.length);
  for (const term of query.terms) {
    for (let i = 0; i + term.words.length <= words.length; i += 1) {
      if (standsAt(words, i, term)) isHit.fill(1, i, i + term.words.length);
    }
  }
  const marks: Span[] = [];
  let wasHit = false;
  for (const [i, { from, to }] of words.entries()) {
    const last = marks.at(-1);
    if (isHit[i] && wasHit && last && /^\s*$/u.test(text.slice(last.to, from))) last.to = to;
    else if (isHit[i]) marks.push({ from, to });
    wasHit = isHit[i] === 1;
  }
  return marks;
}

function standsAt(words: readonly Word[], at: number, { words: wanted, isBegun }: Term): boolean {
  return wanted.every((word, n) => {
    const here = words[at + n]?.folded ?? '';
    return isBegun && n === wanted.length - 1 ? here.startsWith(word) : here === word;
  });
}

function wordsWithPlaces(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.slice(0, READ).matchAll(RUN)) {
    const [run] = found;
    const folded = wordsOf(run).join('') || foldForSearch(run);
    words.push({ from: found.index, to: found.index + run.length, folded });
  }
  return words;
}

/** How many of the words of a search a text shows: what is already seen in the title needs no snippet. */
export function termsShown(text: string, query: SearchQuery): number {
  return query.terms.filter((term) => marksIn(text, { terms: [term] }).length > 0).length;
}

const BEFORE = 60;

/** The piece of a text, up to `most` letters, that holds most of what was looked for; null when it holds none. */
export function snippetOf(text: string, query: SearchQuery, most = 220): Snippet | null {
  const marks = marksIn(text, query);
  const start = densest(text, marks, most - BEFORE);
  if (start === undefined) return null;
  const at = wordStart(text, Math.max(0, start - BEFORE), start);
  const end = wordEnd(text, Math.min(text.length, at + most), at);
  return {
    text: text.slice(at, end),
    at,
    marks: marks
      .filter((mark) => mark.from >= at && mark.to <= end)
      .map(({ from, to }) => ({ from: from - at, to: to - at })),
    hasMoreBefore: at > 0,
    hasMoreAfter: end < text.length,
  };
}

/** Where the mark begins from which most different marked words lie within reach; the first of equals. */
function densest(text: string, marks: readonly Span[], reach: number): number | undefined {
  let best: { start: number; letters: number } | undefined;
  for (const [i, { from }] of marks.entries()) {
    const different = new Set<string>();
    for (let n = i; (marks[n]?.to ?? Number.POSITIVE_INFINITY) <= from + reach; n += 1) {
      different.add(text.slice(marks[n]?.from, marks[n]?.to).toLowerCase());
    }
    const letters = [...different].join('').length;
    if (!best || letters > best.letters) best = { start: from, letters };
  }
  return best?.start;
}

/** Not within a word, nor before the paragraph that the words stand in. */
function wordStart(text: string, wanted: number, latest: number): number {
  const line = text.lastIndexOf('\n', latest - 1) + 1;
  if (line >= wanted) return line;
  if (wanted === 0) return 0;
  const space = text.indexOf(' ', wanted);
  return space < 0 || space >= latest ? wanted : space + 1;
}

function wordEnd(text: string, wanted: number, earliest: number): number {
  if (wanted === text.length) return wanted;
  const space = text.lastIndexOf(' ', wanted);
  return space <= earliest ? wanted : space;
}
