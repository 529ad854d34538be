/** What a paragraph of a review is. `directives`: a table of last conference's directives beside their tasks. */
export const paragraphKinds = ['heading', 'subheading', 'text', 'directives'] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** A run of words, or a live number standing among them. */
export type Piece = { words: string } | { number: string };

const TOKEN = /\[\[([a-z0-9-]+)\]\]/g;

/**
 * [R3] Text with live numbers, in pieces: `[[name]]` stands for the number of that name. Whatever is not exactly such
 * a token, a lone bracket too, is words. Neighbouring words are one piece, so joining the pieces gives the text back.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) pieces.push({ words: text.slice(at, match.index) });
    pieces.push({ number: match[1] ?? '' });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ words: text.slice(at) });
  return pieces;
}

export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('words' in piece ? piece.words : tokenOf(piece.number))).join('');
}

export function tokenOf(name: string): string {
  return `[[${name}]]`;
}

/** Names of the live numbers of a text, each once, in order of first appearance. */
export function numbersIn(text: string): string[] {
  return [...new Set(piecesOf(text).flatMap((piece) => ('number' in piece ? [piece.number] : [])))];
}

/** The text as a reader sees it, each number written by `write`. */
export function fillNumbers(text: string, write: (name: string) => string): string {
  return piecesOf(text)
    .map((piece) => ('words' in piece ? piece.words : write(piece.number)))
    .join('');
}

/** Where the notes of a review stand. */
export interface Notes {
  /** Live number → its note number. */
  numberOf: Map<string, number>;
  /** The first number of each note: the small figure stands behind it alone, where it first appears. */
  heads: Set<string>;
}

/**
 * [R4] Note numbers of a review, 1 2 3… from top to bottom. Numbers that rest on one piece of evidence (`evidenceOf`
 * gives the same key) share its note: a whole and its parts, the states of one conference's tasks. Paper and screen
 * number them alike.
 */
export function notesOf(
  paragraphs: readonly { text: string }[],
  evidenceOf: (name: string) => string,
): Notes {
  const notes: Notes = { numberOf: new Map(), heads: new Set() };
  const numbered = new Map<string, number>();
  for (const name of printedNumbers(paragraphs)) {
    const key = evidenceOf(name);
    if (!numbered.has(key)) notes.heads.add(name);
    const number = numbered.get(key) ?? numbered.size + 1;
    numbered.set(key, number);
    notes.numberOf.set(name, number);
  }
  return notes;
}

/** The live numbers that a review prints, each once, from top to bottom. */
export function printedNumbers(paragraphs: readonly { text: string }[]): string[] {
  return [...new Set(paragraphs.flatMap((paragraph) => numbersIn(paragraph.text)))];
}
