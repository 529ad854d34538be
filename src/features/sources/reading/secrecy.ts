import { cleanText, type Span } from './clean-text.ts';

export type SecrecyLevel = 'secret' | 'top_secret' | 'most_secret';

/** A state-secret marking found on a document; offsets of the original. */
export interface Secrecy extends Span {
  readonly level: SecrecyLevel;
  readonly quote: string;
}

/**
 * A document marked MẬT, TỐI MẬT or TUYỆT MẬT. A marking stands apart: alone on a line in capitals (perhaps boxed,
 * or beside a copy number or urgency), or after "Độ mật:". Prose that speaks of secrets, and words that merely
 * contain "mật", are no marking.
 */
export function readSecrecy(text: string): Secrecy | undefined {
  const clean = cleanText(text.slice(0, LONGEST_LOOK));
  let from = 0;
  for (const line of clean.text.split('\n')) {
    const match =
      line.length <= LONGEST_LINE
        ? (ALONE.exec(line) ?? LABELLED.exec(line) ?? BESIDE_HEADING.exec(line))
        : null;
    const word = match?.[1] ?? match?.[2];
    if (match && word) {
      const at = from + match.index + match[0].indexOf(word);
      const span = clean.originalSpan({ from: at, to: at + word.length });
      return { ...span, level: levelOf(word), quote: text.slice(span.from, span.to) };
    }
    from += line.length + 1;
  }
  return undefined;
}

/** The body of a document is not searched for ever: a megabyte holds any marking in head or foot of its first pages. */
const LONGEST_LOOK = 1_000_000;
const LONGEST_LINE = 160;
const LEVEL = '(TUYỆT\\s+MẬT|TỐI\\s+MẬT|MẬT)';
const FRAME = '[\\s\\[\\](){}|*_=#:.,–—-]*';

/** Alone, also beside an urgency, a copy number or a page number: "| TỐI MẬT |", "MẬT – HỎA TỐC", "MẬT (Bản số 03)". */
const ALONE = new RegExp(
  `^${FRAME}(?:(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|DẤU|ĐÓNG DẤU|TÀI LIỆU|VĂN BẢN|HỒ SƠ)${FRAME})?${LEVEL}${FRAME}(?:(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|(?:[Bb]ản|BẢN|[Cc]opy)(?: số| SỐ)?:?\\s*\\d{0,4}|[Tt]hu hồi|THU HỒI)${FRAME})?$`,
  'u',
);

const LABELLED =
  /^\s*(?:[-•*]\s*)?(?:Độ mật|ĐỘ MẬT|Mức độ mật|MỨC ĐỘ MẬT|Mức độ bảo mật|Cấp độ mật|Độ Mật|Dấu mật|Classification)\s*[:：–-]\s*[“"]?(tuyệt mật|tối mật|mật|Tuyệt mật|Tối mật|Mật|Tuyệt Mật|Tối Mật|TUYỆT MẬT|TỐI MẬT|MẬT)(?![\p{L}])/u;

/** In a two-column head the marking shares a line with the national name, the number or the body. */
const BESIDE_HEADING =
  /(?:CỘNG H[ÒO][ÀA]? XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM|Số:?\s*[\p{L}\d./-]+).*?\s(TUYỆT MẬT|TỐI MẬT|MẬT)\s*$|^\s*(TUYỆT MẬT|TỐI MẬT|MẬT)\s+(?=CỘNG H[ÒO][ÀA]? XÃ HỘI|Số:|ĐẢNG CỘNG SẢN)/u;

function levelOf(word: string): SecrecyLevel {
  const low = word.toLowerCase();
  if (low.startsWith('tuyệt')) return 'most_secret';
  return low.startsWith('tối') ? 'top_secret' : 'secret';
}
