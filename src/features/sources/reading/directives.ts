import { findAskings, SECTOR_MUST, taskStart } from './asking.ts';
import type { Span } from './clean-text.ts';
import { fieldOf } from './fields.ts';
import type { Mention } from './mentions.ts';
import { type Page, placeIn, type Sentence } from './page.ts';
import type { Doubt, Found, ReadDirective } from './reading.ts';
import { type Speaker, SpeakerTrack } from './speakers.ts';
import { hasOrdinal, leadLength, splitTasks, verbPatterns, wordCount } from './tasks.ts';

/**
 * The tasks that speakers ask for. A verb of asking opens a stretch; sentences after it that begin as tasks do
 * (a verb of work without a subject, an ordinal, a bullet) carry it on; anything else closes it.
 */
export function findDirectives(page: Page, mentions: readonly Mention[]): Found<ReadDirective>[] {
  const track = new SpeakerTrack(mentions);
  const found: Found<ReadDirective>[] = [];
  let open: Speaker | 'nobody' | undefined;
  page.sentences.forEach((sentence, index) => {
    if (sentence.kind === 'caption' || isHeadline(page, sentence, index)) return;
    const asked = tasksAsked(page, track, sentence, index);
    if (asked) {
      open = asked.speaker ?? 'nobody';
      found.push(...asked.tasks.map((task) => directive(page, sentence, task, asked.speaker)));
    } else if (open && continues(page, sentence)) {
      const speaker = open === 'nobody' ? undefined : ({ name: open.name, how: 'carried' } as const);
      const tasks = splitTasks(
        sentence.low,
        { from: leadLength(sentence.low), to: sentence.low.length },
        page.lexicons,
      );
      found.push(...tasks.map((task) => directive(page, sentence, task, speaker)));
    } else {
      open = undefined;
    }
    track.follow(index);
  });
  return withoutRepeats(found);
}

function directive(
  page: Page,
  sentence: Sentence,
  task: Span,
  speaker: Speaker | undefined,
): Found<ReadDirective> {
  const doubt: Doubt | undefined = !speaker
    ? { code: 'no_speaker' }
    : speaker.how === 'carried'
      ? { code: 'speaker_carried', speaker: speaker.name }
      : undefined;
  return {
    ...placeIn(sentence, task.from, task.to),
    field: fieldOf(sentence.low.slice(task.from, task.to), page.lexicons),
    ...(speaker ? { speaker: speaker.name } : {}),
    ...(doubt ? { doubt } : {}),
  };
}

/** The headline repeats what the body says better. */
function isHeadline(page: Page, sentence: Sentence, index: number): boolean {
  const line = page.lines[sentence.line];
  return index === 0 && line !== undefined && line.to - line.from < 200 && !/[.!?…:;]$/u.test(sentence.text);
}

/** A sentence of prose asks a few times at most; a page without full stops may seem to ask for ever. */
const MOST_ASKINGS = 12;

interface Asked {
  readonly speaker: Speaker | undefined;
  readonly tasks: readonly Span[];
}

function tasksAsked(page: Page, track: SpeakerTrack, sentence: Sentence, index: number): Asked | undefined {
  const { low } = sentence;
  const askings = findAskings(sentence, page.lexicons, page.isEnglish).slice(0, MOST_ASKINGS);
  for (const [i, asking] of askings.entries()) {
    const start = taskStart(low, asking, page.lexicons);
    // "Kết luận hội nghị, Bộ trưởng nhấn mạnh: …": the verb nearest the task is the one that asks.
    if (
      start === undefined ||
      askings.slice(i + 1).some((later) => later.from > asking.from && later.from < start)
    )
      continue;
    const rest = { from: start, to: taskEnd(low, start) };
    const text = low.slice(rest.from + leadLength(low.slice(rest.from, rest.to)), rest.to).trim();
    if (!asking.isHard && !isTask(page, text)) continue;
    if (asking.isHard && wordCount(text) > 0 && wordCount(text) < 3) continue;
    const speaker = track.speakerAt(sentence, index, asking.from);
    // Asked by nobody in particular is only a list when it says so with a colon.
    if (!speaker && low.charAt(start - 1) !== ':') continue;
    return {
      speaker,
      tasks: splitTasks(low, rest, page.lexicons).filter(
        (task) =>
          asking.isHard || isTask(page, low.slice(task.from, task.to)) || low.charAt(start - 1) === ':',
      ),
    };
  }
  return mustBeDone(page, track, sentence, index) ?? listed(page, sentence);
}

/** What a soft verb introduces is a task when it begins as tasks do or says that something must be. */
function isTask(page: Page, text: string): boolean {
  if (/^(?:nhiệm vụ|mục tiêu)[^,;]{0,80} là /u.test(text)) return true;
  if (verbPatterns(page.lexicons).start.test(text)) return !PAST.test(text.slice(0, 80));
  return MODAL.test(text.slice(0, 120)) && !PAST.test(text.slice(0, 60));
}

const MODAL = /(?:^|[\s,])(?:cần|phải|cần phải|must|should|need to|needs to)(?: |$)/u;
const PAST = /(?:^|\s)(?:đã|được|had|has|have)(?:\s|$)/u;
const SAYING =
  /(?:cho rằng|yêu cầu|nói|nhấn mạnh|khẳng định|chỉ rõ|nêu rõ|lưu ý|theo (?:ông|bà|thủ tướng|bộ trưởng|tổng bí thư|đồng chí)|said|stressed|noted|emphasi[sz]ed|added|underlined|told)/u;
/** "Ngành cần …, Bộ trưởng nói": a must said by a speaker, without a verb of asking. */
function mustBeDone(page: Page, track: SpeakerTrack, sentence: Sentence, index: number): Asked | undefined {
  const { low } = sentence;
  const according = /^theo [^,;.]{3,70}, /u.exec(low)?.[0].length ?? 0;
  const lead = according + leadLength(low.slice(according));
  const isQuoted = /^[“"]/u.test(sentence.text.slice(lead - 1));
  if (!SECTOR_MUST.test(low.slice(lead)) || !(SAYING.test(low) || isQuoted)) return undefined;
  const saying =
    /,? (?:thủ tướng|bộ trưởng|tổng bí thư|ông|bà|chủ tịch|phó thủ tướng|he|she|the minister|minister)[^,]{0,40} (?:nói|nhấn mạnh|khẳng định|chỉ rõ|said|stressed|added|noted)/u.exec(
      low,
    );
  const to = saying?.index ?? low.length;
  const speaker =
    track.speakerAt(sentence, index, saying ? saying.index + saying[0].length - 4 : lead) ?? undefined;
  if (!speaker) return undefined;
  return { speaker, tasks: splitTasks(low, { from: lead, to }, page.lexicons) };
}

const LISTED =
  /(?:nhiệm vụ|phương hướng|trọng tâm|giải pháp|mục tiêu)[^.:;]{0,140}(?:gồm|là|xác định|đề ra|như sau|sau đây|sau|tập trung(?: vào)?)\s*:/u;

/** "Nhiệm vụ trọng tâm năm 2017 … gồm: …": tasks set by the conference, with no one who asks. */
function listed(page: Page, sentence: Sentence): Asked | undefined {
  const match = LISTED.exec(sentence.low);
  if (!match) return undefined;
  const rest = { from: match.index + match[0].length, to: sentence.low.length };
  return { speaker: undefined, tasks: splitTasks(sentence.low, rest, page.lexicons) };
}

/** A task ends before what tells who said it or turns to praise. */
function taskEnd(low: string, start: number): number {
  const turn =
    /[,;] (?:thủ tướng|bộ trưởng|tổng bí thư|ông|bà|he|she) [^,;]{0,30}(?:nói|nhấn mạnh|cho biết|bày tỏ|tin tưởng|said|added)|[”"] ?[,-] (?:thủ tướng|bộ trưởng|ông|bà)/u.exec(
      low.slice(start),
    );
  return turn ? start + turn.index : low.length;
}

/** A sentence that carries a list of tasks on: no subject, a verb of work first, nothing told as done. */
function continues(page: Page, sentence: Sentence): boolean {
  const { low } = sentence;
  const rest = low.slice(leadLength(low));
  if (hasOrdinal(low)) return true;
  if (PAST.test(rest.slice(0, 60))) return false;
  return verbPatterns(page.lexicons).start.test(rest) || SECTOR_MUST.test(rest);
}

function withoutRepeats(found: readonly Found<ReadDirective>[]): Found<ReadDirective>[] {
  return found.filter(
    (task, i) =>
      !found.slice(Math.max(0, i - 50), i).some((other) => other.from < task.to && task.from < other.to),
  );
}
