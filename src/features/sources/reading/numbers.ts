import type { Span } from './clean-text.ts';

/** A number in text, in its offsets, multiplier included: "3,2 tỷ" is 3200000000. */
export interface NumberSpan extends Span {
  readonly value: number;
}

const NUMBER =
  /(?<![\p{L}\p{N}.,/:_+-])(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![\p{L}\p{N}_])/gu;
const MULTIPLIER =
  /^ ?(nghìn tỷ|ngàn tỷ|nghìn tỉ|tỷ|tỉ|triệu|nghìn|ngàn|vạn|trillion|billion|million|thousand)(?![\p{L}])/u;
// biome-ignore format: a list to be read in rows
const TIMES: Readonly<Record<string, number>> = {
  'nghìn tỷ': 1e12, 'ngàn tỷ': 1e12, 'nghìn tỉ': 1e12, tỷ: 1e9, tỉ: 1e9, triệu: 1e6, nghìn: 1e3, ngàn: 1e3, vạn: 1e4,
  trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3,
};

/** Numbers in figures and, from ten up, in words. */
export function findNumbers(low: string, isEnglish: boolean): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (const match of low.matchAll(NUMBER)) {
    const end = match.index + match[0].length;
    if (/^(?:[/:-]\d|\/\p{L}|\.\d|[-–]\d|h\d)/u.test(low.slice(end, end + 2))) continue;
    const times = MULTIPLIER.exec(low.slice(end, end + 12));
    const value = parseNumber(match[0], {
      isEnglish,
      isScaled: Boolean(times) || /^ ?%/u.test(low.slice(end, end + 2)),
    });
    found.push({
      from: match.index,
      to: end + (times?.[0].length ?? 0),
      value: scale(value, TIMES[times?.[1] ?? ''] ?? 1),
    });
  }
  return isEnglish ? found : [...found, ...findNumberWords(low)].sort((a, b) => a.from - b.from);
}

/**
 * A written number. Groups of three after the same mark are thousands ("1.268", "1,139"), the rest a fraction
 * ("3,2"). With a multiplier or a per-cent sign three digits after a comma are a fraction in Vietnamese
 * ("7,085%"), after a full stop in English.
 */
export function parseNumber(
  written: string,
  { isEnglish, isScaled }: { isEnglish: boolean; isScaled: boolean },
): number {
  const decimal = isEnglish ? '.' : ',';
  const marks = written.match(/[.,]/g) ?? [];
  const [mark] = marks;
  if (mark === undefined) return Number(written);
  const isGrouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(written);
  if (!isGrouped || (isScaled && marks.length === 1 && mark === decimal))
    return Number(written.replace(',', '.'));
  const last = marks.at(-1);
  if (last !== mark) {
    const cut = written.lastIndexOf(last ?? '');
    return Number(`${written.slice(0, cut).replaceAll(mark, '')}.${written.slice(cut + 1)}`);
  }
  return Number(written.replaceAll(mark, ''));
}

/** 3.2 × 10⁹ without the dust of binary fractions. */
function scale(value: number, times: number): number {
  return Number((value * times).toPrecision(12));
}

// biome-ignore format: a list to be read in rows
const DIGITS: Readonly<Record<string, number>> = {
  một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
};
const DIGIT = 'một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín';
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(${DIGIT}) trăm(?: (?:linh|lẻ))?(?: |(?![\\p{L}])))?(?:(?:(mười|(?:${DIGIT}) mươi)(?: (${DIGIT}))?)|(?<=trăm (?:linh|lẻ) )(${DIGIT}))?)(?![\\p{L}\\p{N}])`,
  'gu',
);
const SMALL =
  /(?<![\p{L}\p{N}])(?:hai|ba|bốn|sáu|bảy|tám|chín)(?= (?:dự án|đoàn|thỏa thuận|văn kiện|hiệp định|chuyến thăm|hội thảo|biên bản ghi nhớ|bản ghi nhớ))/gu;

function findNumberWords(low: string): NumberSpan[] {
  if (!/trăm|mươi|mười|dự án|đoàn|thỏa thuận|văn kiện|hiệp định|chuyến|hội thảo|ghi nhớ/u.test(low))
    return [];
  const found: NumberSpan[] = [];
  for (const match of low.matchAll(WORDS)) {
    const [whole, hundreds, tens, ones, lone] = match;
    if (whole.trim() === '') continue;
    const ten = tens === undefined ? 0 : tens === 'mười' ? 10 : 10 * (DIGITS[tens.split(' ')[0] ?? ''] ?? 0);
    const value = 100 * (DIGITS[hundreds ?? ''] ?? 0) + ten + (DIGITS[ones ?? lone ?? ''] ?? 0);
    if (value >= 10) found.push({ from: match.index, to: match.index + whole.trimEnd().length, value });
  }
  for (const match of low.matchAll(SMALL)) {
    if (found.some((other) => other.from <= match.index && match.index < other.to)) continue;
    found.push({ from: match.index, to: match.index + match[0].length, value: DIGITS[match[0]] ?? 0 });
  }
  return found;
}
