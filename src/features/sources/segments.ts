import type { Span } from './paragraphs.ts';

/** Something that marks words of the original: what was read there, or a block of noise. Several may overlap. */
export interface Mark extends Span {
  key: string;
}

/** A stretch under exactly these marks, the widest outermost, so that each can be drawn around the next. */
export interface Segment<M extends Mark> extends Span {
  marks: { mark: M; isStart: boolean; isEnd: boolean }[];
}

/**
 * Cuts a span of the text where a mark begins or ends. The segments cover the span exactly, in order: joined, they are
 * its words, not a letter more or less. Marks may nest, cross, touch and reach beyond the span.
 */
export function segmentsOf<M extends Mark>(span: Span, marks: readonly M[]): Segment<M>[] {
  if (span.from >= span.to) return [];
  const inside = marks.filter((mark) => mark.from < span.to && mark.to > span.from && mark.from < mark.to);
  const edges = inside.flatMap((mark) => [mark.from, mark.to]).filter((at) => span.from < at && at < span.to);
  const cuts = [...new Set([span.from, ...edges, span.to])].sort((a, b) => a - b);
  const widestFirst = [...inside].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || (a.key < b.key ? -1 : 1),
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? span.to;
    const over = widestFirst.filter((mark) => mark.from < to && mark.to > from);
    return {
      from,
      to,
      marks: over.map((mark) => ({ mark, isStart: mark.from === from, isEnd: mark.to === to })),
    };
  });
}

/** Which of these spans overlap each paragraph, by its index; paragraphs are in order, spans in any. */
export function byParagraph<S extends Span>(paragraphs: readonly Span[], spans: readonly S[]): S[][] {
  const found: S[][] = paragraphs.map(() => []);
  for (const span of spans) {
    for (let at = firstEndingAfter(paragraphs, span.from); at < paragraphs.length; at++) {
      if ((paragraphs[at]?.from ?? 0) >= span.to) break;
      found[at]?.push(span);
    }
  }
  return found;
}

function firstEndingAfter(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.to ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many rules stand below the words under each mark: 0 for one that covers no narrower mark, and one more than
 * the highest below it otherwise. Rules of overlapping marks then lie under one another instead of on one another.
 */
export function levelsOf(marks: readonly Mark[]): Map<string, number> {
  const levels = new Map<string, number>();
  for (const cluster of clustersOf(marks)) {
    const narrowestFirst = cluster.sort((a, b) => a.to - a.from - (b.to - b.from));
    for (const [index, mark] of narrowestFirst.entries()) {
      const under = narrowestFirst
        .slice(0, index)
        .filter((other) => other.from < mark.to && other.to > mark.from);
      const level = under.reduce((highest, other) => Math.max(highest, (levels.get(other.key) ?? 0) + 1), 0);
      levels.set(mark.key, level);
    }
  }
  return levels;
}

/** Marks that hang together by overlapping; two clusters share no letter. */
function clustersOf(marks: readonly Mark[]): Mark[][] {
  const clusters: Mark[][] = [];
  let end = 0;
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    if (clusters.length === 0 || mark.from >= end) clusters.push([]);
    clusters.at(-1)?.push(mark);
    end = Math.max(end, mark.to);
  }
  return clusters;
}
