import type { Span } from './clean-text.ts';

/** The name of an author in a line, in offsets of the line. */
export interface AuthorSpan extends Span {
  readonly name: string;
}

const LABEL =
  /^(?:(?:tin|bài|nội dung)(?:,| và| -)? ?(?:ảnh|bài)?|tác giả|người viết|thực hiện|by|phóng viên|pv|written by|author)\s*:\s*/iu;
const PHOTOS_TOO =
  /\s*\((?:tổng hợp|thực hiện|bài và ảnh|tin, ảnh|biên dịch|lược ghi|(?:theo )?[\p{L}\d.+ &]{2,30})\)\s*$/iu;
const NAME =
  /^(?:(?:\p{Lu}\.)+ ?\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}*)?|\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){1,4})$/u;
const SPLIT = /\s*(?:,|;| và | - | – |&|\/)\s*/u;

/** A line of names and nothing else: "Thu An, Quốc Bình". Where it stands decides whether it is a byline. */
export function isBylineShaped(text: string): boolean {
  return text.length <= 70 && authorsIn(text).length > 0;
}

/** "Bài, ảnh: Thu An" says itself that it is a byline, wherever it stands. */
export function isLabelledByline(text: string): boolean {
  return LABEL.test(text) && isBylineShaped(text);
}

/** The authors in a line of names; empty when anything else stands in it. */
export function authorsIn(text: string): AuthorSpan[] {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const to = text.length - (PHOTOS_TOO.exec(text)?.[0].length ?? 0);
  const authors: AuthorSpan[] = [];
  let at = label;
  for (const part of text.slice(label, to).split(SPLIT)) {
    const from = text.indexOf(part, at);
    at = from + part.length;
    const name = part.replace(/[.\s]+$/u, '');
    if (name === '') continue;
    if (!NAME.test(name)) return [];
    authors.push({ from, to: from + name.length, name });
  }
  return authors;
}
