import type { Span } from './clean-text.ts';
import type { Lexicons } from './lexicons.ts';
import { anyOf, oncePer } from './patterns.ts';

/** What a source line says, in offsets of the line: who published the original, or at which address it stands. */
export interface SourceLine extends Span {
  readonly kind: 'syndicated' | 'address';
  readonly value: string;
}

const LABELLED = /^[([]?(?:theo|nguồn(?: tin)?|source|according to)\s*:?\s+(.{2,80}?)[)\].]*$/iu;
const ADDRESS = /https?:\/\/(?:www\.)?([\p{L}\d.-]+\.\p{L}{2,})/iu;
const SENTENCE_WORD =
  /(?<![\p{L}])(?:đó|này|thì|là|của|được|đã|sẽ|các|những|và|với|có|kế hoạch|quy định|đồng chí|ông|bà|tinh thần|chương trình|đánh giá|báo cáo)(?![\p{L}])/iu;

/** A line that only names its source: "Theo TTXVN", "Nguồn: https://…", or a known outlet standing alone. */
export function sourceLine(text: string, lexicons: Lexicons): SourceLine | undefined {
  if (text.length > 400) return undefined;
  const labelled = /^[([]?(?:nguồn|source|theo|link gốc)(?![\p{L}])/iu.test(text);
  const address = labelled || /^https?:\/\/\S+$/iu.test(text) ? ADDRESS.exec(text) : null;
  if (address)
    return {
      kind: 'address',
      value: address[1] ?? '',
      from: address.index,
      to: address.index + address[0].length,
    };
  const named = LABELLED.exec(text);
  if (named?.[1] && !SENTENCE_WORD.test(named[1]) && !/[.!?] /u.test(named[1])) {
    const from = text.indexOf(named[1], text.search(/\s/));
    return { kind: 'syndicated', value: named[1], from, to: from + named[1].length };
  }
  const alone = aloneOutlet(lexicons).exec(text);
  if (alone?.[1]) {
    const from = text.indexOf(alone[1]);
    return { kind: 'syndicated', value: alone[1], from, to: from + alone[1].length };
  }
  return undefined;
}

/** "… của Đảng./. (TTXVN)": a known outlet in brackets at the very end of the prose. */
export function trailingSource(text: string, lexicons: Lexicons): SourceLine | undefined {
  const match = /\((?:theo )?([^()]{2,50})\)[.\s]*$/iu.exec(text.slice(-80));
  const value = match?.[1];
  if (!value || !aloneOutlet(lexicons).test(value)) return undefined;
  const from = text.lastIndexOf(value);
  return { kind: 'syndicated', value, from, to: from + value.length };
}

const aloneOutlet = oncePer((lexicons: Lexicons) => {
  const names = lexicons.outlets.flatMap((outlet) => [outlet.name, ...(outlet.also ?? [])]);
  return new RegExp(`^\\(?(?:theo )?((?:báo )?(?:${anyOf(names)}))\\)?[.]?$`, 'iu');
});
