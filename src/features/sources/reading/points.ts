import { stripDiacritics } from '#base/vietnamese.ts';
import type { PointRole } from '../kinds.ts';
import type { Span } from './clean-text.ts';
import type { Lexicons } from './lexicons.ts';
import { nameKey } from './names.ts';
import { type Page, placeIn, type Sentence } from './page.ts';
import { anyOf, oncePer } from './patterns.ts';
import type { Found, ReadPoint } from './reading.ts';

/** A point named in a sentence: `at` in the offsets of the sentence. */
export interface PointSpan {
  readonly name: string;
  readonly role: PointRole;
  readonly at: Span;
}

/** All points of a document, each once, where it is named first. */
export function findPoints(page: Page): Found<ReadPoint>[] {
  const points = new Map<string, Found<ReadPoint>>();
  for (const sentence of page.sentences) {
    for (const point of pointsIn(page, sentence)) {
      const key = nameKey(point.name);
      if (!points.has(key))
        points.set(key, {
          name: point.name,
          role: point.role,
          ...placeIn(sentence, point.at.from, point.at.to),
        });
    }
  }
  if (points.size === 0 || [...points.values()].every((point) => point.role === 'central')) {
    const own = ownPoint(page);
    if (own) points.set(nameKey(own.name), own);
  }
  return [...points.values()];
}

/** The point that a sentence is about, to seat its people; none when it names several. */
export function pointInSentence(page: Page, sentence: Sentence): PointSpan | undefined {
  const points = pointsIn(page, sentence);
  return points.length === 1 ? points[0] : undefined;
}

const POINT =
  /(?<![\p{L}])(?:điểm cầu|đầu cầu|connecting point|venue)(?: (?:tại|ở|của|chính|at|in))*(?= |$)/gu;
const CENTRAL =
  /^ (?:trung ương|trung tâm|chính phủ|trụ sở chính phủ|trụ sở bộ|bộ ngoại giao|văn phòng chính phủ|central)(?![\p{L}])/u;
const MISSION = /^ (?:đại sứ quán|tổng lãnh sự quán|phái đoàn|cơ quan đại diện)[^,.;:()]{3,70}/u;
const HOST =
  /^(?: (?:tỉnh ủy|thành ủy|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|tỉnh|thành phố|tp|tp\.|sở ngoại vụ|trụ sở|hội trường|văn phòng|đoàn đbqh|trung tâm|đài|và|,))*/u;

function pointsIn(page: Page, sentence: Sentence): PointSpan[] {
  const points: PointSpan[] = [];
  const matcher = provinceMatcher(page.lexicons);
  for (const match of sentence.low.matchAll(POINT)) {
    const start = match.index + match[0].length;
    const rest = sentence.low.slice(start, start + 120);
    const central = CENTRAL.exec(rest);
    const mission = MISSION.exec(rest);
    if (central)
      points.push({
        name: 'Trung ương',
        role: 'central',
        at: { from: match.index, to: start + central[0].length },
      });
    else if (mission) {
      const to = start + mission[0].trimEnd().length;
      points.push({
        name: sentence.text.slice(start + 1, to),
        role: 'mission',
        at: { from: match.index, to },
      });
    } else {
      const host = matcher.at(sentence, start) ? 0 : (HOST.exec(rest)?.[0].length ?? 0);
      points.push(...provinceList(sentence, match.index, start + host, matcher));
    }
  }
  return points.length > 0 ? points : placedPoint(page, sentence, matcher);
}

/** "điểm cầu Hà Nội, Đà Nẵng và Cần Thơ" are three. */
function provinceList(
  sentence: Sentence,
  from: number,
  start: number,
  matcher: ProvinceMatcher,
): PointSpan[] {
  const points: PointSpan[] = [];
  let at = start;
  for (;;) {
    const found = matcher.at(sentence, at);
    if (!found) return points;
    points.push({
      name: found.name,
      role: 'provincial',
      at: { from: points.length === 0 ? from : found.from, to: found.to },
    });
    const glue = /^(?:, | và | - )(?:điểm cầu )?(?:tỉnh |thành phố |tp\.? ?)?/u.exec(
      sentence.low.slice(found.to, found.to + 30),
    );
    if (!glue) return points;
    at = found.to + glue[0].length - 1;
  }
}

/** "Tại tỉnh Sóc Trăng, dự hội nghị có …": a place before people who attend an online conference. */
function placedPoint(page: Page, sentence: Sentence, matcher: ProvinceMatcher): PointSpan[] {
  const place = /^(?:tham )?(?:dự )?(?:hội nghị )?tại(?: (?:tỉnh|thành phố|tp\.?))?(?= )/u.exec(sentence.low);
  if (!place || !isOnline(page)) return [];
  const found = matcher.at(sentence, place[0].length);
  if (!found) return [];
  if (!/^[^.;]{0,30}(?:dự|chủ trì|đồng chí|ông|bà|có)/u.test(sentence.low.slice(found.to))) return [];
  if (/(?:tổ chức|diễn ra|khai mạc)/u.test(sentence.low.slice(found.to))) return [];
  return [{ name: found.name, role: 'provincial', at: { from: 0, to: found.to } }];
}

/** "điểm cầu tỉnh" alone: the province that the text speaks of, when it speaks of one only. */
function ownPoint(page: Page): Found<ReadPoint> | undefined {
  const sentence = page.sentences.find(({ low }) => OWN.test(low));
  if (!sentence) return undefined;
  const matcher = provinceMatcher(page.lexicons);
  const named = new Set(page.sentences.flatMap((s) => matcher.all(s)));
  named.delete('Hà Nội');
  const [name] = named;
  const at = OWN.exec(sentence.low);
  if (named.size !== 1 || !name || !at) return undefined;
  return {
    name,
    role: 'provincial',
    ...placeIn(sentence, at.index, at.index + at[0].length),
    doubt: { code: 'point_from_context', point: name },
  };
}

const OWN =
  /(?<![\p{L}])(?:điểm cầu|đầu cầu) (?:ubnd |hđnd |ủy ban nhân dân |trụ sở ubnd |tại )?(?:tỉnh(?: ta)?|thành phố|của tỉnh)(?! ủy)(?![\p{L}])/u;

export function isOnline(page: Page): boolean {
  return page.sentences.some(({ low }) => ONLINE.test(low));
}

const ONLINE =
  /điểm cầu|đầu cầu|hội nghị trực tuyến|trực tuyến (?:đến|tới|với|kết nối)|kết nối trực tuyến|truyền hình trực tuyến|hội nghị được trực tuyến|hình thức trực tuyến/u;

export interface ProvinceMatcher {
  at(sentence: { text: string }, index: number): { name: string; from: number; to: number } | undefined;
  all(sentence: { text: string }): string[];
}

export const provinceMatcher = oncePer((lexicons: Lexicons): ProvinceMatcher => {
  const names = new Map<string, string>();
  for (const { name, also } of lexicons.provinces) {
    for (const spelling of [name, ...(also ?? [])]) names.set(nameKey(spelling), name);
  }
  const written = lexicons.provinces.flatMap((p) => [p.name, ...(p.also ?? []), ...moved(p.name)]);
  const source = anyOf([...new Set([...written, ...written.map(stripDiacritics).filter(isTwoWords)])]);
  const here = new RegExp(`\\s*(${source})(?![\\p{L}\\p{N}])`, 'uy');
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  const nameOf = (spelling: string) => names.get(nameKey(spelling)) ?? spelling;
  return {
    at({ text }, index) {
      here.lastIndex = index;
      const match = here.exec(text);
      if (!match?.[1]) return undefined;
      return { name: nameOf(match[1]), from: here.lastIndex - match[1].length, to: here.lastIndex };
    },
    all: ({ text }) => [...text.matchAll(anywhere)].map((match) => nameOf(match[0])),
  };
});

/** Without marks a name of one syllable ("Hue") is too easily something else. */
function isTwoWords(name: string): boolean {
  return name.includes(' ') && /^\p{Lu}/u.test(name);
}

/** The other tone placement of the two names that have one. */
function moved(name: string): string[] {
  return name.includes('Hòa') || name.includes('Hóa')
    ? [name.replace('Hòa', 'Hoà').replace('Hóa', 'Hoá')]
    : [];
}
