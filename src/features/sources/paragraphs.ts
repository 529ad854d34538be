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
  /** The quoted words, as offsets within `text`, in order and never overlapping; empty in a mere neighbour. */
  marks: Span[];
}

/**
 * The paragraphs that hold these words, each with its quoted parts marked, and the neighbours on either side. Where
 * words lie far apart the numbers jump. Spans that touch no words yield nothing.
 */
export function paragraphsAround(text: string, spans: readonly Span[]): ShownParagraph[] {
  const all = paragraphsOf(text);
  const marked = all.map((paragraph) => marksWithin(paragraph, spans));
  const isQuoted = (index: number) => (marked[index]?.length ?? 0) > 0;
  return all.flatMap((paragraph, index) => {
    if (!isQuoted(index) && !isQuoted(index - 1) && !isQuoted(index + 1)) return [];
    const { number, from, to } = paragraph;
    return [{ number, text: text.slice(from, to), marks: marked[index] ?? [] }];
  });
}

/** The parts of the spans within a paragraph, relative to it; parts that touch become one. */
function marksWithin(paragraph: Paragraph, spans: readonly Span[]): Span[] {
  const parts = spans
    .map((span) => ({ from: Math.max(span.from, paragraph.from), to: Math.min(span.to, paragraph.to) }))
    .filter((part) => part.from < part.to)
    .map((part) => ({ from: part.from - paragraph.from, to: part.to - paragraph.from }))
    .sort((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && part.from <= last.to) last.to = Math.max(last.to, part.to);
    else joined.push(part);
  }
  return joined;
}
