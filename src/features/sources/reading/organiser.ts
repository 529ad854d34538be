import type { Span } from './clean-text.ts';
import { type Page, placeIn, type Sentence } from './page.ts';

/** How a body that holds conferences begins, as written. */
const BODY =
  '(?:Bộ (?:Ngoại giao|Chính trị|\\p{Lu}\\p{L}*(?: \\p{Ll}+)?)|Sở (?:Ngoại vụ|\\p{Lu}\\p{L}*)|Ban (?:Đối ngoại|Bí thư|Thường vụ|Chỉ đạo|Tuyên giáo|Cán sự|Chấp hành)|Liên hiệp (?:[Cc]ác )?|Hội Hữu nghị|Ủy ban|Uỷ ban|UBND|Tỉnh ủy|Thành ủy|Chính phủ|Văn phòng|Học viện|Đại sứ quán|Tổng Lãnh sự quán|Cục|Vụ|Báo|Đảng ủy|Đảng bộ|Đảng uỷ|Tỉnh uỷ)';
const REST = '[^.;:“”()]{0,90}?';

const PATTERNS: readonly RegExp[] = [
  // "do [body] tổ chức", "được [body] tổ chức"
  new RegExp(
    `(?:^|[ ,(])(?:do|được) (${BODY}${REST}) (?:phối hợp |đã |vừa |chủ trì )?(?:với [^.;]{3,80} )?tổ chức`,
    'u',
  ),
  // "[body] (đã) tổ chức hội nghị", "[body] ngày 10-1 tổng kết công tác"
  new RegExp(
    `(?<![\\p{L}])(${BODY}${REST})(?:,? (?:(?:sáng|chiều)(?: nay)?|ngày|vào ngày)[^.;:]{1,30}?,?)?(?: \\([^)]{1,30}\\))? (?:đã |vừa |long trọng |phối hợp [^.;]{3,80} |chính thức )?(?:tổ chức|tiến hành|khai mạc|mở) [^.;]{0,30}?(?:[Hh]ội nghị|lễ|[Tt]ổng kết)`,
    'u',
  ),
  new RegExp(
    `(?<![\\p{L}])(${BODY}${REST})(?:,? (?:sáng|chiều|ngày|vào)[^.;:]{1,30}?)? (?:đã )?(?:tổng kết|sơ kết) (?:công tác|hoạt động|nhiệm vụ|\\d)`,
    'u',
  ),
  // "hội nghị tổng kết … của [body] diễn ra"
  new RegExp(
    `[Hh]ội nghị[^.;:]{0,200}? của (${BODY}[^.;:“”(),]{0,70}?)(?= (?:diễn ra|được|đánh giá|tổng kết|sơ kết|năm|đã|khai mạc|với|có|tại|vào|ngày|sáng|chiều|do)|[,.;]|$)`,
    'u',
  ),
];

const ENGLISH: readonly RegExp[] = [
  /(?:held|organi[sz]ed|hosted|convened) by (?:the )?((?:Ministry of Foreign Affairs|Foreign Ministry|Party Politburo|Politburo|[A-Z]\w+(?: [A-Z]\w+| of| for| and){0,6}))/u,
  /(?:^|[ ,])(?:[Tt]he )?((?:Ministry of Foreign Affairs|Foreign Ministry|Politburo|Department of (?:Foreign|External) Affairs))(?: \(MoFA\))? (?:on [^,.]{3,30} )?(?:held|hosted|organi[sz]ed|convened|opened|reviewed)/u,
  /(?:^|[.–-] |[Tt]he )((?:People['’]s Committee|[A-Z][\p{L}'’]+)(?: (?:of|and|for|the|[A-Z][\p{L}'’]+|province|city|provincial)){0,9}?)(?: province| city)?(?: (?:on|in) [^,.]{3,30})? (?:held|hosted|organi[sz]ed|convened) /u,
  /(?:reviewing|review) (?:the )?(Foreign Ministry|Ministry of Foreign Affairs)/u,
];

/** Who holds the conference, in a sentence that names it. */
export function findOrganiser(page: Page, sentence: Sentence): (Span & { value: string }) | undefined {
  for (const pattern of page.isEnglish ? ENGLISH : PATTERNS) {
    const match = pattern.exec(sentence.text);
    const found = match?.[1];
    if (!match || !found) continue;
    const from = match.index + match[0].indexOf(found);
    const name = trimmedBody(found);
    if (
      name.length < 3 ||
      /(?:^|\s)(?:tổ chức|hội nghị|dự|chủ trì|đã)(?:\s|$)/u.test(name.replace(/các tổ chức/giu, ''))
    )
      continue;
    return { ...placeIn(sentence, from, from + name.length), value: name };
  }
  return undefined;
}

/** Without what is said about time after it. */
function trimmedBody(found: string): string {
  return found
    .replace(/,? (?:sáng|chiều|ngày|vào|hôm|năm|vừa|đã|phối hợp|chủ trì)(?: .*)?$/u, '')
    .replace(/[,\s]+$/u, '');
}
