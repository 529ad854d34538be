import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillNumbers, joinPieces, notesOf, numbersIn, type Piece, piecesOf } from './paragraph.ts';

const name = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
/** Text that is likely to hold whole and broken tokens. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('[[', ']]', '[', ']', 'a', '-', ' ', 'số', '[[x]]', '[[A]]', '[[]]'),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

test('[R3] words and live numbers are told apart', () => {
  expect(piecesOf('tổng cộng [[visits-2024]] chuyến, [2] [[Sai]]')).toEqual<Piece[]>([
    { words: 'tổng cộng ' },
    { number: 'visits-2024' },
    { words: ' chuyến, [2] [[Sai]]' },
  ]);
});

test('[R3] joining the pieces of any text gives the text back, and no piece is empty', () => {
  fc.assert(
    fc.property(text, (any) => {
      const pieces = piecesOf(any);
      expect(joinPieces(pieces)).toBe(any);
      for (const piece of pieces) expect('words' in piece ? piece.words : piece.number).not.toBe('');
    }),
  );
});

test('[R3] a number put between any words is found again', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[^[\]]*$/),
      name,
      fc.stringMatching(/^[^[\]]*$/),
      (before, number, after) => {
        const joined = joinPieces([{ words: before }, { number }, { words: after }]);
        expect(numbersIn(joined)).toEqual([number]);
        expect(fillNumbers(joined, () => '7')).toBe(`${before}7${after}`);
      },
    ),
  );
});

test('[R4] notes are numbered from top to bottom, and numbers of one evidence share theirs', () => {
  const paragraphs = [{ text: '[[whole]] gồm [[part]]' }, { text: '[[other]], [[whole]], [[part]]' }];
  const notes = notesOf(paragraphs, (number) => (number === 'part' ? 'whole' : number));
  expect([...notes.numberOf]).toEqual([
    ['whole', 1],
    ['part', 1],
    ['other', 2],
  ]);
  expect([...notes.heads]).toEqual(['whole', 'other']);
});

test('[R4] whatever rests on what, notes run 1, 2, 3… and each has one head', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
      fc.integer({ min: 1, max: 5 }),
      (names, kinds) => {
        const paragraphs = names.map((number) => ({ text: `[[${number}]]` }));
        const { numberOf, heads } = notesOf(paragraphs, (number) => String(number.charCodeAt(0) % kinds));
        const used = [...new Set(numberOf.values())];
        expect(used).toEqual(used.map((_, index) => index + 1));
        expect(heads.size).toBe(used.length);
      },
    ),
  );
});
