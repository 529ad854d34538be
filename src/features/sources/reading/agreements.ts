import type { Lexicons } from './lexicons.ts';
import { type Page, placeIn } from './page.ts';
import { anyOf, oncePer, wordPattern } from './patterns.ts';
import type { Found, ReadName } from './reading.ts';

/** Agreements by their known names, each once. */
export function findAgreements(page: Page): Found<ReadName>[] {
  const found = new Map<string, Found<ReadName>>();
  const pattern = agreementPattern(page.lexicons);
  for (const sentence of page.sentences) {
    if (sentence.kind === 'caption') continue;
    for (const match of sentence.low.matchAll(pattern)) {
      const to = match.index + match[0].length;
      const name = sentence.text.slice(match.index, to);
      // "TPP" stands inside "CPTPP" spelt out as "Hiệp định … (CPTPP)": the word edge already keeps them apart.
      if (!found.has(name.toLowerCase()))
        found.set(name.toLowerCase(), { name, ...placeIn(sentence, match.index, to) });
    }
  }
  return [...found.values()];
}

/** Offices that the country holds in international bodies, with the year, term or session said after them. */
export function findRolesHeld(page: Page): Found<ReadName>[] {
  const found = new Map<string, Found<ReadName>>();
  const pattern = rolePattern(page.lexicons);
  for (const sentence of page.sentences) {
    if (sentence.kind === 'caption') continue;
    for (const match of sentence.low.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const term = TERM.exec(sentence.low.slice(end, end + 60));
      const to = end + (term?.[0].length ?? 0);
      const key = match[0].replace(/^năm /u, '');
      if (!found.has(key))
        found.set(key, { name: sentence.text.slice(match.index, to), ...placeIn(sentence, match.index, to) });
    }
  }
  return [...found.values()];
}

const TERM =
  /^(?: ?\([^)\d]{2,20}\))?(?:,? (?:năm )?\d{4}(?: ?[-–] ?\d{4})?|,? (?:nhiệm kỳ|khóa|giai đoạn|trong nhiệm kỳ|for(?: the)?(?: term)?|in) (?:\d{1,4})(?: ?[-–] ?\d{4})?(?: term)?)/u;

const agreementPattern = oncePer((lexicons: Lexicons) =>
  wordPattern(anyOf(lexicons.agreements.map((name) => name.toLowerCase()))),
);
const rolePattern = oncePer((lexicons: Lexicons) =>
  wordPattern(lexicons.rolesHeld.map((source) => `(?:${source})`).join('|')),
);
