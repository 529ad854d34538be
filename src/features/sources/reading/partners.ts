import type { PartnerEntry } from './lexicons/partners.ts';
import type { Lexicons } from './lexicons.ts';
import { type Page, placeIn, type Sentence } from './page.ts';
import { anyOf, oncePer } from './patterns.ts';
import type { Found, ReadName } from './reading.ts';

/** Foreign states and international bodies in the article's own text, each once. */
export function findPartners(page: Page): Found<ReadName>[] {
  const { pattern, entries } = partnerNames(page.lexicons);
  const found = new Map<string, Found<ReadName>>();
  for (const sentence of page.sentences) {
    if (sentence.kind === 'caption' || sentence.text.length < 4) continue;
    for (const match of sentence.text.matchAll(pattern)) {
      const entry = entries.get(match[0].toLowerCase());
      if (!entry || found.has(entry.name) || !isMeant(sentence, match.index, match[0], entry)) continue;
      found.set(entry.name, {
        name: entry.name,
        ...placeIn(sentence, match.index, match.index + match[0].length),
      });
    }
  }
  return [...found.values()];
}

/** Not part of a longer name ("Lào Cai", "Ấn Độ Dương", "Đức Anh"). */
function isMeant(sentence: Sentence, at: number, written: string, entry: PartnerEntry): boolean {
  const before = sentence.text.slice(Math.max(0, at - 24), at);
  const after = sentence.text.slice(at + written.length, at + written.length + 24);
  if (/^ (?:Cai|Dương|Đình|Ngữ|ngữ|Tho|Phước|Sơn|Trọng)(?![\p{L}])/u.test(after)) return false;
  if (/^(?:UN|US)$/.test(written) && /^(?:-?\p{Lu}| ?\$)/u.test(after)) return false;
  if (!entry.common) return true;
  if (
    /\p{Lu}[\p{L}]* $/u.test(before) &&
    !/(?:Việt Nam|Trung Quốc|Quốc|Chính phủ|Liên bang|Cộng hòa|Vương quốc|LB|CH) $/u.test(before)
  )
    return false;
  if (/^ \p{Lu}/u.test(after) || /^ (?:kiến|hướng|chí|luật|lý|thuật|em|chị|đức|dũng)/u.test(after))
    return false;
  return NEXT_TO_COUNTRY.test(before.toLowerCase()) || /^(?:,| và| -|–|\)|\.|;| \()/u.test(after);
}

const NEXT_TO_COUNTRY =
  /(?:nước|với|của|tại|sang|ở|và|giữa|từ|đến|thăm|như|là|,|\(|-|–|việt nam|cùng|chính phủ|quốc)\s*$/u;

const partnerNames = oncePer((lexicons: Lexicons) => {
  const entries = new Map<string, PartnerEntry>();
  const spellings: string[] = [];
  for (const entry of [...lexicons.countries, ...lexicons.organisations]) {
    for (const spelling of [entry.name, ...(entry.also ?? [])]) {
      entries.set(spelling.toLowerCase(), entry);
      // Press capitalises the words of a long name at will: "Các tiểu vương quốc", "Các Tiểu vương quốc".
      spellings.push(spelling);
      const relaxed = spelling.charAt(0) + spelling.slice(1).toLowerCase();
      if (spelling.includes(' ') && spelling.length > 14)
        spellings.push(relaxed, relaxed.replace('ả-rập', 'Ả-rập').replace('ả rập', 'Ả Rập'));
    }
  }
  return {
    entries,
    pattern: new RegExp(
      `(?=\\p{Lu})(?<![\\p{L}\\p{N}])(?:${anyOf([...new Set(spellings)])})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  };
});
