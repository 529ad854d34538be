import { foldForSearch } from '#base/vietnamese.ts';

/** Words that must all be there; those of a phrase stand side by side. */
export interface SearchQuery {
  terms: readonly Term[];
}

export interface Term {
  /** Folded: no diacritics, lower case. Several: a quoted phrase. */
  words: readonly string[];
  /** The last word may still be being typed: it stands for every word that begins so. */
  isBegun: boolean;
}

/** More than a person types; what follows is left out. */
const MOST_WORDS = 16;

/** What a person typed: words, "phrases in quotation marks", and a last word that may be unfinished [TS3]. */
export function parseQuery(typed: string): SearchQuery {
  const parts = typed.split(/["“”„]/u);
  let left = MOST_WORDS;
  const terms = parts.flatMap((part, i): Term[] => {
    const words = wordsOf(part).slice(0, left);
    left -= words.length;
    if (words.length === 0) return [];
    // Between the first and second mark, between the third and fourth: a phrase, also while its end is not typed yet.
    if (i % 2 === 1) return [{ words, isBegun: i === parts.length - 1 }];
    return words.map((word, n) => ({
      words: [word],
      isBegun: i === parts.length - 1 && n === words.length - 1,
    }));
  });
  return { terms };
}

export function wordsOf(text: string): string[] {
  return foldForSearch(text).match(WORD) ?? [];
}

/** As the database cuts a folded text into words: signs part them. */
const WORD = /[a-z0-9\u00c0-\u1fff\u2c00-\u{10ffff}]+/gu;

/** For the database: every term. Empty when there is nothing to look for. */
export function tsqueryOf({ terms }: SearchQuery): string {
  return terms.map(termAsTsquery).join(' & ');
}

/** For the database: all words side by side, in the order typed; these are the better finds. */
export function tsqueryInOrder({ terms }: SearchQuery): string {
  const words = terms.flatMap((term) => term.words);
  return termAsTsquery({ words, isBegun: terms.at(-1)?.isBegun ?? false });
}

function termAsTsquery({ words, isBegun }: Term): string {
  const quoted = words.map((word, i) => `'${word}'${isBegun && i === words.length - 1 ? ':*' : ''}`);
  return quoted.length > 1 ? `(${quoted.join(' <-> ')})` : quoted.join('');
}
