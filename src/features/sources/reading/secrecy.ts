import { cleanText, type Span } from './clean-text.ts';

export type SecrecyLevel = 'secret' | 'top_secret' | 'most_secret';

/** A state-secret marking found on a document; offsets of the original. */
export interface Secrecy extends Span {
  readonly level: SecrecyLevel;
  readonly quote: string;
}

/**
 * A document marked MẬT, TỐI MẬT or TUYỆT MẬT, wherever in it. A marking stands apart: alone in capitals on a line or
 * in a column (perhaps boxed, letter-spaced, in markup, beside a copy number or urgency), or after "Độ mật:". Prose that
 * speaks of secrets, and words that merely contain "mật", are no marking.
 */
export function readSecrecy(text: string): Secrecy | undefined {
  let seen = 0;
  for (const { index } of text.matchAll(HINT)) {
    if (index < seen) continue;
    const line = lineAt(text, index);
    seen = line.to;
    // A marking stands in a short line; layout may fill that line with blanks.
    if (line.to - line.from > LONGEST_LAID_OUT) continue;
    const found = markingIn(text, line) ?? markingInColumns(text, line);
    if (found) return found;
  }
  return undefined;
}

/** Where "mật" may stand, its letters composed or not, in any case, spaced or broken by what nobody sees. */
const HINT = /m[^\p{L}\p{N}\n]{0,6}[aâạậ]\p{M}*[^\p{L}\p{N}\n]{0,6}t/giu;
const BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;
const LONGEST_LAID_OUT = 1_000;
const LONGEST_LINE = 160;

/** Blanks between the letters are the typesetter's: "T Ố I  M Ậ T". */
const LEVEL = `(${['TUYỆTMẬT', 'TỐIMẬT', 'MẬT'].map((word) => [...word].join('[\\s-]?')).join('|')})`;
/** Around it: signs of any kind, and tags. The two share no character, so that no line is tried twice. */
const FRAME = '(?:<[^<>]*>|[^\\p{L}\\p{N}<>])*';

/** Alone, also beside an urgency, a copy number or a page number: "| TỐI MẬT |", "MẬT – HỎA TỐC", "MẬT (Bản số 03)". */
const ALONE = new RegExp(
  `^[>\\s]*${FRAME}(?:(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|DẤU|ĐÓNG DẤU|TÀI LIỆU|VĂN BẢN|HỒ SƠ)${FRAME})?${LEVEL}${FRAME}(?:(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|(?:[Bb]ản|BẢN|[Cc]opy)(?: số| SỐ)?:?\\s*\\d{0,4}|[Tt]hu hồi|THU HỒI)${FRAME})?$`,
  'u',
);

const LABELLED =
  /^[\s"'*•-]*(?:độ mật|mức độ mật|mức độ bảo mật|cấp độ mật|dấu mật|do_?mat|classification)[\s"'*]*[:：–-][\s“"'*]*(tuyệt mật|tối mật|mật)(?![\p{L}])/iu;

/** In a two-column head the marking shares a line with the national name, the number or the body. */
const BESIDE_HEADING =
  /(?:CỘNG H[ÒO][ÀA]? XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM|Số:?\s*[\p{L}\d./-]+).*?\s(TUYỆT MẬT|TỐI MẬT|MẬT)\s*$|^\s*(TUYỆT MẬT|TỐI MẬT|MẬT)\s+(?=CỘNG H[ÒO][ÀA]? XÃ HỘI|Số:|ĐẢNG CỘNG SẢN)/u;

function lineAt(text: string, at: number): Span {
  let from = at;
  while (from > 0 && at - from <= LONGEST_LAID_OUT && !BREAK.test(text.charAt(from - 1))) from--;
  let to = at;
  while (to < text.length && to - at <= LONGEST_LAID_OUT && !BREAK.test(text.charAt(to))) to++;
  return { from, to };
}

function markingIn(text: string, { from, to }: Span): Secrecy | undefined {
  const clean = cleanText(text.slice(from, to));
  if (clean.text.length > LONGEST_LINE) return undefined;
  const match = ALONE.exec(clean.text) ?? LABELLED.exec(clean.text) ?? BESIDE_HEADING.exec(clean.text);
  const word = match?.[1] ?? match?.[2];
  if (!match || !word) return undefined;
  const at = match.index + match[0].lastIndexOf(word);
  const span = clean.originalSpan({ from: at, to: at + word.length });
  const place = { from: from + span.from, to: from + span.to };
  return { ...place, level: levelOf(word), quote: text.slice(place.from, place.to) };
}

/** Columns as typists make them: by tabs, by blanks, by the bars of a table. */
function markingInColumns(text: string, line: Span): Secrecy | undefined {
  let from = line.from;
  for (const cell of text.slice(line.from, line.to).split(/(\t+|[ \u00a0\u3000]{3,}|\|)/u)) {
    const found = markingIn(text, { from, to: from + cell.length });
    if (found) return found;
    from += cell.length;
  }
  return undefined;
}

function levelOf(word: string): SecrecyLevel {
  const low = word.toLowerCase().replaceAll(/[\s-]/gu, '');
  if (low.startsWith('tuyệt')) return 'most_secret';
  return low.startsWith('tối') ? 'top_secret' : 'secret';
}
