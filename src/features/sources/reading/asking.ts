import type { Lexicons } from './lexicons.ts';
import type { Sentence } from './page.ts';
import { anyOf, oncePer } from './patterns.ts';
import { verbPatterns } from './tasks.ts';

/** A place in a sentence where someone asks for something; `to` is where the verb of asking ends. */
export interface Asking {
  readonly from: number;
  readonly to: number;
  readonly isHard: boolean;
}

/** The verbs of asking in a sentence that are verbs there: "yêu cầu" may be a noun, "chỉ đạo" a title. */
export function findAskings(sentence: Sentence, lexicons: Lexicons, isEnglish: boolean): Asking[] {
  const { hard, soft, english, englishSoft } = askingPatterns(lexicons);
  const { low } = sentence;
  const found: Asking[] = [];
  const patterns = isEnglish
    ? ([
        [english, true],
        [englishSoft, false],
      ] as const)
    : ([
        [hard, true],
        [soft, false],
      ] as const);
  for (const [pattern, isHard] of patterns) {
    for (const match of low.matchAll(pattern)) {
      const asking = { from: match.index, to: match.index + match[0].length, isHard };
      if (isVerb(low, asking)) found.push(asking);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const NOUN_BEFORE =
  /(?:theo|đáp ứng|những|các|sự|ý kiến|phát biểu|văn bản|công tác|dự|dự và|lãnh đạo|lãnh đạo,|ban|bộ|trước|nhiều|tinh thần|được|mọi|nội dung|với|của|đòi hỏi|và phát biểu|dự, phát biểu|dự,|thực hiện|một số|bài|đã|phát biểu kết luận và|kết luận và|tham mưu,?|quan điểm|triển khai|là|bám sát|chuyển)\s*$/u;
const NOUN_AFTER =
  /^ (?:của|hội nghị|tại|cao|đặt ra|mới|phát triển|kể trên|nêu trên|trên|chung|nhiệm vụ này|sâu sát|sát sao|quyết liệt|chiến lược|điều hành|phiên|buổi|và|,)|^[.,;]|^$/u;

function isVerb(low: string, { from, to, isHard }: Asking): boolean {
  if (!isHard) return true;
  const before = low.slice(Math.max(0, from - 26), from);
  const after = low.slice(to, to + 20);
  const verb = low.slice(from, to);
  if (NOUN_AFTER.test(after)) return false;
  // "ngoại giao", "bàn giao": only handing a task to someone counts.
  if (verb === 'giao')
    return !/(?:ngoại|bàn|chuyển|tiếp|được|kết|đã) $/u.test(before) && GIVEN_TO.test(after);
  // "đã yêu cầu" is asked after all; "đã chỉ đạo" tells what was done.
  if (/(?:^| )đã $/u.test(before)) return verb !== 'chỉ đạo';
  return !NOUN_BEFORE.test(before);
}

const GIVEN_TO = /^ (?:cho |các |sở |bộ |vụ |cục |ubnd |ban |văn phòng |đơn vị )/u;

/**
 * Where the task begins after the verb of asking: past a colon that opens a list, or past the body that is asked
 * ("đề nghị [ngành Ngoại giao năm 2021] tập trung …"). Offset in the sentence, or nothing when no task follows.
 */
export function taskStart(low: string, asking: Asking, lexicons: Lexicons): number | undefined {
  const rest = low.slice(asking.to);
  const clause = rest.slice(0, 220).split(/[;]/u)[0] ?? '';
  const colon = clause.indexOf(':');
  if (colon >= 0 && colon < 160 && !/[“"]/u.test(clause.slice(0, colon))) return asking.to + colon + 1;
  if (!asking.isHard) return softStart(rest, asking.to, lexicons);
  const verbs = verbPatterns(lexicons);
  const body = FILLER.exec(rest)?.[0].length ?? 0;
  const bare = rest.slice(body);
  if (verbs.start.test(bare)) return asking.to + backToModal(rest, body);
  if (!verbs.addressee.test(bare))
    return NEEDS_ADDRESSEE.test(low.slice(asking.from, asking.to)) ? undefined : asking.to + body;
  const verb = [...bare.slice(0, 170).matchAll(verbs.any)].find((match) => !isInAddressee(bare, match.index));
  return asking.to + body + (verb?.index ?? 0);
}

/** These also mean plain leading: "chỉ đạo một hội nghị". */
const NEEDS_ADDRESSEE = /^(?:chỉ đạo|giao|mong|mong muốn)$/u;

const FILLER =
  /^(?:\s|,|rằng|là|thêm|trong thời gian tới,?|thời gian tới,?|trong năm(?: \d{4})?,?|năm \d{4},?|năm tới,?|cần)*/u;

/** After a verb of saying a task must begin at once: with its verb, as "nhiệm vụ … là", or as "ngành cần …". */
function softStart(rest: string, at: number, lexicons: Lexicons): number | undefined {
  const body = FILLER.exec(rest)?.[0].length ?? 0;
  const bare = rest.slice(body).replace(/^[“"]/u, ' ');
  const begins =
    verbPatterns(lexicons).start.test(bare.trimStart()) ||
    OVERARCHING_TASK.test(bare) ||
    SECTOR_MUST.test(bare.trimStart());
  return begins ? at + backToModal(rest, body) : undefined;
}

const OVERARCHING_TASK = /^(?:nhiệm vụ|mục tiêu)[^,;]{0,80} là /u;

/** "Ngành cần …", "công tác đối ngoại phải …": what must be done, said of the sector or a part of it. */
export const SECTOR_MUST =
  /^[“"]?(?:(?:công tác|hoạt động|nền) )?(?:ngoại giao|đối ngoại|ngành(?: ngoại giao)?|toàn ngành|bộ ngoại giao|các (?:địa phương|cơ quan|đơn vị|bộ, ngành|đồng chí)[^,;.]{0,60}|chúng ta|mỗi[^,;.]{3,40}|việt nam|cán bộ[^,;.]{0,40}|the (?:sector|ministry|diplomatic sector)|diplomats|localities|diplomacy)(?: [^,;.]{0,30})? (?:cần|phải|must|should|need to|needs to) /u;

function backToModal(rest: string, body: number): number {
  const modal = /(?:cần )+$/u.exec(rest.slice(0, body));
  return modal ? body - modal[0].length : body;
}

/** "Bộ Kế hoạch, các cơ quan làm công tác đối ngoại": a verb inside the name of who is asked. */
function isInAddressee(bare: string, at: number): boolean {
  return /(?:cán bộ|người|cơ quan|lực lượng|đơn vị|tổ chức|những|công tác|các) $/u.test(
    bare.slice(Math.max(0, at - 10), at),
  );
}

const ENGLISH =
  '(?:asked|urged|requested|instructed|told|ordered|called on|called upon|directed|required|tasked|suggested|encouraged|assigned) [^.;:]{2,160}? to(?= \\p{L})|(?:asked|called) for(?= \\p{L})|(?:stressed|underlined|emphasi[sz]ed|underscored|highlighted) the (?:need|necessity|importance) (?:to|of)(?= \\p{L})';

const askingPatterns = oncePer((lexicons: Lexicons) => ({
  hard: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(lexicons.askingVerbs.hard)})(?![\\p{L}\\p{N}])`, 'gu'),
  soft: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(lexicons.askingVerbs.soft)})(?![\\p{L}\\p{N}])`, 'gu'),
  englishSoft:
    /(?<![\p{L}\p{N}])(?:said|stressed|noted|added|affirmed|underlined|underscored|emphasi[sz]ed|highlighted)(?: that)?(?![\p{L}\p{N}])/gu,
  english: new RegExp(`(?<![\\p{L}\\p{N}])(?:${ENGLISH})`, 'gu'),
}));
