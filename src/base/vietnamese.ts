/**
 * Vietnamese text helpers. All three keep or shorten nothing by surprise: what each does to the length of the
 * string is said above it, because the reading engine maps offsets through them.
 */

/** Canonical composition (NFC): "e" + combining marks become one letter. May shorten the string. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * Old and new tone placement made equal: "hoà" and "hòa", "uỷ" and "ủy", "khoẻ" and "khỏe" read the same.
 * The tone moves to the first vowel of an open oa/oe/uy; "hoàn", "quý" and "huỳnh" have only one spelling and
 * stay. Expects NFC; keeps the length.
 */
export function foldTonePlacement(text: string): string {
  return text.replace(MOVED_TONE, (pair) => FOLDED.get(pair) ?? pair);
}

/** Letters without their marks, "đ" as "d". Expects NFC; keeps the length of Vietnamese text. */
export function stripDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

/**
 * As a search finds it: no diacritics, lower case, single spaces, every dash a hyphen; the database folds the same way.
 * "Thừa  Thiên Huế" → "thua thien hue". Shortens.
 */
export function foldForSearch(text: string): string {
  return stripDiacritics(toNfc(text))
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

const FOLDED = tonePairs();
const MOVED_TONE = new RegExp(`(?<![qQ])(?:${[...FOLDED.keys()].join('|')})(?!\\p{L})`, 'gu');

function tonePairs(): Map<string, string> {
  const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
  const vowels = ['oa', 'oe', 'uy', 'Oa', 'Oe', 'Uy', 'OA', 'OE', 'UY'];
  const pairs = new Map<string, string>();
  for (const vowel of vowels) {
    const [first = '', second = ''] = vowel;
    for (const tone of tones) pairs.set(first + toNfc(second + tone), toNfc(first + tone) + second);
  }
  return pairs;
}
