import type { Qualifier } from '../kinds.ts';
import type { Lexicons } from './lexicons.ts';
import { findNumbers, type NumberSpan } from './numbers.ts';
import { type Page, placeIn, type Sentence } from './page.ts';
import { anyOf, oncePer } from './patterns.ts';
import type { Found, ReadFigure } from './reading.ts';

/**
 * Counts, amounts and ratios about results or attendance: a number with a unit that results are counted in. A
 * number that orders, dates or names something is none.
 */
export function findFigures(page: Page, reviewsYear: number | undefined): Found<ReadFigure>[] {
  const figures: Found<ReadFigure>[] = [];
  let told: string | undefined;
  for (const sentence of page.sentences) {
    told = tellingPeriod(sentence, reviewsYear) ?? told;
    for (const figure of figuresIn(page, sentence)) {
      const { at, isAttendance, ...rest } = figure;
      const period = tellingPeriod(sentence, reviewsYear) ? periodIn(sentence.low, at) : told;
      figures.push({ ...rest, ...(isAttendance ? {} : periodFields(period ?? told, reviewsYear)) });
    }
  }
  return withoutRepeats(figures);
}

/** A sentence that looks ahead ("nhiệm vụ năm 2026") gives no period to the results told after it. */
function tellingPeriod(sentence: Sentence, reviewsYear: number | undefined): string | undefined {
  const period = periodIn(sentence.low);
  return reviewsYear !== undefined && Number(period) > reviewsYear ? undefined : period;
}

function periodFields(
  period: string | undefined,
  reviewsYear: number | undefined,
): Pick<Found<ReadFigure>, 'period' | 'doubt'> {
  if (period) return { period };
  if (reviewsYear === undefined) return {};
  return { period: String(reviewsYear), doubt: { code: 'period_supplied', year: reviewsYear } };
}

type Draft = Omit<Found<ReadFigure>, 'period'> & { readonly at: number; readonly isAttendance: boolean };

function figuresIn(page: Page, sentence: Sentence): Draft[] {
  const { low } = sentence;
  const figures: Draft[] = [];
  for (const number of findNumbers(low, page.isEnglish)) {
    if (isNotCount(low, number)) continue;
    const currency = currencyBefore(low, number.from);
    const unit = currency
      ? { from: number.from, to: number.to, name: 'usd' }
      : unitAfter(low, number.to, page.lexicons);
    if (!unit) continue;
    const [qualifier, from] = qualifierBefore(low, currency?.from ?? number.from);
    const to = phraseEnd(low, unit.to);
    if (isBareUnit(low, number, unit, qualifier)) continue;
    figures.push({
      ...placeIn(sentence, from, to),
      value: number.value,
      qualifier: /^ (?:trở lên|trở đi)/u.test(low.slice(unit.to)) ? 'more_than' : qualifier,
      unit: unit.name,
      subject: sentence.text.slice(unit.from, to),
      at: number.from,
      isAttendance: countsAttendance(low, number.from, unit.name, sentence.text.slice(unit.from, to)),
    });
  }
  return figures;
}

const NAMES_SOMETHING =
  /(?<![\p{L}])(?:lần thứ|lần|thứ|khóa|khoá|số|điều|khoản|mục|quý|năm|tháng|ngày|thế kỷ|cấp|loại|hạng|top|đại hội|nhiệm kỳ|giai đoạn|covid|covid-|nghị quyết|chỉ thị|kết luận|nghị định|quyết định|qđ|nq|đường|quốc lộ|g|hội nghị|hội nghị ngoại giao|chương|phần|trang|tuổi|kỷ niệm(?: lần thứ)?|kênh|phiên|no\.|article|vòng|bậc|mốc|tháng đầu)\s*$/u;

function isNotCount(low: string, number: NumberSpan): boolean {
  const before = low.slice(Math.max(0, number.from - 24), number.from);
  if (NAMES_SOMETHING.test(before)) return true;
  if (/^(?: ?[-–/] ?\d)/u.test(low.slice(number.to, number.to + 4))) return true;
  return (
    number.value >= 1900 &&
    number.value < 2100 &&
    Number.isInteger(number.value) &&
    /(?:in|of|since|from|năm)\s*$/u.test(before)
  );
}

/** Some counts are of everyone and say nothing: "hai nước", "cả nước", "3 nước" of a region stay out unless qualified. */
function isBareUnit(low: string, number: NumberSpan, unit: Unit, qualifier: Qualifier): boolean {
  if (unit.name === 'nhiệm vụ' || unit.name === 'đơn vị')
    return qualifier === 'exact' && /^ (?:trọng tâm|chủ yếu|lớn|chính)/u.test(low.slice(unit.to));
  if (unit.name === 'nước' || unit.name === 'địa phương') return number.value <= 3 && qualifier === 'exact';
  return false;
}

/** "US$2.5 million", "USD 3 billion": the unit stands first. */
function currencyBefore(low: string, at: number): { readonly from: number } | undefined {
  const match = /(?:us ?\$|\$|usd )$/u.exec(low.slice(Math.max(0, at - 4), at));
  return match ? { from: at - match[0].length } : undefined;
}

interface Unit {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

function unitAfter(low: string, from: number, lexicons: Lexicons): Unit | undefined {
  const pattern = unitPattern(lexicons);
  pattern.lastIndex = from;
  const match = pattern.exec(low);
  if (!match?.[1]) return undefined;
  const name = match[1];
  return {
    from: pattern.lastIndex - name.length,
    to: pattern.lastIndex,
    name: name === 'phần trăm' ? '%' : name,
  };
}

const unitPattern = oncePer(
  (lexicons: Lexicons) =>
    new RegExp(
      ` ?(?:(?:tổng số|các|new|foreign|international|vietnamese|high-level|more) )?(${anyOf(lexicons.units)})(?![\\p{L}\\p{N}])`,
      'uy',
    ),
);

const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['more_than', /(?:hơn|trên|quá|vượt|không dưới|ít nhất|more than|over|at least|above|exceeding)\s*$/u],
  [
    'less_than',
    /(?:gần|dưới|chưa đến|chưa tới|không quá|tối đa|nearly|almost|under|less than|up to|close to)\s*$/u,
  ],
  ['about', /(?:khoảng|chừng|ước(?: đạt| tính)?|xấp xỉ|tầm|about|around|some|approximately|roughly)\s*$/u],
];

function qualifierBefore(low: string, from: number): readonly [Qualifier, number] {
  const start = Math.max(0, from - 20);
  const before = low.slice(start, from);
  for (const [qualifier, pattern] of QUALIFIERS) {
    const match = pattern.exec(before);
    if (match && (match.index === 0 || /[^\p{L}]/u.test(before.charAt(match.index - 1))))
      return [qualifier, start + match.index];
  }
  return ['exact', from];
}

/** The words that say what is counted: up to punctuation or a word that turns to something else. */
function phraseEnd(low: string, from: number): number {
  const rest = low.slice(from, from + 90);
  const stop =
    /[,;.:()“”"…]| (?:và|với|cho|trong đó|đến từ|từ|tại|để|nhằm|là|so với|theo dõi|được|có|cùng|gồm|trong năm|trong|tăng|giảm|năm|đã|đạt|and|in|from|with|to|at|during|were|was|since|for) /u.exec(
      `${rest} `,
    );
  return from + Math.min(rest.length, stop?.index ?? rest.length);
}

const JOINED = /(?:trực tuyến|kết nối|điểm cầu|connected|connecting|linked|online)[^.;]{0,80}$/u;

function countsAttendance(low: string, from: number, unit: string, subject: string): boolean {
  if (/^(?:đại biểu|điểm cầu|delegates|participants|venues|connecting points|locations)$/u.test(unit))
    return true;
  if (/dự hội nghị/u.test(subject)) return true;
  return (
    /^(?:cơ quan đại diện|tỉnh|địa phương|provinces|localities|missions|representative)/u.test(unit) &&
    JOINED.test(low.slice(0, from))
  );
}

/** A year that the figure is about, not one it is compared with. */
const YEAR =
  /(?<!(?:so với|cùng kỳ|cùng kì|từ|đến|compared (?:to|with)|from|since|until|by) (?:cả |cùng kỳ )?)(?:năm|in|during|of) ((?:19|20)\d\d)(?! ?[-–] ?\d)/gu;
const SPAN =
  /(?:trong )?(?:(?:\d{1,2}|hai|ba|bốn|năm) (?:năm|tháng|quý) (?:qua|đầu năm|cuối năm|gần đây)|nửa đầu năm|6 tháng|nửa cuối năm|quý [ivx]+|(?:the )?(?:past|last|first) (?:\d{1,2}|two|three|five|six) (?:years|months))(?: (?:19|20)\d\d)?/u;

/** The period said in a sentence; with `at`, the last said before that place, else the first after it. */
function periodIn(low: string, at = 0): string | undefined {
  const span = SPAN.exec(at > 0 ? low.slice(0, at) : low);
  if (span) return span[0].replace(/^trong /u, '');
  const years = [...low.matchAll(YEAR)];
  return (years.findLast((year) => year.index < at) ?? years[0])?.[1];
}

/** The same figure said again (headline, caption, closing) is one proposal. */
function withoutRepeats(figures: readonly Found<ReadFigure>[]): Found<ReadFigure>[] {
  return figures.filter(
    (figure, i) =>
      !figures
        .slice(Math.max(0, i - 200), i)
        .some(
          (other) => other.value === figure.value && other.unit === figure.unit && overlapping(other, figure),
        ),
  );
}

function overlapping(a: Found<ReadFigure>, b: Found<ReadFigure>): boolean {
  const [short, long] = a.subject.length < b.subject.length ? [a.subject, b.subject] : [b.subject, a.subject];
  return long.toLowerCase().startsWith(short.toLowerCase().slice(0, 20));
}
