/** A stretch of a text: `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}

/**
 * The sentence (or sentences) of a paragraph in which the marked words stand, letter for letter, and the marks within
 * it. A sentence ends at . ! ? … followed by a space; a point
 * after a single capital ("T.Ư", "TP. Huế") ends nothing.
 */
export function sentenceAround(
  paragraph: string,
  marks: readonly Span[],
): { sentence: string; marks: Span[] } {
  if (marks.length === 0) return { sentence: paragraph, marks: [] };
  const first = Math.min(...marks.map((mark) => mark.from));
  const last = Math.max(...marks.map((mark) => mark.to));
  const ends = sentenceEnds(paragraph);
  const starts = Math.max(0, ...ends.filter((end) => end <= first));
  const stops = ends.find((end) => end >= last) ?? paragraph.length;
  // Marks may begin or end with a space; they are kept whole.
  const from = Math.min(first, starts + leadingSpace(paragraph.slice(starts, stops)));
  const to = Math.max(last, paragraph.slice(0, stops).trimEnd().length);
  return {
    sentence: paragraph.slice(from, to),
    marks: marks.map((mark) => ({ from: mark.from - from, to: mark.to - from })),
  };
}

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/(?<!(?:^|[\s.])\p{Lu}{1,2})[.!?…]+["”’)]*(?=\s)/gu)].map(
    (match) => match.index + match[0].length,
  );
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
