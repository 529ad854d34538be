import type { Span } from './clean-text.ts';
import type { Lexicons } from './lexicons.ts';
import type { NameSpan } from './names.ts';
import { anyOf, oncePer } from './patterns.ts';

/** An office in a sentence, in its offsets. */
export interface TitleSpan extends Span {
  readonly title: string;
}

interface Text {
  readonly text: string;
  readonly low: string;
}

/** An office never runs over one of these: a verb or a joining word begins something else. */
const BREAK =
  '(?:tham )?dự|chủ trì|đồng chủ trì|phát biểu|cho (?:biết|rằng|hay)|nhấn mạnh|khẳng định|yêu cầu|đề nghị|cùng|đã|sẽ|làm|trình bày|báo cáo(?! viên)|kết luận|(?<!ban )chỉ đạo|là|có|khai mạc|giữ chức|thay|được|điều hành|thông báo|ghi nhận|đánh giá|chúc mừng|trao|nêu|giới thiệu|chia sẻ|tặng|bày tỏ|phát động|chủ tọa|ký|tiếp|thăm|hội đàm|gửi|biểu dương|cảm ơn|nói|cho|theo|do|khi|để|trong|từ|vào|dưới|nhân|gồm|như|sáng|chiều|ngày|attended|chaired|said|told|launched|urged|at|on|in|delivered|stressed|emphasi[sz]ed|with|who|addressed|presided|has|was|is|asked|noted|highlighted|affirmed|by';
const BREAKER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BREAK})(?![\\p{L}\\p{N}])`, 'u');
const DIPLOMAT =
  /^(?:nguyên |phó )?(?:đại sứ|tổng lãnh sự|đại biện|trưởng (?:phái đoàn|cơ quan)|tham tán|ambassador|consul)/u;
const PLACED = /(?<![\p{L}])(?:tại|at|to|in)(?![\p{L}])/u;
const HONORIFIC =
  /^(?:các |những |hai |ba |bốn )?(?:đồng chí|đ\/c|ông|bà|anh|chị|mr|mrs|ms|dr|gs|ts|pgs|ths)\.?:?(?: |$)/u;

const headPattern = oncePer(
  (lexicons: Lexicons) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:nguyên|quyền|q\\.|cựu|former|acting) )?(?:${anyOf(lexicons.titleHeads)})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
);

/** Offices written directly before a name: "Ủy viên Bộ Chính trị, Phó Thủ tướng, Bộ trưởng [name]". */
export function titlesBefore(at: Text, name: NameSpan, floor: number, lexicons: Lexicons): TitleSpan[] {
  const titles: TitleSpan[] = [];
  let end = withoutHonorific(at.low, floor, trimEnd(at.text, name.from));
  // "Bộ trưởng Ngoại giao - [name]"
  if (/ [-–]$/u.test(at.text.slice(Math.max(floor, end - 2), end))) end = trimEnd(at.text, end - 1);
  while (end > floor) {
    const start = Math.max(segmentStart(at.text, floor, end), end - 160);
    const title = titleUpTo(at, start, end, lexicons);
    if (!title) break;
    titles.unshift(title);
    const lead = at.low.slice(start, title.from).trim();
    if (lead !== '' && !HONORIFIC.test(`${lead} `)) break;
    const before = trimEnd(at.text, start);
    if (before <= floor || at.text.charAt(before - 1) !== ',') break;
    end = trimEnd(at.text, before - 1);
  }
  return titles.flatMap((title) => splitJoined(at, title, lexicons));
}

/** Offices written after a name: "[name] - Phó Chủ tịch UBND tỉnh, Giám đốc Sở". */
export function titlesAfter(
  at: Text,
  name: NameSpan,
  next: NameSpan | undefined,
  lexicons: Lexicons,
): TitleSpan[] {
  const titles: TitleSpan[] = [];
  let from = name.to;
  for (;;) {
    const glue = /^\s*(?:,|[-–](?= )|\()\s*/u.exec(at.text.slice(from, from + 6));
    if (!glue) break;
    const start = from + glue[0].length;
    const head = headAt(at.low, start, lexicons);
    if (!head) break;
    const end = segmentEnd(at, start, head.to);
    // An office that runs straight into the next name is that person's.
    if (next && next.from >= start && next.from <= end) {
      if (next.from < end || trimEnd(at.text, next.from) > head.to) break;
    }
    titles.push({ from: start, to: end, title: at.text.slice(start, end) });
    from = end;
  }
  return titles.flatMap((title) => splitJoined(at, title, lexicons));
}

/** The last office head before `end` from which everything up to `end` is one office. */
function titleUpTo(at: Text, start: number, end: number, lexicons: Lexicons): TitleSpan | undefined {
  const pattern = headPattern(lexicons);
  const part = at.low.slice(start, end);
  for (const match of part.matchAll(pattern)) {
    const tail = part.slice(match.index + match[0].length);
    if (BREAKER.test(tail) || (PLACED.test(tail) && !DIPLOMAT.test(match[0]))) continue;
    const from = start + match.index;
    return { from, to: end, title: at.text.slice(from, end) };
  }
  return undefined;
}

function headAt(low: string, start: number, lexicons: Lexicons): Span | undefined {
  const pattern = headPattern(lexicons);
  pattern.lastIndex = 0;
  const part = low.slice(start, start + 60);
  const match = pattern.exec(part);
  pattern.lastIndex = 0;
  if (match?.index !== 0) return undefined;
  return { from: start, to: start + match[0].length };
}

/** Where an office that begins at `start` ends: at punctuation, or before a word that begins something else. */
function segmentEnd(at: Text, start: number, headEnd: number): number {
  const rest = at.low.slice(headEnd, headEnd + 120);
  const isDiplomat = DIPLOMAT.test(at.low.slice(start, headEnd));
  const stops = [
    /[,;.:()“”"]| [-–] /u.exec(rest)?.index,
    BREAKER.exec(rest)?.index,
    / và (?!(?:đào tạo|phát triển|môi trường|công nghệ|đầu tư|du lịch|thể thao|truyền thông|giáo dục))/u.exec(
      rest,
    )?.index,
    isDiplomat ? undefined : PLACED.exec(rest)?.index,
  ].filter((stop): stop is number => stop !== undefined);
  return trimEnd(at.text, headEnd + Math.min(rest.length, ...stops));
}

/** Two offices joined by "kiêm" or "and" are two. */
function splitJoined(at: Text, title: TitleSpan, lexicons: Lexicons): TitleSpan[] {
  const joined = / (?:kiêm|and) /u.exec(at.low.slice(title.from, title.to));
  if (!joined) return [title];
  const second = title.from + joined.index + joined[0].length;
  if (!headAt(at.low, second, lexicons)) return [title];
  const first = title.from + joined.index;
  return [
    { from: title.from, to: first, title: at.text.slice(title.from, first) },
    ...splitJoined(at, { from: second, to: title.to, title: at.text.slice(second, title.to) }, lexicons),
  ];
}

function segmentStart(text: string, floor: number, end: number): number {
  for (let i = end - 1; i >= floor; i--) {
    const c = text.charAt(i);
    if (c === ',' || c === ';' || c === ':' || c === '(' || c === ')' || c === '“' || c === '”' || c === '"')
      return i + 1;
    if ((c === '-' || c === '–') && text.charAt(i - 1) === ' ' && text.charAt(i + 1) === ' ') return i + 1;
  }
  return floor;
}

const HONORIFIC_BEFORE =
  /(?:^|[\s(,;:])(?:đồng chí|đ\/c|ông|bà|anh|chị|mr\.?|mrs\.?|ms\.?|dr\.?|gs\.?|ts\.?|pgs\.?ts\.?|ths\.?)$/u;

function withoutHonorific(low: string, floor: number, end: number): number {
  const match = HONORIFIC_BEFORE.exec(low.slice(Math.max(floor, end - 12), end));
  return match ? trimEnd(low, end - match[0].trimStart().length) : end;
}

/** True when an honorific stands directly before the name ("đồng chí", "ông", "bà"). */
export function hasHonorific(low: string, name: NameSpan): boolean {
  return HONORIFIC_BEFORE.test(low.slice(Math.max(0, name.from - 13), trimEnd(low, name.from)));
}

function trimEnd(text: string, end: number): number {
  let i = end;
  while (i > 0 && text.charAt(i - 1) === ' ') i--;
  return i;
}
