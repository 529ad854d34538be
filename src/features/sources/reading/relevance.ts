import type { FoundEvent } from './event.ts';
import { sectorPattern } from './event-names.ts';
import { nameKey } from './names.ts';
import type { Page } from './page.ts';
import { provinceMatcher } from './points.ts';
import type { RelevanceReason } from './reading.ts';

/** Whether the document reports a conference of the sector, and if not, why not. */
export function relevanceOf(page: Page, event: FoundEvent | undefined): RelevanceReason {
  if (!event || event.kind === 'meeting') return 'no_conference';
  if (!isOfSector(page, event)) return 'other_sector';
  if (isOnlyMentioned(page, event)) return 'only_mentioned';
  return 'conference_of_the_sector';
}

/** By the name of the conference, or by who holds it. */
function isOfSector(page: Page, event: FoundEvent): boolean {
  const sector = sectorPattern(page.lexicons);
  const name = event.name.value.toLowerCase();
  if (sector.test(name)) return true;
  if (OTHER_SECTOR.test(name)) return false;
  if (event.organiser && sector.test(event.organiser.value.toLowerCase())) return true;
  if (event.organiser) return false;
  return event.inSector && sector.test(event.sentence.low);
}

const OTHER_SECTOR =
  /ngành (?!ngoại giao|đối ngoại|ngoại vụ)\p{L}+|năm học|y tế|giáo dục|công thương|nông nghiệp|tư pháp|thanh tra|tài chính|thuế|hải quan|nội vụ|văn hóa, thể thao|quân sự|công an|kiểm sát|thi đua, khen thưởng/u;

/** Named in passing: late in a text on something else, or once, without anyone said to hold or attend it. */
function isOnlyMentioned(page: Page, event: FoundEvent): boolean {
  const prose = page.sentences.filter((sentence) => sentence.kind === 'text');
  const lengthOf = (sentences: readonly { text: string }[]) =>
    sentences.reduce((sum, { text }) => sum + text.length, 0);
  const before = lengthOf(prose.filter((sentence) => sentence.to < event.name.from));
  const about = prose.filter((sentence) => /hội nghị|conference|meeting|tổng kết|sơ kết/u.test(sentence.low));
  const isReported = about.some((sentence) => REPORTED.test(sentence.low));
  if (!isReported && about.length < 2 && before > 0) return true;
  return before > 1_500 && before > lengthOf(prose) * 0.4 && about.length < 3;
}

const REPORTED =
  /tổ chức|diễn ra|khai mạc|bế mạc|(?:^|[^\p{L}])dự(?: |,)|chủ trì|phát biểu|tổng kết|held|took place|opened|attended|hosted|convened|chaired|reviewing|addressed/u;

/**
 * A label equal for documents about the same conference, whatever the outlet, the point or the language: the kind of
 * conference, who holds it, and its edition or the year it reviews.
 */
export function eventLabel(page: Page, event: FoundEvent): string {
  const year = event.reviewsYear?.value ?? (event.plansYear ? event.plansYear.value - 1 : undefined);
  const held = /^\d{4}/.exec(event.date?.value ?? '')?.[0];
  if (event.kind !== 'review') {
    const said = event.edition ? String(event.edition.value) : congressOf(event.name.value);
    return `${event.kind}-${said ?? keyOfYear(page, event, held) ?? held ?? 'undated'}`;
  }
  const half = /(?:6|sáu) tháng|nửa đầu năm|giữa năm/u.test(event.sentence.low) ? '-h1' : '';
  return `review-${holderOf(page, event)}-${year ?? held ?? 'undated'}${half}`;
}

/** A report without the number still says the day: few conferences of a kind are held, one a year at most. */
function keyOfYear(page: Page, event: FoundEvent, year: string | undefined): string | undefined {
  return page.lexicons.knownConferences.find(
    (known) => known.kind === event.kind && String(known.year) === year,
  )?.key;
}

function congressOf(name: string): string | undefined {
  const congress = /đại hội[^,.;]{0,40}? ([xiv]{1,6}|\d{1,2})(?![\p{L}\d])/u.exec(name.toLowerCase())?.[1];
  return congress ? `congress-${congress}` : undefined;
}

/** Who is under review: the ministry, or the province whatever body of it holds the conference. */
function holderOf(page: Page, event: FoundEvent): string {
  const said = `${event.organiser?.value ?? ''} ${event.name.value}`;
  const low = said.toLowerCase();
  if (
    /bộ ngoại giao|ngành ngoại giao|foreign ministry|ministry of foreign affairs|diplomatic sector/u.test(low)
  )
    return 'ministry';
  const matcher = provinceMatcher(page.lexicons);
  const [province] = [
    ...matcher.all({ text: said }),
    ...matcher.all(event.sentence),
    ...page.sentences.slice(0, 12).flatMap((sentence) => matcher.all(sentence)),
  ];
  const friendship = /liên hiệp|hữu nghị|đối ngoại nhân dân/u.test(low) ? 'friendship-' : '';
  if (province) return friendship + slug(province);
  return event.organiser ? slug(event.organiser.value) : 'ministry';
}

function slug(text: string): string {
  return nameKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
