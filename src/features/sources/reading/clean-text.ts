import { foldTonePlacement } from '#base/vietnamese.ts';

/** A stretch of text, `from` inclusive, `to` exclusive, in UTF-16 code units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A text made readable: composed letters (NFC), one kind of line break, single spaces, no invisible characters.
 * `text` and `low` have the same length and the same offsets; `originalSpan` leads back to what was given.
 */
export interface CleanText {
  readonly original: string;
  readonly text: string;
  /** Lower case with tone placement folded: what patterns are matched against. */
  readonly low: string;
  originalSpan(span: Span): Span;
}

export function cleanText(original: string): CleanText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (piece: string, from: number, to: number) => {
    parts.push(piece);
    for (let i = 0; i < piece.length; i++) {
      starts.push(from);
      ends.push(to);
    }
  };
  let last = '\n';
  for (let i = 0; i < original.length; ) {
    const to = clusterEnd(original, i);
    const piece = cleanCluster(original.slice(i, to));
    // Runs of blanks become one, and blanks at the start of a line go: layout is not language.
    if (piece !== '' && !(piece === ' ' && (last === ' ' || last === '\n'))) {
      put(piece, i, to);
      last = piece;
    }
    i = to;
  }
  const text = parts.join('');
  return {
    original,
    text,
    low: lowerSameLength(text),
    originalSpan: ({ from, to }) => {
      if (to <= from) return { from: starts[from] ?? original.length, to: starts[from] ?? original.length };
      return { from: starts[from] ?? original.length, to: ends[to - 1] ?? original.length };
    },
  };
}

/** Where the character at `i` ends: a letter with its combining marks, a surrogate pair, or CR LF as one. */
function clusterEnd(text: string, i: number): number {
  const code = text.codePointAt(i) ?? 0;
  if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) return i + 2;
  let end = i + (code > 0xffff ? 2 : 1);
  while (isCombining(text.charCodeAt(end))) end++;
  return end;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function cleanCluster(cluster: string): string {
  if (cluster.length === 1) {
    const code = cluster.charCodeAt(0);
    if (code > 0x20 && code < 0x7f) return cluster;
    if (BREAKS.has(code)) return '\n';
    if (isBlank(code)) return ' ';
    if (INVISIBLE.has(code)) return '';
    return cluster;
  }
  return cluster === '\r\n' ? '\n' : cluster.normalize('NFC');
}

const BREAKS = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
/** Soft hyphens, joiners, marks of direction, variation selectors, byte-order marks. */
const INVISIBLE = new Set([
  0xad, 0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060,
  0x2066, 0x2067, 0x2068, 0x2069, 0xfe0e, 0xfe0f, 0xfeff,
]);

function isBlank(code: number): boolean {
  return (
    code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)
  );
}

/** Lower case letter by letter where the plain way would change the length ("İ" becomes two units). */
function lowerSameLength(text: string): string {
  const plain = text.toLowerCase();
  if (plain.length === text.length) return foldTonePlacement(plain);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const lower = text.charAt(i).toLowerCase();
    out += lower.length === 1 ? lower : text.charAt(i);
  }
  return foldTonePlacement(out);
}
