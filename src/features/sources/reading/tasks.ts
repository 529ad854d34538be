import type { Span } from './clean-text.ts';
import type { Lexicons } from './lexicons.ts';
import { anyOf, oncePer } from './patterns.ts';

/**
 * One stretch of asking split as a secretary lists tasks: at semicolons, and at commas where the next clause begins
 * with its own verb of work and could go to another unit. A purpose or result clause ("bảo đảm …", "góp phần …")
 * stays with its task, and an overarching task ("nhiệm vụ bao trùm là …") stays whole. Offsets of `low`.
 */
export function splitTasks(low: string, span: Span, lexicons: Lexicons): Span[] {
  const tasks: Span[] = [];
  for (const part of splitAt(low, span, BETWEEN_TASKS)) {
    if (OVERARCHING.test(low.slice(part.from, part.to))) tasks.push(part);
    else tasks.push(...splitAtVerbs(low, part, lexicons));
  }
  return tasks
    .map((task) => trimmed(low, task))
    .filter((task) => wordCount(low.slice(task.from, task.to), 3) >= 3);
}

/** Between two tasks whatever their verbs: a semicolon, a full stop, two quotations side by side. */
const BETWEEN_TASKS =
  /;|(?<=\p{L}{2})\. (?=\p{L})|, (?:and|as well as) to (?=\p{L})|(?<=”),? (?:và|and) (?=“)/gu;

const OVERARCHING = /^\s*(?:nhiệm vụ|mục tiêu|trọng tâm)[^,;]{0,80} là /u;
const LEAST_LEFT = 6;
const LEAST_RIGHT = 5;

function splitAtVerbs(low: string, part: Span, lexicons: Lexicons): Span[] {
  const pattern = verbPatterns(lexicons).splitting;
  const tasks: Span[] = [];
  let from = part.from;
  for (const match of low.slice(part.from, part.to).matchAll(pattern)) {
    const at = part.from + match.index;
    const verb = at + match[0].length - (match[1]?.length ?? 0);
    const right = low.slice(verb, nextComma(low, verb, part.to));
    if (
      wordCount(low.slice(from, at), LEAST_LEFT) < LEAST_LEFT ||
      wordCount(right, LEAST_RIGHT) < LEAST_RIGHT
    )
      continue;
    if (isOpenBracket(low.slice(from, at)) || SUBORDINATE.test(low.slice(from, at))) continue;
    tasks.push({ from, to: at });
    from = verb;
  }
  return [...tasks, { from, to: part.to }];
}

/** Inside a relative or listing clause the verbs do not ask anew: "trong đó …", "bao gồm …". */
const SUBORDINATE = /(?:bao gồm|trong đó|nhằm|thông qua việc|bằng cách)[^,;]*$/u;

function isOpenBracket(text: string): boolean {
  const quotes = (text.match(/“/g) ?? []).length > (text.match(/”/g) ?? []).length;
  return quotes || text.lastIndexOf('(') > text.lastIndexOf(')');
}

function nextComma(low: string, from: number, to: number): number {
  const at = low.indexOf(',', from);
  return at < 0 || at > to ? to : at;
}

function splitAt(low: string, span: Span, pattern: RegExp): Span[] {
  const parts: Span[] = [];
  let from = span.from;
  for (const match of low.slice(span.from, span.to).matchAll(pattern)) {
    parts.push({ from, to: span.from + match.index });
    from = span.from + match.index + match[0].length;
  }
  return [...parts, { from, to: span.to }];
}

function trimmed(low: string, { from, to }: Span): Span {
  const lead = LEAD.exec(low.slice(from, to))?.[0].length ?? 0;
  const body = low.slice(from + lead, to);
  const tail = (closesMoreThanItOpens(body) ? CLOSING : TAIL).exec(body)?.[0].length ?? 0;
  return { from: from + lead, to: Math.max(from + lead, to - tail) };
}

const TAIL = /[\s,;:/"]*$/u;
/** The mark that closes a quotation opened before the task, with what follows it. */
const CLOSING = /[\s.,;:/"]*”[\s.,;:/"]*$/u;

function closesMoreThanItOpens(text: string): boolean {
  return (text.match(/”/g) ?? []).length > (text.match(/“/g) ?? []).length;
}

/** What stands before a task without being part of it: blanks, an ordinal, a joining word. */
const LEAD =
  /^[\s,:;–•+*-]*(?:(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|\(?(?:\d{1,2}|[a-e])[).]|đồng thời|bên cạnh đó|cùng với đó|ngoài ra|trước hết|trước mắt|theo đó|cuối cùng|song song với đó|và)(?=[,:\s])[\s,:]*)?[“"]?/u;

/** Words in a text, counted as runs between blanks that hold more than punctuation. */
export function wordCount(text: string, enough: number = Number.POSITIVE_INFINITY): number {
  let count = 0;
  let hasLetter = false;
  for (let i = 0; i <= text.length && count < enough; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    if (code !== 0x20) hasLetter ||= code > 0x7f ? code < 0x2000 : ASCII_WORD.test(text.charAt(i));
    else {
      if (hasLetter) count++;
      hasLetter = false;
    }
  }
  return count;
}

const ASCII_WORD = /[a-z\d]/iu;

/** Length of the ordinal, bullet or joining word at the start of a sentence. */
export function leadLength(low: string): number {
  return LEAD.exec(low)?.[0].length ?? 0;
}

export function hasOrdinal(low: string): boolean {
  return /^[\s–•+*-]*(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|\(?\d{1,2}[).]\s)[,:\s]/u.test(
    low,
  );
}

export const verbPatterns = oncePer((lexicons: Lexicons) => ({
  /** A task verb at the very start. */
  start: new RegExp(
    `^(?:cần |phải |hãy |cần phải |sẽ |luôn )*(?:${anyOf(lexicons.taskVerbs.starting)})(?![\\p{L}\\p{N}])`,
    'u',
  ),
  /** A task verb anywhere. */
  any: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:cần|phải|hãy|cần phải) )*(?:${anyOf(lexicons.taskVerbs.starting)})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  /** A comma before a verb that begins another task. */
  splitting: new RegExp(
    `[,.] (?:và |đồng thời |cũng như )?((?:cần |phải )?(?:${anyOf(lexicons.taskVerbs.splitting)})(?![\\p{L}\\p{N}]))`,
    'gu',
  ),
  addressee: new RegExp(`^(?:${anyOf(lexicons.bodyHeads)})(?![\\p{L}\\p{N}])`, 'u'),
}));
