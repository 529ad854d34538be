import { isBylineShaped, isLabelledByline } from './bylines.ts';
import type { CleanText } from './clean-text.ts';
import { findDates } from './dates.ts';
import type { NoiseMarks } from './lexicons/noise.ts';
import type { Lexicons } from './lexicons.ts';
import type { Line, LineKind } from './page.ts';
import { oncePer } from './patterns.ts';
import type { NoiseReason } from './reading.ts';
import { sourceLine } from './source-lines.ts';
import { wordCount } from './tasks.ts';

/**
 * What each line of a page is. A crawled page has the article somewhere in the middle: above it a header, a clock,
 * breadcrumbs; below it tags, comments, related news, a footer. First each line is judged by itself, then by where
 * it stands: what opens a list of related news closes the article, unless the article plainly goes on after it.
 */
export function classifyLines(clean: CleanText, lexicons: Lexicons): Line[] {
  const marks = compiledMarks(lexicons.noise);
  const lines = cutLines(clean).map((line) => judgeAlone(line, marks, lexicons));
  markClocks(lines);
  closeArticle(lines, marks);
  markMenu(lines);
  markLeftovers(lines);
  return lines.map(({ from, to, kind, reason }) => ({ from, to, kind, ...(reason ? { reason } : {}) }));
}

interface Draft {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly low: string;
  kind: LineKind;
  reason?: NoiseReason;
}

type CutLine = Omit<Draft, 'kind' | 'reason'>;

function cutLines(clean: CleanText): CutLine[] {
  const lines: CutLine[] = [];
  let from = 0;
  while (from <= clean.text.length) {
    const next = clean.text.indexOf('\n', from);
    const end = next < 0 ? clean.text.length : next;
    let to = end;
    while (to > from && clean.text.charAt(to - 1) === ' ') to--;
    lines.push({ from, to, text: clean.text.slice(from, to), low: clean.low.slice(from, to) });
    from = end + 1;
  }
  return lines;
}

const LONGEST_MARK = 300;

function judgeAlone(line: CutLine, marks: CompiledMarks, lexicons: Lexicons): Draft {
  const { low, text } = line;
  if (!/[\p{L}\p{N}]/u.test(low.slice(0, 500))) return { ...line, kind: 'blank' };
  if (low.length > LONGEST_MARK) return { ...line, kind: 'text' };
  if (isDateLine(low)) return { ...line, kind: 'date' };
  const reason = marks.lines.find(([, pattern]) => pattern.test(low))?.[0];
  if (reason) return { ...line, kind: 'noise', reason };
  if (sourceLine(text, lexicons)) return { ...line, kind: 'source' };
  if (isLabelledByline(text)) return { ...line, kind: 'byline' };
  if (isCaption(low)) return { ...line, kind: 'caption' };
  return { ...line, kind: 'text' };
}

const DATE_LINE_WORDS =
  /gmt ?[+-]? ?\d*|utc ?[+-]? ?\d*|cập nhật(?: lúc| ngày)?|đăng (?:lúc|ngày)|ngày đăng|ngày cập nhật|xuất bản|thời gian|published|updated|posted|on|at|last|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day|xem cỡ chữ|cỡ chữ|google|xem với cỡ chữ|in bài viết|ngày|lúc|giờ|am|pm|\d{1,2}(?::|h|g)\d{2}(?::\d{2})?|'/gu;

/** A line that holds a full date and nothing but: "Thứ 4, 15/12/2021 | 11:12:45". */
export function isDateLine(low: string): boolean {
  if (low.length > 90) return false;
  const dates = findDates(low).filter((date) => date.year !== undefined);
  if (dates.length === 0) return false;
  let rest = low;
  for (const date of dates) rest = rest.replace(low.slice(date.from, date.to), ' ');
  return !/[\p{L}\p{N}]/u.test(rest.replace(DATE_LINE_WORDS, ' '));
}

const CAPTION =
  /(?:\(?(?:ảnh|ảnh minh họa|photo|nguồn ảnh|ảnh tư liệu)\s?:[^.]{0,60}|\(ảnh[^)]{0,40}\)|\(photo[^)]{0,40}\))[.)]*$|^(?:toàn cảnh|quang cảnh|các đại biểu|đại biểu|lãnh đạo|một góc)(?: [^.]{0,140})?$/u;

function isCaption(low: string): boolean {
  return CAPTION.test(low);
}

/** A date above the headline is a clock of the page unless it is the only date; `publication.ts` weighs that one. */
function markClocks(lines: Draft[]): void {
  const headline = lines.findIndex((line) => line.kind === 'text');
  const hasDateBelow = lines.some((line, i) => line.kind === 'date' && i > headline);
  lines.forEach((line, i) => {
    if (line.kind === 'date' && i < headline && hasDateBelow) Object.assign(line, noise('page_clock'));
  });
}

/** Lines of a word or three above the headline are the menu of the site. */
function markMenu(lines: Draft[]): void {
  const headline = lines.findIndex((line) => line.kind === 'text' && wordCount(line.text, 5) >= 5);
  lines.forEach((line, i) => {
    if (i < headline && line.kind === 'text' && wordCount(line.text, 4) < 4)
      Object.assign(line, noise('site_header'));
  });
}

function closeArticle(lines: Draft[], marks: CompiledMarks): void {
  const total = proseLength(lines);
  let before = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const opener = line.kind === 'text' || line.kind === 'caption' ? openerOf(line, marks) : undefined;
    if (!opener) {
      if (line.kind === 'text' && isProse(line)) before += line.text.length;
      continue;
    }
    if (before === 0) {
      // Above the article: a menu or the name of the site.
      Object.assign(line, noise(opener === 'footer' ? 'site_header' : opener));
    } else if (goesOnAfter(lines, i) && !(before > total * 0.35 && hasEndedBefore(lines, i))) {
      skipBox(lines, i, opener);
    } else if (before > total * 0.3 || hasEndedBefore(lines, i)) {
      closeFrom(lines, i, marks);
      return;
    }
  }
}

function openerOf(line: CutLine, marks: CompiledMarks): NoiseReason | undefined {
  if (line.low.length > LONGEST_MARK) return undefined;
  const low = line.low.replace(/^[^\p{L}\p{N}©®(]+/u, '');
  return marks.openers.find(([, pattern]) => pattern.test(low))?.[0];
}

/** After the end everything is noise; each opener begins a block of its own. */
function closeFrom(lines: Draft[], at: number, marks: CompiledMarks): void {
  let reason: NoiseReason = 'footer';
  for (const line of lines.slice(at)) {
    if (line.kind === 'blank') continue;
    reason = openerOf(line, marks) ?? (line.kind === 'noise' ? (line.reason ?? reason) : reason);
    // A byline or source line below a share bar still belongs to the article.
    if (line.kind !== 'source' || reason === 'related_news') Object.assign(line, noise(reason));
  }
}

/** A box of links inside the article: its short lines only. */
function skipBox(lines: Draft[], at: number, reason: NoiseReason): void {
  for (const line of lines.slice(at)) {
    if (line.kind !== 'text' && line.kind !== 'blank') return;
    if (line.kind === 'text' && isProse(line)) return;
    if (line.kind === 'text') Object.assign(line, noise(reason));
  }
}

/** The article's own end: "./." closes Vietnamese agency prose; a source line closes a reprint. */
function isEnd(line: Draft): boolean {
  return line.kind === 'source' || /\.\/\.["”)]?$/u.test(line.text);
}

function hasEndedBefore(lines: readonly Draft[], at: number): boolean {
  return lines
    .slice(Math.max(0, at - 8), at)
    .some((line) => isEnd(line) || (line.kind === 'text' && isBylineShaped(line.text)));
}

function goesOnAfter(lines: readonly Draft[], at: number): boolean {
  const rest = lines.slice(at + 1);
  const last = rest.findLastIndex(isEnd);
  return (
    last > 0 && rest.slice(0, last + 1).filter((line) => line.kind === 'text' && isProse(line)).length >= 2
  );
}

function isProse(line: Draft): boolean {
  return line.text.length >= 100 && /[.!?…:;”")/]$/u.test(line.text);
}

function proseLength(lines: readonly Draft[]): number {
  return lines.reduce((sum, line) => sum + (line.kind === 'text' && isProse(line) ? line.text.length : 0), 0);
}

/** Short lines without a full stop below the last source line are titles of other news or a footer. */
function markLeftovers(lines: Draft[]): void {
  const lastProse = lines.findLastIndex((line) => line.kind === 'text' && isProse(line));
  const lastSource = lines.findLastIndex((line) => line.kind === 'source');
  const firstText = lines.findIndex((line) => line.kind === 'text');
  if (lastProse < 0) return;
  lines.forEach((line, i) => {
    if (line.kind !== 'text' || i <= lastProse || i === firstText) return;
    if (isBylineShaped(line.text)) line.kind = 'byline';
    else if (lastSource > lastProse && i > lastSource) Object.assign(line, noise('footer'));
  });
}

function noise(reason: NoiseReason): { kind: 'noise'; reason: NoiseReason } {
  return { kind: 'noise', reason };
}

interface CompiledMarks {
  readonly lines: readonly (readonly [NoiseReason, RegExp])[];
  readonly openers: readonly (readonly [NoiseReason, RegExp])[];
}

const compiledMarks = oncePer((marks: NoiseMarks): CompiledMarks => {
  const whole = ([reason, source]: readonly [NoiseReason, string]) =>
    [reason, new RegExp(`^(?:${source})$`, 'u')] as const;
  return { lines: marks.lines.map(whole), openers: marks.openers.map(whole) };
});
