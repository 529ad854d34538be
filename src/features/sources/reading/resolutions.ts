import type { ResolutionKind } from '../kinds.ts';
import { type Page, placeIn } from './page.ts';
import type { Found, ReadResolution } from './reading.ts';

// biome-ignore format: a list to be read in rows
const KINDS: Readonly<Record<string, ResolutionKind>> = {
  'nghị quyết': 'resolution', nq: 'resolution', resolution: 'resolution', 'chỉ thị': 'directive', directive: 'directive',
  'kết luận': 'conclusion', conclusion: 'conclusion', 'quyết định': 'directive', 'nghị định': 'directive', decree: 'directive', decision: 'directive', 'thông báo': 'conclusion',
  'kế hoạch': 'plan', 'chương trình hành động': 'plan', 'đề án': 'plan', plan: 'plan',
};
const KIND =
  '(nghị quyết|nq|chỉ thị|kết luận|quyết định|nghị định|thông báo|kế hoạch|chương trình hành động|đề án|resolution|directive|conclusion|decree|decision|plan)';
const ISSUER =
  '(?: (?:ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4},? )?(?:của|by|of) (?:the )?(?:bộ chính trị|ban bí thư|bch trung ương|ban chấp hành trung ương|trung ương|quốc hội|chính phủ|thủ tướng chính phủ|tỉnh ủy|thành ủy|ban thường vụ tỉnh ủy|hđnd tỉnh|politburo|secretariat|party central committee))?';
const CONGRESS =
  /(?:nghị quyết|nq|văn kiện)(?: của)? đại hội(?: đại biểu)?(?: toàn quốc)?(?: đảng(?: toàn quốc)?)?(?: lần thứ| khóa)? ([xiv]{1,6}|\d{1,2})(?![\p{L}\p{N}])(?: của đảng(?: cộng sản việt nam)?)?/gu;
const EN_CONGRESS =
  /(?:resolution|resolutions|documents) (?:of|adopted (?:at|by)) the (?:party['’]s )?(\d{1,2})(?:st|nd|rd|th) (?:national )?(?:party )?(?:national )?congress/gu;
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])${KIND} (?:số |no\\.? ?|số: )?(\\d{1,4}(?:[-/][\\p{L}\\p{N}Đđ]+)*)(?![\\p{L}\\p{N}%]|[.,]\\d)(?:(?: \\(| )khóa [xiv\\d]+\\)?)?${ISSUER}`,
  'gu',
);
const PLENUM =
  /(?<![\p{L}\p{N}])nghị quyết (?:hội nghị )?(?:lần thứ )?trung ương (?:lần thứ )?(\d{1,2})(?:,? ?\(?khóa [xiv]+\)?)?/gu;

/** Documents that are named or numbered; "các nghị quyết của Đảng" is neither. */
export function findResolutions(page: Page): Found<ReadResolution>[] {
  const found: Found<ReadResolution>[] = [];
  for (const sentence of page.sentences) {
    if (
      !/nghị quyết|nq|văn kiện|chỉ thị|kết luận|quyết định|nghị định|thông báo|kế hoạch|chương trình|đề án|resolution|directive|conclusion|decree|decision|plan/u.test(
        sentence.low,
      )
    )
      continue;
    const put = (from: number, to: number, name: string, kind: ResolutionKind) => {
      const place = placeIn(sentence, from, to);
      if (!found.some((other) => other.name === name || (other.from < place.to && place.from < other.to)))
        found.push({ ...place, name, kind });
    };
    for (const match of sentence.low.matchAll(CONGRESS)) {
      const document = match[0].startsWith('văn kiện') ? 'Văn kiện' : 'Nghị quyết';
      if (document === 'Văn kiện') continue;
      put(
        match.index,
        match.index + match[0].length,
        `${document} Đại hội ${roman(match[1] ?? '')}`,
        'resolution',
      );
    }
    for (const match of sentence.low.matchAll(EN_CONGRESS)) {
      put(
        match.index,
        match.index + match[0].length,
        `Nghị quyết Đại hội ${roman(match[1] ?? '')}`,
        'resolution',
      );
    }
    for (const match of sentence.low.matchAll(NUMBERED)) {
      const kind = KINDS[match[1] ?? ''];
      if (
        !kind ||
        !isNumberOfDocument(match[1] ?? '', match[2] ?? '', sentence.low.slice(match.index + match[0].length))
      )
        continue;
      const to = match.index + match[0].length;
      put(match.index, to, sentence.text.slice(match.index, to), kind);
    }
    for (const match of sentence.low.matchAll(PLENUM)) {
      const to = match.index + match[0].length;
      put(match.index, to, sentence.text.slice(match.index, to), 'resolution');
    }
  }
  return found;
}

/** "kế hoạch 5 năm" and "quyết định 3 vấn đề" count; "Kế hoạch 125-KH/TU" is numbered. */
function isNumberOfDocument(kind: string, number: string, after: string): boolean {
  if (/[-/]/.test(number)) return true;
  if (kind === 'plan' || kind === 'conclusion' || kind === 'decision') return false;
  if (/^(?:nghị quyết|nq|chỉ thị|nghị định|resolution|directive|decree)$/u.test(kind))
    return !/^ (?:nội dung|nhiệm vụ|năm|lĩnh vực|vấn đề)/u.test(after);
  return kind === 'kết luận' && /^(?: của| ngày|[,.;)]|$)/u.test(after);
}

function roman(written: string): string {
  if (!/^\d+$/.test(written)) return written.toUpperCase();
  let rest = Number(written);
  let out = '';
  for (const [sign, worth] of [
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const) {
    while (rest >= worth) {
      out += sign;
      rest -= worth;
    }
  }
  return out;
}
