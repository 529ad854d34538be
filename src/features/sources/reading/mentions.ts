import type { ParticipantRole } from '../kinds.ts';
import type { Span } from './clean-text.ts';
import { findNames, type NameSpan } from './names.ts';
import { type Page, placeIn, type Sentence } from './page.ts';
import { pointInSentence } from './points.ts';
import { roleIn, strongest } from './roles.ts';
import { hasHonorific, titlesAfter, titlesBefore } from './titles.ts';

/** One appearance of a person in a sentence, offsets in the clean text; the span covers name and offices. */
export interface Mention extends Span {
  readonly name: string;
  readonly titles: readonly string[];
  readonly sentence: number;
  readonly nameAt: Span;
  readonly role?: ParticipantRole;
  readonly point?: string;
}

/** Every person named with an office or an honorific, in order, with what the sentence says they do. */
export function findMentions(page: Page): Mention[] {
  return page.sentences.flatMap((sentence, index) => mentionsIn(page, sentence, index));
}

interface Draft {
  readonly name: NameSpan;
  readonly titles: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly honorific: boolean;
}

function mentionsIn(page: Page, sentence: Sentence, index: number): Mention[] {
  const names = findNames(withoutCredit(sentence.text), page.lexicons, page.isEnglish).filter(
    (name) => name.isFamiliar || hasHonorific(sentence.low, name),
  );
  if (names.length === 0) return [];
  const drafts = draftMentions(page, sentence, names);
  const point = drafts.length > 0 ? pointInSentence(page, sentence) : undefined;
  return chainsOf(sentence, drafts).flatMap((chain, at, chains) => {
    const role = chainRole(sentence, chain, chains[at - 1], chains[at + 1]);
    return chain.map((draft) => ({
      ...placeIn(sentence, draft.from, draft.to),
      name: draft.name.name,
      titles: draft.titles,
      sentence: index,
      nameAt: placeIn(sentence, draft.name.from, draft.name.to),
      ...(role ? { role } : {}),
      ...(point && belongsToPoint(sentence, chain, draft, point.at) ? { point: point.name } : {}),
    }));
  });
}

/** "Ảnh: …" at the end of a caption names the photographer, who takes no part. */
function withoutCredit(text: string): string {
  const credit = /[(\s–-]*(?:ảnh|photo|nguồn ảnh)\s*:/iu.exec(text);
  return credit ? text.slice(0, credit.index) : text;
}

function draftMentions(page: Page, sentence: Sentence, names: readonly NameSpan[]): Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  let group: readonly string[] = [];
  names.forEach((name, i) => {
    const before = titlesBefore(sentence, name, floor, page.lexicons);
    const after = titlesAfter(sentence, name, names[i + 1], page.lexicons);
    const honorific = hasHonorific(sentence.low, name);
    const previous = drafts.at(-1);
    const isListed = previous !== undefined && isListGlue(sentence.low.slice(previous.to, name.from));
    const opensList = LIST_OPENS.test(sentence.low.slice(floor, name.from));
    if (!isListed)
      group = groupTitles(
        sentence,
        name,
        floor,
        before.map((t) => t.title),
      );
    const own = [...before, ...after].map((title) => title.title);
    const isPerson =
      own.length > 0
        ? name.isFamiliar || honorific
        : (honorific || opensList || isListed) && (name.isFamiliar || honorific);
    if (!isPerson) return;
    const to = Math.max(name.to, ...after.map((title) => title.to));
    drafts.push({
      name,
      titles: [
        ...new Set(
          isListed || before.length === 0 ? [...(own.length > 0 && !isListed ? [] : group), ...own] : own,
        ),
      ],
      from: Math.min(name.from, ...before.map((title) => title.from)),
      to,
      honorific,
    });
    floor = to;
  });
  return drafts;
}

const LIST_OPENS = /(?:các đồng chí|các ông|các bà|gồm|có các|có)\s*:?\s*$/u;

/** An office said once for several: "các Thứ trưởng A, B", "các đồng chí Phó Chủ tịch UBND tỉnh: A, B". */
function groupTitles(
  sentence: Sentence,
  name: NameSpan,
  floor: number,
  before: readonly string[],
): readonly string[] {
  const lead = sentence.low.slice(floor, name.from);
  const plural =
    /(?:các|hai|ba|bốn)(?: đồng chí| ông| bà)? (?!đồng chí|ông|bà)(\p{L}[^:,;()]{3,80}?)\s*:?\s*$/u.exec(
      lead,
    );
  if (!plural?.[1]) return [];
  if (before.length > 0) return before;
  const from = floor + plural.index + plural[0].lastIndexOf(plural[1]);
  const title = sentence.text.slice(from, from + plural[1].length);
  return GROUP_HEAD.test(title.toLowerCase()) ? [title] : [];
}

const GROUP_HEAD =
  /^(?:nguyên )?(?:phó |ủy viên|thứ trưởng|bộ trưởng|giám đốc|bí thư|chủ tịch|trưởng|vụ trưởng|cục trưởng|đại sứ|trợ lý)/u;

function isListGlue(between: string): boolean {
  return /^[\s,;)]*(?:và |cùng |and |with |cùng với )?(?:các )?(?:đồng chí |ông |bà )?\s*$/u.test(between);
}

/** People joined by commas and "và" do the same thing. */
function chainsOf(sentence: Sentence, drafts: readonly Draft[]): Draft[][] {
  const chains: Draft[][] = [];
  for (const draft of drafts) {
    const last = chains.at(-1)?.at(-1);
    if (last && isListGlue(sentence.low.slice(last.to, draft.from))) chains.at(-1)?.push(draft);
    else chains.push([draft]);
  }
  return chains;
}

const OWNED = /(?:của|bởi|do|thay|thay cho|by|of)(?: đồng chí| ông| bà)?\s*$/u;
const TAKES_PART_OWNED =
  /(chủ trì|phát biểu|tham dự|bài phát biểu|tham luận|phát biểu chỉ đạo|ý kiến chỉ đạo|sự có mặt|điều hành|dự|chủ tọa|speech|remarks|participation|attendance|chair)\s+(?:của|bởi|by|of)(?: đồng chí| ông| bà)?\s*$/u;

function chainRole(
  sentence: Sentence,
  chain: readonly Draft[],
  previous: readonly Draft[] | undefined,
  next: readonly Draft[] | undefined,
): ParticipantRole | undefined {
  const from = chain[0]?.from ?? 0;
  const to = chain.at(-1)?.to ?? from;
  const lead = sentence.low.slice(previous?.at(-1)?.to ?? 0, from);
  const rest = sentence.low.slice(to, Math.min(next?.[0]?.from ?? sentence.low.length, to + 160));
  const after = roleIn(rest.split(/[;]/u)[0]?.slice(0, 110) ?? '');
  if (OWNED.test(lead)) {
    const owned = TAKES_PART_OWNED.exec(lead)?.[1];
    if (owned) return roleIn(owned) ?? 'speaks';
    return undefined;
  }
  const before = previous ? roleIn(lead.split(/[;]/u).at(-1) ?? '') : leadRole(lead);
  const role = strongest(before, after);
  if (role) return role;
  return sentence.kind === 'caption' && /hội nghị|điểm cầu|conference|meeting/u.test(sentence.low)
    ? 'attends'
    : undefined;
}

/** "Dự hội nghị có …", "Phát biểu kết luận, …": what stands before the first person says what they do. */
function leadRole(lead: string): ParticipantRole | undefined {
  const opening =
    /(?:có|gồm|là|:|with|by|,|có sự tham dự của)\s*(?:các )?(?:đồng chí|ông|bà)?\s*:?\s*$/u.test(lead);
  if (!opening) return undefined;
  return roleIn(lead.slice(-160)) ?? (PRESENT.test(lead) ? 'attends' : undefined);
}

/** "Tại điểm cầu tỉnh có các đồng chí: …" says that they were there without a verb. */
const PRESENT =
  /(?:điểm cầu|đầu cầu|hội nghị)[^.;]{0,60} có(?: sự tham gia của)?(?: các)?(?: đồng chí| ông| bà)?\s*:?\s*$/u;

function belongsToPoint(sentence: Sentence, chain: readonly Draft[], draft: Draft, point: Span): boolean {
  // "Tại Bắc Ninh, đồng chí …" or "… dự tại điểm cầu Bắc Ninh": nobody else between the two.
  const first = chain[0] ?? draft;
  const [from, to] = point.from < first.from ? [point.to, first.from] : [draft.to, point.from];
  return to - from < 200 && !sentence.text.slice(Math.max(0, from), to).includes(';');
}
