import type { Lexicons } from './lexicons.ts';
import { findNumbers, type NumberSpan } from './numbers.ts';
import { type Page, placeIn, type Sentence } from './page.ts';
import { anyOf, oncePer } from './patterns.ts';
import type { FigureQualifier, Found, ReadFigure } from './reading.ts';

/**
 * Counts, amounts and ratios about results or attendance: a number with a unit that results are counted in. A
 * number that orders, dates or names something is none.
 */
export function findFigures(page: Page, reviewsYear: number | undefined): Found<ReadFigure>[] {
  const figures: Found<ReadFigure>[] = [];
  let told: string | undefined;
  for (const sentence of page.sentences) {
    told = periodIn(sentence.low) ?? told;
    for (const figure of figuresIn(page, sentence)) {
      const period = isAttendance(figure) ? undefined : (periodIn(sentence.low, figure.at) ?? told);
      const { at: _, ...rest } = figure;
      figures.push({ ...rest, ...periodFields(period, isAttendance(figure) ? undefined : reviewsYear) });
    }
  }
  return withoutRepeats(figures);
}

function periodFields(
  period: string | undefined,
  reviewsYear: number | undefined,
): Pick<Found<ReadFigure>, 'period' | 'doubt'> {
  if (period) return { period };
  if (reviewsYear === undefined) return {};
  return { period: String(reviewsYear), doubt: { code: 'period_supplied', year: reviewsYear } };
}

type Draft = Omit<Found<ReadFigure>, 'period'> & { readonly at: number };

function figuresIn(page: Page, sentence: Sentence): Draft[] {
  const { low } = sentence;
  const figures: Draft[] = [];
  for (const number of findNumbers(low, page.isEnglish)) {
    if (isNotCount(low, number)) continue;
    const unit = unitAfter(low, number.to, page.lexicons);
    if (!unit) continue;
    const [qualifier, from] = qualifierBefore(low, number.from);
    const to = phraseEnd(low, unit.to);
    if (isBareUnit(low, number, unit, qualifier)) continue;
    figures.push({
      ...placeIn(sentence, from, to),
      value: number.value,
      qualifier: /^ (?:trở lên|trở đi)/u.test(low.slice(unit.to)) ? 'more_than' : qualifier,
      unit: unit.name,
      subject: sentence.text.slice(unit.from, to),
      at: number.from,
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
function isBareUnit(low: string, number: NumberSpan, unit: Unit, qualifier: FigureQualifier): boolean {
  if (unit.name === 'nhiệm vụ' || unit.name === 'đơn vị')
    return qualifier === 'exact' && /^ (?:trọng tâm|chủ yếu|lớn|chính)/u.test(low.slice(unit.to));
  if (unit.name === 'nước' || unit.name === 'địa phương') return number.value <= 3 && qualifier === 'exact';
  return false;
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

const QUALIFIERS: readonly (readonly [FigureQualifier, RegExp])[] = [
  ['more_than', /(?:hơn|trên|quá|vượt|không dưới|ít nhất|more than|over|at least|above|exceeding)\s*$/u],
  [
    'less_than',
    /(?:gần|dưới|chưa đến|chưa tới|không quá|tối đa|nearly|almost|under|less than|up to|close to)\s*$/u,
  ],
  ['about', /(?:khoảng|chừng|ước(?: đạt| tính)?|xấp xỉ|tầm|about|around|some|approximately|roughly)\s*$/u],
];

function qualifierBefore(low: string, from: number): readonly [FigureQualifier, number] {
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

function isAttendance({ unit, subject }: { unit: string; subject: string }): boolean {
  return (
    /^(?:đại biểu|điểm cầu|delegates|participants|venues|connecting points|locations)$/u.test(unit) ||
    /dự hội nghị/u.test(subject)
  );
}

const YEAR = /(?:trong |của |in |of |during )?(?:năm|in|during|of) ((?:19|20)\d\d)(?! ?[-–] ?\d)/u;
const SPAN =
  /(?:trong )?(?:(?:\d{1,2}|hai|ba|bốn|năm) (?:năm|tháng|quý) (?:qua|đầu năm|cuối năm|gần đây)|nửa đầu năm|6 tháng|nửa cuối năm|quý [ivx]+|(?:the )?(?:past|last|first) (?:\d{1,2}|two|three|five|six) (?:years|months))(?: (?:19|20)\d\d)?/u;
const THIS_YEAR = /(?:trong|in) (?:năm|the year)(?: qua)?(?=[,. ])/u;

/** The period said in a sentence; with `at`, the last said before that place, else the first. */
function periodIn(low: string, at?: number): string | undefined {
  const before = at === undefined ? low : low.slice(0, at);
  const span = SPAN.exec(before);
  if (span) return span[0].replace(/^trong /u, '');
  const years = [...before.matchAll(new RegExp(YEAR, 'gu'))];
  const year = years.at(at === undefined ? 0 : -1)?.[1];
  if (year) return year;
  if (THIS_YEAR.test(before)) return undefined;
  return at === undefined ? undefined : YEAR.exec(low)?.[1];
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
