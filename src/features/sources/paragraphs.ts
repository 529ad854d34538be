/** A stretch of a source's text: UTF-16 offsets, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

/** A line of the original that holds words, numbered as the margin of the review page numbers it. */
export interface Paragraph extends Span {
  number: number;
}

/** Lines with words in them. Blank lines separate and are not numbered; no letter is changed or left out. */
export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() === '') continue;
    found.push({ number: found.length + 1, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

export interface ShownParagraph {
  number: number;
  text: string;
  /** The quoted words, as offsets within `text`; null in a paragraph that only stands beside them. */
  mark: Span | null;
}

/**
 * The paragraph that holds the words from `from` to `to`, or the several that they run through, each with its part
 * marked, and the neighbour on either side. Empty when the span touches no words.
 */
export function paragraphsAround(text: string, from: number, to: number): ShownParagraph[] {
  const all = paragraphsOf(text);
  const first = all.findIndex((paragraph) => paragraph.to > from && paragraph.from < to);
  if (first < 0) return [];
  const last = all.findLastIndex((paragraph) => paragraph.to > from && paragraph.from < to);
  return all.slice(Math.max(0, first - 1), last + 2).map((paragraph) => ({
    number: paragraph.number,
    text: text.slice(paragraph.from, paragraph.to),
    mark: overlap(paragraph, { from, to }),
  }));
}

function overlap(paragraph: Paragraph, span: Span): Span | null {
  const from = Math.max(paragraph.from, span.from);
  const to = Math.min(paragraph.to, span.to);
  return from < to ? { from: from - paragraph.from, to: to - paragraph.from } : null;
}
