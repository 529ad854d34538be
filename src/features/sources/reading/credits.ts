import { authorsIn } from './bylines.ts';
import type { Span } from './clean-text.ts';
import type { FoundValue } from './found-value.ts';
import type { Lexicons } from './lexicons.ts';
import type { Page } from './page.ts';
import { anyOf, oncePer } from './patterns.ts';
import type { Found, ReadName } from './reading.ts';
import { sourceLine, trailingSource } from './source-lines.ts';

/** Who published, who wrote, and from whom it was taken over. */
export interface Credits {
  readonly outlet?: FoundValue<string>;
  readonly syndicatedFrom?: FoundValue<string>;
  readonly authors: Found<ReadName>[];
}

export function findCredits(page: Page): Credits {
  const outlet = outletInDateline(page) ?? outletInAddress(page) ?? outletOnPage(page);
  const taken = syndication(page);
  // An outlet that signs its own report ("VOV.VN - … VOV") took it from nobody.
  const isOwn = taken && outlet?.value.toLowerCase().startsWith(taken.value.toLowerCase());
  const syndicatedFrom = isOwn ? undefined : taken;
  return {
    ...(outlet ? { outlet } : {}),
    ...(syndicatedFrom ? { syndicatedFrom } : {}),
    authors: authors(page),
  };
}

const DATELINE =
  /^(?:(?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}) )?\(([\p{Lu}][\p{L}\d&.+ ]{1,28})\)\s*(?:[-–.:]\s*|(?=\p{Lu}))|^([\p{Lu}][\p{Lu}\d&Đ]{1,10}(?:\.VN|\.vn)?|[\p{Lu}]\p{L}{2,14}\.vn|[\p{Lu}]\p{L}+(?: \p{L}+){0,2}\.vn)\s?(?:[-–]|\.(?= ))\s?(?=\p{Lu})/u;

/** "(BTV) Sáng …", "SGGPO - Sáng …", "Hanoi (VNA) – …" at the head of the first paragraphs. */
function outletInDateline(page: Page): FoundValue<string> | undefined {
  const texts = page.lines.filter((line) => line.kind === 'text').slice(0, 6);
  for (const line of texts) {
    const text = page.clean.text.slice(line.from, Math.min(line.to, line.from + 120));
    const match = DATELINE.exec(text);
    const name = match?.[1] ?? match?.[2];
    if (!match || !name) continue;
    const from = line.from + match[0].indexOf(name);
    return { value: name.trim(), from, to: from + name.length };
  }
  return undefined;
}

function outletInAddress(page: Page): FoundValue<string> | undefined {
  for (const line of page.lines) {
    if (line.kind !== 'source') continue;
    const source = sourceLine(page.clean.text.slice(line.from, line.to), page.lexicons);
    if (source?.kind === 'address')
      return { value: source.value, from: line.from + source.from, to: line.from + source.to };
  }
  return undefined;
}

const NAMED_OUTLET =
  /(?<![\p{L}])((?:(?:CỔNG THÔNG TIN|BÁO)(?: [\p{Lu}&-]+){1,10}|Báo (?:điện tử )?(?:\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+){0,3}(?: điện tử)?|Cổng [Tt]hông tin (?:điện tử |đối ngoại )?(?:tỉnh |thành phố |Bộ |Sở )?(?:\p{Lu}\p{L}+)(?: (?:\p{Lu}\p{L}+|giao|vụ)){0,3}|[ĐĐ](?:ài|ÀI) (?:Phát thanh|PT|PHÁT THANH)[^.\n:;]{2,60}?(?=[.\n;:]|$)|Đài (?:Truyền hình|Tiếng nói) [^.\n:;-]{2,40}))/u;

/** The site says its own name in a header or a footer, or in the text ("Báo … trân trọng giới thiệu"). */
function outletOnPage(page: Page): FoundValue<string> | undefined {
  const { text } = page.clean;
  const furniture = page.lines.filter(
    (line) => line.kind === 'noise' && line.reason !== 'related_news' && line.reason !== 'tags',
  );
  const own = page.lines.filter(
    (line) => line.kind === 'text' && /(?:trân trọng|xin) giới thiệu/u.test(text.slice(line.from, line.to)),
  );
  for (const line of [...furniture, ...own]) {
    const match = NAMED_OUTLET.exec(text.slice(line.from, Math.min(line.to, line.from + 300)));
    const name = match?.[1]?.trim();
    if (match && name)
      return { value: name, from: line.from + match.index, to: line.from + match.index + name.length };
  }
  return undefined;
}

function syndication(page: Page): FoundValue<string> | undefined {
  const { text } = page.clean;
  for (const line of page.lines.toReversed()) {
    if (line.kind !== 'source') continue;
    const source = sourceLine(text.slice(line.from, line.to), page.lexicons);
    if (source?.kind !== 'syndicated') continue;
    const from = line.from + source.from;
    const slash = source.value.lastIndexOf('/');
    const value = slash > 0 ? source.value.slice(slash + 1).trim() : source.value;
    return { value, from, to: from + source.value.length };
  }
  // In brackets after the last words or after the author: "… của Đảng./. (TTXVN)", "Thu An (Theo TTXVN)".
  const closing = page.lines.filter(
    (line) => line.kind === 'byline' || (line.kind === 'text' && line.to - line.from > 60),
  );
  for (const line of closing.slice(-2).reverse()) {
    const trailing = trailingSource(text.slice(line.from, line.to), page.lexicons);
    if (trailing)
      return { value: trailing.value, from: line.from + trailing.from, to: line.from + trailing.to };
  }
  return undefined;
}

function authors(page: Page): Found<ReadName>[] {
  const known = outletNames(page.lexicons);
  return page.lines
    .filter((line) => line.kind === 'byline')
    .slice(-2)
    .flatMap((line) =>
      authorsIn(page.clean.text.slice(line.from, line.to))
        .filter((author) => !known.test(author.name))
        .map((author) => ({ name: author.name, ...shifted(author, line.from) })),
    );
}

function shifted(span: Span, by: number): Span {
  return { from: span.from + by, to: span.to + by };
}

const outletNames = oncePer(
  (lexicons: Lexicons) =>
    new RegExp(
      `^(?:${anyOf(lexicons.outlets.flatMap((outlet) => [outlet.name, ...(outlet.also ?? [])]))})$`,
      'iu',
    ),
);
