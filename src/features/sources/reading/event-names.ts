import type { Lexicons } from './lexicons.ts';
import type { Page, Sentence } from './page.ts';
import { anyOf, oncePer } from './patterns.ts';
import type { EventKind } from './reading.ts';

/** A conference named in a sentence, in its offsets, with how surely it is the one reported on. */
export interface EventName {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly kind: EventKind;
  readonly edition?: number;
  readonly weight: number;
  readonly inSector: boolean;
}

/** Every conference named; the one of greatest weight is what the document reports, the earliest among equals. */
export function findEventNames(page: Page): EventName[] {
  const names: EventName[] = [];
  let read = 0;
  for (const sentence of page.sentences) {
    const named = page.isEnglish ? english(sentence, page.lexicons) : vietnamese(sentence, page.lexicons);
    if (named.length === 0 && !page.isEnglish) named.push(...withoutConference(sentence, page.lexicons));
    for (const name of named)
      names.push({
        ...name,
        sentence,
        weight: name.weight + standing(sentence, read) - framework(sentence, name.from),
      });
    read += sentence.text.length;
  }
  return names
    .map((name) => ({ ...name, weight: name.weight + saidAgain(name, names) }))
    .sort((a, b) => b.weight - a.weight);
}

/** The edition that is spoken of most is the one reported; "lần thứ 20" beside it is the one before. */
function saidAgain(name: EventName, all: readonly EventName[]): number {
  if (name.edition === undefined) return 0;
  const same = all.slice(0, 50).filter((other) => other.kind === name.kind && other.edition === name.edition);
  return Math.min(same.length, 4) * 0.3;
}

type Draft = Omit<EventName, 'sentence'>;

/** What is reported stands early, in prose rather than in a caption, and is said to be held. */
function standing(sentence: Sentence, read: number): number {
  let weight = read < 1_500 ? 1 : 0;
  if (sentence.kind === 'caption') weight -= 1.5;
  if (HELD.test(sentence.low)) weight += 1;
  return weight;
}

/** "Trong khuôn khổ Hội nghị …" names what the reported meeting is a part of. */
function framework(sentence: Sentence, at: number): number {
  return /(?:trong khuôn khổ|bên lề|nhân dịp|within the framework of|on the sidelines of)(?: the)? $/u.test(
    sentence.low.slice(0, at),
  )
    ? 1
    : 0;
}

const HELD = /tổ chức|diễn ra|khai mạc|bế mạc|dự |chủ trì|held|took place|opened|attended|hosted|convened/u;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

const CONFERENCE = /(?<![\p{L}])(?:hội nghị|hội nghị - hội thảo|lễ)(?= )/gu;
const EDITION =
  /^hội nghị (?:trực tuyến )?(?:cán bộ )?(ngoại giao|ngoại vụ|đối ngoại)(?: toàn quốc)?(?: (?:lần thứ|lần|thứ))? (\d{1,3}|[ivxl]{1,7})(?![\p{L}\p{N}])/u;
const NATIONAL =
  /^hội nghị (?:trực tuyến )?(?:(đối ngoại|ngoại vụ|ngoại giao) toàn quốc|toàn quốc (?:về )?(?:công tác )?(đối ngoại|ngoại vụ))/u;
const REVIEW =
  /^(?:hội nghị|lễ)(?: (?:trực tuyến|toàn quốc|giao ban|cán bộ|báo cáo viên|công tác))*(?: .{0,25}?)? ?(?:tổng kết|sơ kết|đánh giá|kiểm điểm|triển khai)(?: |$)/u;

/** Where a name ends: at punctuation, or where the sentence goes on to say who held it, when and how. */
const NAME_END =
  /[.;:(“"”)!?]| [-–] |, (?!(?:(?:và )?(?:triển khai|phương hướng|đề ra|nhiệm vụ|kế hoạch|định hướng|bàn|công chức|viên chức|người lao động|công tác|sơ kết|tổng kết|đối ngoại|ngoại giao|hội nhập|phát động|chương trình|hợp tác|biên giới|khai mạc năm)))| (?:do|được|diễn ra|khai mạc|bế mạc|với|vào|tại|ngày|sáng|chiều|tối|theo hình thức|bằng hình thức|đã|sẽ|nhằm|dưới|để|kết nối|có|dự|chủ trì|là|từ|ở|qua|cho|khẳng định|thống nhất|cũng|cần|thành công|thảo luận|nghe|tập trung|trong (?:hai|ba|các|ngày|sáng|chiều)|theo|giúp|bầu|giới thiệu|nêu)(?= |$)| (?:của|của các) (?=(?:sở|bộ|ủy ban|ubnd|liên hiệp|ban đối|đại sứ|học viện|cục|vụ))/u;

function vietnamese(sentence: Sentence, lexicons: Lexicons): Draft[] {
  const drafts: Draft[] = [];
  for (const match of sentence.low.matchAll(CONFERENCE)) {
    const tail = sentence.low.slice(match.index, match.index + 320);
    const edition = EDITION.exec(tail);
    const national = NATIONAL.exec(tail);
    const body = match[0].length;
    const end = NAME_END.exec(tail.slice(body));
    const whole = body + (end?.index ?? tail.length - body);
    const name = tail.slice(0, whole);
    const place = { from: match.index, to: match.index + name.trimEnd().length };
    const number = edition?.[2] ? editionNumber(edition[2]) : undefined;
    if (edition && number) {
      const to =
        match.index +
        Math.max(edition[0].length, /,/u.test(name) ? edition[0].length : name.trimEnd().length);
      drafts.push({
        from: match.index,
        to,
        kind: kindOf(edition[1]),
        edition: number,
        weight: 5,
        inSector: true,
      });
    } else if (national) {
      const kind = (national[1] ?? national[2]) === 'ngoại vụ' ? 'locality' : 'national';
      drafts.push({ ...place, kind, weight: name.length > national[0].length + 5 ? 4.5 : 4, inSector: true });
    } else if (REVIEW.test(name)) {
      const inSector = sectorPattern(lexicons).test(name);
      drafts.push({
        ...place,
        kind: 'review',
        weight: 3 + (/\d{4}/.test(name) ? 1.5 : 0) + (inSector ? 0.5 : 0),
        inSector,
      });
    } else if (end?.[0].startsWith(' của') || /^hội nghị (?:của )?(?:liên hiệp|sở|ban)/u.test(tail)) {
      const owner =
        /^hội nghị của [^,.;:]{3,90}?(?= (?:đánh giá|tổng kết|sơ kết|bàn|diễn ra|đã|được|sáng|chiều|ngày)|[,.;:])/u.exec(
          tail,
        );
      const to = match.index + (owner?.[0].length ?? place.to - match.index);
      drafts.push({
        from: match.index,
        to,
        kind: REVIEWING.test(tail) ? 'review' : 'meeting',
        weight: 1,
        inSector: sectorPattern(lexicons).test(tail.slice(0, 160)),
      });
    }
  }
  return drafts;
}

const REVIEWING = /tổng kết|sơ kết|đánh giá (?:kết quả|công tác|tình hình)/u;
const TO_REVIEW =
  /(?<![\p{L}])(?:tổng kết|sơ kết) (?:công tác|hoạt động|nhiệm vụ|tình hình|kết quả|phong trào|\d|nửa|một|năm)/u;

/** "[Body] tổng kết công tác … năm 2016, triển khai …": a review held, though no word for a conference stands. */
function withoutConference(sentence: Sentence, lexicons: Lexicons): Draft[] {
  const match = TO_REVIEW.exec(sentence.low);
  if (!match || sentence.low.slice(0, match.index).length > 250) return [];
  const tail = sentence.low.slice(match.index, match.index + 300);
  const end = NAME_END.exec(tail.slice(match[0].length));
  const to = match[0].length + (end?.index ?? tail.length - match[0].length);
  const inSector = sectorPattern(lexicons).test(sentence.low);
  const weight = (/\d{4}/.test(tail.slice(0, to)) ? 2.5 : 0.5) + (inSector ? 0.5 : 0);
  return [
    {
      from: match.index,
      to: match.index + tail.slice(0, to).trimEnd().length,
      kind: 'review',
      weight,
      inSector,
    },
  ];
}

const EN_NUMBERED =
  /(?<![\p{L}])(\d{1,3})(?:st|nd|rd|th) (?:national )?(diplomatic|diplomacy|foreign affairs|external relations|external affairs) (?:conference|sector conference)/u;
const EN_NATIONAL =
  /(?<![\p{L}])national (?:conference on (?:foreign affairs|external relations|external affairs|diplomacy|foreign relations)|(?:foreign affairs|external relations|external affairs|diplomatic) conference)/u;
const EN_DIPLOMATIC = /(?<![\p{L}])diplomatic conference(?! of (?:the )?(?:world|un))/u;
const EN_REVIEW =
  /(?<![\p{L}])(?:\p{L}+ )?(?:conference|meeting|teleconference|review)(?: [\p{L}\d]+,?){0,5}? (?:to review|reviewing|to sum up|summari[sz]ing|on reviewing|that reviewed|reviewed)(?= )/u;
const EN_END =
  /[.;:(“"”!?]|, (?!and)| (?:held|on (?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in (?:hanoi|ho chi minh|da nang)|took place|was|were|has|at|which|with|under|by|this|that|chaired)(?= |$)/u;

function english(sentence: Sentence, lexicons: Lexicons): Draft[] {
  const numbered = EN_NUMBERED.exec(sentence.low);
  if (numbered) {
    const kind = /national foreign|external|foreign affairs/u.test(numbered[0]) ? 'locality' : 'diplomatic';
    return [
      {
        from: numbered.index,
        to: numbered.index + numbered[0].length,
        kind,
        edition: Number(numbered[1]),
        weight: 5,
        inSector: true,
      },
    ];
  }
  const plain = EN_NATIONAL.exec(sentence.low) ?? EN_DIPLOMATIC.exec(sentence.low);
  if (plain) {
    const kind = plain[0] === 'diplomatic conference' ? 'diplomatic' : 'national';
    return [{ from: plain.index, to: plain.index + plain[0].length, kind, weight: 4, inSector: true }];
  }
  const review = EN_REVIEW.exec(sentence.low);
  if (!review) return [];
  const start = review.index + review[0].search(/(?:conference|meeting|teleconference|review)/u);
  const after = review.index + review[0].length;
  const end = EN_END.exec(sentence.low.slice(after, after + 200));
  const to = after + (end?.index ?? Math.min(200, sentence.low.length - after));
  const inSector = sectorPattern(lexicons).test(sentence.low.slice(start, to));
  return [{ from: start, to, kind: 'review', weight: 3.5, inSector }];
}

function kindOf(sector: string | undefined): EventKind {
  if (sector === 'ngoại vụ') return 'locality';
  return sector === 'đối ngoại' ? 'national' : 'diplomatic';
}

function editionNumber(written: string): number | undefined {
  if (/^\d+$/.test(written))
    return Number(written) > 0 && Number(written) < 200 ? Number(written) : undefined;
  const digits = [...written].map((c) => ROMAN[c] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

export const sectorPattern = oncePer(
  (lexicons: Lexicons) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(lexicons.sectorWords)})(?![\\p{L}\\p{N}])`, 'u'),
);
