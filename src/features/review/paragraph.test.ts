import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillNumbers, joinPieces, noteNumbers, numbersIn, type Piece, piecesOf } from './paragraph.ts';

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

test('[R4] a number keeps its first note number wherever it stands again', () => {
  const paragraphs = [{ text: '[[b]] và [[a]]' }, { text: '[[a]], [[c]], [[b]]' }];
  expect([...noteNumbers(paragraphs)]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
  ]);
});
