import { addDays, type IsoDate, isoDate, isRealDay } from '#base/dates.ts';
import type { Span } from './clean-text.ts';
import { wordPattern } from './patterns.ts';

/** A day in a text, in offsets of that text. Without a year only when none is written. */
export interface DateSpan extends Span {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** It begins a stretch of days ("từ ngày 18 đến 20/12"). */
  readonly isRange: boolean;
  /** Written as a day of the event ("sáng 6/1"), not just any date. */
  readonly hasDayWord: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_WORD = '(?:sáng|chiều|trưa|tối|ngày|hôm nay|sáng nay|chiều nay|tối nay|hôm qua|hôm)';

/** d/m, d-m or d.m, perhaps with a year; a stretch writes its first day before a dash or "đến". */
const NUMERIC = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])(?:(${DAY_WORD})[ ,(]{1,3}(?:ngày )?)?(?:(\\d{1,2})(?:/(\\d{1,2}))?(?: ?(?:[-–]|đến(?: ngày)?|và(?: ngày)?) ?))?(\\d{1,2})([/.-])(\\d{1,2})(?:\\5(\\d{4}))?(?![\\p{L}\\p{N}%]|[/.-]\\d)`,
  'gu',
);
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?:(${DAY_WORD})[ ,(]{1,3}(?:ngày )?)?(?:(\\d{1,2})(?: ?[-–] ?| đến(?: ngày)? | và ))?(\\d{1,2})[ ]tháng[ ](\\d{1,2})(?:[ ,]{1,2}(?:năm )?(\\d{4}))?(?![\\p{L}\\p{N}])`,
  'gu',
);
const ENGLISH_MONTH_FIRST = wordPattern(
  `${MONTH_WORD} (\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?(?:,? (\\d{4}))?`,
);
const ENGLISH_DAY_FIRST = wordPattern(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH_WORD}(?:,? (\\d{4}))?`);

/** Every date in lower-case text, in order. Days that do not exist are no dates ("31/2", a ratio "59/63"). */
export function findDates(low: string): DateSpan[] {
  if (!/\d/.test(low)) return [];
  const found: DateSpan[] = [];
  for (const m of low.matchAll(NUMERIC)) {
    // "3.5" and "10-12" are numbers unless a day word or a year says otherwise.
    if (m[5] !== '/' && !m[1] && !m[7]) continue;
    const first =
      m[2] && !(m[3] && Number(m[3]) > 12) ? { day: Number(m[2]), month: Number(m[3] ?? m[6]) } : undefined;
    add(found, m, first ?? { day: Number(m[4]), month: Number(m[6]) }, m[7], Boolean(first));
  }
  for (const m of low.matchAll(IN_WORDS)) {
    add(found, m, { day: Number(m[2] ?? m[3]), month: Number(m[4]) }, m[5], Boolean(m[2]));
  }
  for (const m of low.matchAll(ENGLISH_MONTH_FIRST)) {
    add(found, m, { day: Number(m[2]), month: monthOf(m[1]) }, m[3], /\d ?[-–] ?\d/.test(m[0]), true);
  }
  for (const m of low.matchAll(ENGLISH_DAY_FIRST)) {
    add(found, m, { day: Number(m[1]), month: monthOf(m[2]) }, m[3], false, true);
  }
  return found.sort((a, b) => a.from - b.from);
}

function add(
  found: DateSpan[],
  match: RegExpExecArray,
  date: { day: number; month: number },
  year: string | undefined,
  isRange: boolean,
  isNamed = false,
): void {
  if (!isRealDay(year ? Number(year) : 2024, date.month, date.day)) return;
  const span = { from: match.index, to: match.index + match[0].length };
  if (found.some((other) => other.from < span.to && span.from < other.to)) return;
  const hasDayWord = isNamed || /^\p{L}/u.test(match[0]);
  found.push({ ...span, ...date, ...(year ? { year: Number(year) } : {}), isRange, hasDayWord });
}

function monthOf(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').slice(0, 3)) + 1;
}

const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [wordPattern('(?:sáng|chiều|trưa|tối|hôm) nay|today|this (?:morning|afternoon)', 'u'), 0],
  [wordPattern('(?:sáng|chiều|tối)? ?hôm qua|yesterday', 'u'), -1],
];

/** "Sáng nay" as a day, when the day of publication is known. */
export function findRelativeDate(low: string, publishedOn: IsoDate): (Span & { date: IsoDate }) | undefined {
  for (const [pattern, days] of RELATIVE) {
    const match = pattern.exec(low);
    if (match)
      return { from: match.index, to: match.index + match[0].length, date: addDays(publishedOn, days) };
  }
  return undefined;
}

/** What in a document can fix the year of a date that has none. */
export interface YearClues {
  readonly publishedOn?: IsoDate;
  readonly reviewsYear?: number;
  readonly plansYear?: number;
}

export interface SuppliedYear {
  readonly year: number;
  readonly basis: 'published' | 'reviewed' | 'planned';
}

/**
 * The year of a day and month without one. Known publication: the last such day not after it. Otherwise the year
 * under review: a review is held from late in that year to well into the next, so months up to July fall in the
 * next year; one that only plans is held at the start of the year it plans, or at the end of the one before.
 */
export function supplyYear(date: { day: number; month: number }, clues: YearClues): SuppliedYear | undefined {
  if (clues.publishedOn) {
    const year = Number(clues.publishedOn.slice(0, 4));
    const isPast =
      isRealDay(year, date.month, date.day) &&
      isoDate(year, date.month, date.day) <= addDays(clues.publishedOn, 1);
    return { year: isPast ? year : year - 1, basis: 'published' };
  }
  if (clues.reviewsYear !== undefined) {
    return { year: date.month >= 8 ? clues.reviewsYear : clues.reviewsYear + 1, basis: 'reviewed' };
  }
  if (clues.plansYear !== undefined) {
    return { year: date.month >= 10 ? clues.plansYear - 1 : clues.plansYear, basis: 'planned' };
  }
  return undefined;
}
