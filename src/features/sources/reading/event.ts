import type { IsoDate } from '#base/dates.ts';
import type { ConferenceFormat } from '../kinds.ts';
import { eventDate } from './event-date.ts';
import { findFormat, findPlace, findTheme } from './event-details.ts';
import { type EventName, findEventNames } from './event-names.ts';
import { type FoundValue, valueAt } from './found-value.ts';
import { findOrganiser } from './organiser.ts';
import type { Page, Sentence } from './page.ts';
import type { EventKind } from './reading.ts';

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
  const name = valueAt(best.sentence, best.from, best.to, best.sentence.text.slice(best.from, best.to));
  const reviewsYear = yearAfter(page, best, REVIEWS);
  const plansYear = yearAfter(page, best, PLANS);
  const edition =
    best.edition === undefined ? undefined : valueAt(best.sentence, best.from, best.to, best.edition);
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
      return valueAt(sentence, from + match.index, from + match.index + match[0].length, year);
    }
  }
  return undefined;
}
