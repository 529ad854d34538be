import { type IsoDate, isoDate } from '#base/dates.ts';
import type { ConferenceFormat } from '../kinds.ts';
import type { Span } from './clean-text.ts';
import { type DateSpan, findDates, findRelativeDate, supplyYear } from './dates.ts';
import { type EventName, findEventNames } from './event-names.ts';
import { findOrganiser } from './organiser.ts';
import { type Page, placeIn, type Sentence } from './page.ts';
import { isOnline } from './points.ts';
import type { Doubt, EventKind } from './reading.ts';

/** A value of the event, still in offsets of the clean text. */
export interface FoundValue<T> extends Span {
  readonly value: T;
  readonly doubt?: Doubt;
}

export interface FoundEvent {
  readonly kind: EventKind;
  readonly inSector: boolean;
  readonly sentence: Sentence;
  readonly name: FoundValue<string>;
  readonly date?: FoundValue<string>;
  readonly organiser?: FoundValue<string>;
  readonly format?: FoundValue<ConferenceFormat>;
  readonly edition?: FoundValue<number>;
  readonly reviewsYear?: FoundValue<number>;
  readonly plansYear?: FoundValue<number>;
  readonly place?: FoundValue<string>;
  readonly theme?: FoundValue<string>;
}

/** The conference that the document reports, or nothing when it reports none. */
export function findEvent(page: Page, publishedOn: IsoDate | undefined): FoundEvent | undefined {
  const names = findEventNames(page);
  const best = names[0];
  if (!best) return undefined;
  const name = value(best.sentence, best.from, best.to, best.sentence.text.slice(best.from, best.to));
  const reviewsYear = yearAfter(page, best, REVIEWS);
  const plansYear = yearAfter(page, best, PLANS);
  const edition =
    best.edition === undefined ? undefined : value(best.sentence, best.from, best.to, best.edition);
  const near = sentencesNear(page, names);
  const organiser = near
    .map((sentence) => findOrganiser(page, sentence))
    .find((found) => found !== undefined);
  const clues = {
    ...(publishedOn ? { publishedOn } : {}),
    ...(reviewsYear ? { reviewsYear: reviewsYear.value } : {}),
    ...(plansYear ? { plansYear: plansYear.value } : {}),
  };
  return withoutMissing({
    kind: best.kind,
    inSector: best.inSector || names.some((other) => other.inSector && other.kind === best.kind),
    sentence: best.sentence,
    name,
    edition,
    reviewsYear,
    plansYear,
    organiser,
    date: eventDate(near, clues),
    format: findFormat(page),
    place: near.map((sentence) => findPlace(sentence)).find((found) => found !== undefined),
    theme: findTheme(page),
  });
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

function withoutMissing(
  event: Loose<FoundEvent> & Pick<FoundEvent, 'kind' | 'inSector' | 'sentence' | 'name'>,
): FoundEvent {
  const { date, organiser, format, edition, reviewsYear, plansYear, place, theme, ...rest } = event;
  return {
    ...rest,
    ...(date ? { date } : {}),
    ...(organiser ? { organiser } : {}),
    ...(format ? { format } : {}),
    ...(edition ? { edition } : {}),
    ...(reviewsYear ? { reviewsYear } : {}),
    ...(plansYear ? { plansYear } : {}),
    ...(place ? { place } : {}),
    ...(theme ? { theme } : {}),
  };
}

/** The sentences that can say when, where and by whom: those that name it in prose, then the lead. */
function sentencesNear(page: Page, names: readonly EventName[]): Sentence[] {
  const least = (names[0]?.weight ?? 0) - 3;
  const naming = names.slice(0, 12).filter((name) => name.sentence.kind === 'text' && name.weight >= least);
  const prose = page.sentences.filter((sentence) => sentence.kind === 'text' && sentence.text.length > 40);
  const lead = prose
    .slice(0, 6)
    .filter((sentence) => /hội nghị|conference|meeting|review/u.test(sentence.low));
  return [...new Set([...naming.map((name) => name.sentence), ...lead])];
}

const REVIEWS =
  /(?:tổng kết|sơ kết|đánh giá|kiểm điểm|reviewing|review|sum up|summari[sz]ing)[^.;]{0,110}?(?:năm|nhiệm kỳ|in|of|for) (\d{4})(?!\s*[-–]\s*\d{4})/u;
const PLANS =
  /(?:triển khai|phương hướng|nhiệm vụ|kế hoạch|chương trình công tác|đề ra|phát động|emulation[^.;]{0,30}|tasks|orientations|plans?)[^.;]{0,90}?(?:năm|for|in) (\d{4})(?!\s*[-–]\s*\d{4})/u;

function yearAfter(page: Page, best: EventName, pattern: RegExp): FoundValue<number> | undefined {
  const prose = page.sentences.filter((sentence) => sentence.kind === 'text');
  const lead = best.kind === 'review' ? prose.slice(0, 8) : [];
  for (const sentence of [best.sentence, ...lead]) {
    const from = sentence === best.sentence ? best.from : 0;
    const match = pattern.exec(sentence.low.slice(from));
    const year = Number(match?.[1]);
    if (match && year > 1945 && year < 2100) {
      return value(sentence, from + match.index, from + match.index + match[0].length, year);
    }
  }
  return undefined;
}

function eventDate(
  near: readonly Sentence[],
  clues: Parameters<typeof supplyYear>[1],
): FoundValue<string> | undefined {
  for (const sentence of near) {
    const date = findDates(sentence.low).find((found) => isEventDate(sentence, found));
    if (date) return dated(sentence, date, clues);
  }
  if (!clues.publishedOn) return undefined;
  for (const sentence of near) {
    const relative = findRelativeDate(sentence.low, clues.publishedOn);
    if (relative) {
      const found = value<string>(sentence, relative.from, relative.to, relative.date);
      return { ...found, doubt: { code: 'relative_date', published: clues.publishedOn } };
    }
  }
  return undefined;
}

/** Not the date of a document, nor of a deadline or an anniversary. */
function isEventDate(sentence: Sentence, date: DateSpan): boolean {
  const before = sentence.low.slice(Math.max(0, date.from - 45), date.from);
  return !/(?:nghị quyết|chỉ thị|kết luận|quyết định|nghị định|kế hoạch|thông báo|công văn|số) [^,;]{0,40}$|(?:trước|đến hết|kỷ niệm|từ năm|hạn)\s*(?:ngày )?$/u.test(
    before,
  );
}

function dated(
  sentence: Sentence,
  date: DateSpan,
  clues: Parameters<typeof supplyYear>[1],
): FoundValue<string> {
  const at = (written: string, doubt?: Doubt): FoundValue<string> => ({
    ...value(sentence, date.from, date.to, written),
    ...(doubt ? { doubt } : {}),
  });
  if (date.year !== undefined) {
    return at(isoDate(date.year, date.month, date.day), date.isRange ? { code: 'date_range' } : undefined);
  }
  const supplied = supplyYear(date, clues);
  if (!supplied)
    return at(isoDate(2000, date.month, date.day).replace('2000', '-'), { code: 'year_unknown' });
  return at(isoDate(supplied.year, date.month, date.day), { code: 'year_supplied', ...supplied });
}

const BOTH =
  /trực tiếp (?:kết hợp(?: với)?|và) trực tuyến|trực tuyến (?:kết hợp(?: với)?|và) trực tiếp|hybrid|both in[- ]person and (?:online|virtual)|in[- ]person and (?:online|virtual)/u;
const IN_PERSON = /(?:hình thức|họp) trực tiếp|in[- ]person (?:format|conference|meeting)/u;
const EN_ONLINE = /(?:online|virtual|videoconference|teleconference|via video|virtually)/u;

/** How it was held, from sentences that speak of the conference: other meetings are not this one. */
function findFormat(page: Page): FoundValue<ConferenceFormat> | undefined {
  const about = page.sentences.filter(({ low }) => /hội nghị|điểm cầu|conference|meeting|đầu cầu/u.test(low));
  const find = (pattern: RegExp, format: ConferenceFormat) => {
    const sentence = about.find(({ low }) => pattern.test(low));
    const match = sentence && pattern.exec(sentence.low);
    return sentence && match
      ? value(sentence, match.index, match.index + match[0].length, format)
      : undefined;
  };
  const both = find(BOTH, 'hybrid');
  if (both) return both;
  if (isOnline(page)) {
    const online = find(/trực tuyến|điểm cầu|đầu cầu/u, 'online');
    if (online) return online;
  }
  if (page.isEnglish) {
    const online = find(EN_ONLINE, 'online');
    if (online) return online;
  }
  return find(IN_PERSON, 'in_person');
}

const PLACE =
  /(?:^|[ ,(])([tT]ại|in|at) (?!điểm cầu|đầu cầu|[Hh]ội nghị|Nghị|Đại hội|buổi|the conference|the event|the meeting)((?:[tT]hủ đô |thành phố |tỉnh |[tT]rụ sở )?\p{Lu}[\p{L}.]*(?:[ -](?:\p{Lu}[\p{L}.]*|quốc|tế|gia|nghị|sở|đô|tâm|thành|phố|trường|giao|nhà|minh)(?![\p{L}]))*(?:, (?:Nhà|Hà|TP|Thủ|số|thành phố|Trung)[ ][\p{L}. ]{2,40}?(?=[,.;]|$| (?:với|do|để|đã|và)))?)/u;

/** "tại Hà Nội" in a sentence that says the conference was held; a point of an online one is no place. */
function findPlace(sentence: Sentence): FoundValue<string> | undefined {
  if (!/tổ chức|diễn ra|khai mạc|hội nghị|held|took place|opened|conference/u.test(sentence.low))
    return undefined;
  const match = PLACE.exec(sentence.text);
  if (!match?.[2] || !match[1]) return undefined;
  const from = match.index + match[0].lastIndexOf(match[2]);
  const after = sentence.low.slice(from + match[2].length, from + match[2].length + 30);
  if (
    /^, (?:đồng chí|ông|bà|dự|tham dự)/u.test(after) ||
    /^(?:việt nam|liên|vietnam|asean)/u.test(match[2].toLowerCase())
  )
    return undefined;
  return value(sentence, from, from + match[2].length, match[2].replace(/[.,]+$/u, ''));
}

const THEME = /(?:chủ đề|theme|themed|phương châm hội nghị)(?:[^“"”.;]{0,60}?)[“"]([^”"]{6,400})[”"]/u;

function findTheme(page: Page): FoundValue<string> | undefined {
  for (const sentence of page.sentences) {
    const match = THEME.exec(sentence.text.replace(/^Chủ đề/u, 'chủ đề'));
    if (!match?.[1]) continue;
    const from = match.index + match[0].indexOf(match[1], match[0].search(/[“"]/u));
    return value(sentence, from, from + match[1].length, match[1]);
  }
  return undefined;
}

function value<T>(sentence: Sentence, from: number, to: number, said: T): FoundValue<T> {
  return { ...placeIn(sentence, from, to), value: said };
}
