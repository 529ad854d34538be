import { writtenDate, writtenDayOf, writtenNumber } from '#base/written.ts';
import type { Note } from './contract.ts';
import { vi } from './i18n/vi.ts';
import { othersOf } from './number.ts';
import { piecesOf } from './paragraph.ts';
import type { LoadedReview, NotedNumber } from './store-sheet.ts';

/** What `review.typ` prints. Plain data: no word of it becomes Typst code. */
export interface PrintedReview {
  parentBody: string | null;
  body: string;
  title: string;
  /** The title as it stands on the paper, broken where it reads best. */
  titleLines: string[];
  year: number;
  /** Under the title, in italics: what kind of draft this is. */
  remark: string;
  paragraphs: (
    | { kind: 'heading' | 'subheading' | 'text'; pieces: PrintedPiece[] }
    | { kind: 'directives'; caption: string; head: string[]; rows: string[][]; total: string[] }
  )[];
}

/** Words; or a number with, where it first appears, the note that names its evidence. */
type PrintedPiece = { words: string } | { number: string; note: string | null };

/**
 * The review as its paper: official Vietnamese whatever language its reader uses. [R4] Each live number has a footnote
 * where it first appears.
 */
export function printedReview(loaded: LoadedReview): PrintedReview {
  const { review, body, parentBody, checks } = loaded;
  const heads = new Set(loaded.numbers.filter((number) => number.isNoteHead).map((number) => number.name));
  const isSample = checks.notable.some((one) => one.kind === 'illustrative');
  return {
    parentBody: parentBody?.name ?? null,
    body: body.name,
    title: review.title,
    titleLines: titleLines(review.title),
    year: review.year,
    remark: `(Dự thảo, số liệu tính đến ngày ${writtenDate(review.cutOff)}${isSample ? '; có số liệu minh họa' : ''})`,
    paragraphs: loaded.paragraphs.flatMap(({ kind, text }): PrintedReview['paragraphs'] => {
      if (kind === 'directives') return [directivesTable(text, loaded)];
      return text.trim() === '' ? [] : [{ kind, pieces: printedPieces(text, { loaded, heads }) }];
    }),
  };
}

function printedPieces(
  text: string,
  { loaded, heads }: { loaded: LoadedReview; heads: Set<string> },
): PrintedPiece[] {
  return piecesOf(text).map((piece) => {
    if ('words' in piece) return piece;
    const number = loaded.numbers.find((one) => one.name === piece.number);
    if (!number) return { words: '…' };
    const note = heads.delete(number.name) ? wordEvidence(number) : null;
    return { number: inPrint(number.taken), note };
  });
}

function directivesTable(caption: string, { directives }: LoadedReview): PrintedReview['paragraphs'][number] {
  const t = vi.directives;
  const sum = (of: 'assigned' | 'done' | 'overdue') =>
    String(directives.reduce((total, row) => total + row[of], 0));
  return {
    kind: 'directives',
    caption,
    head: [t.directive, t.assigned, t.done, t.overdue],
    rows: directives.map((row) => [
      upperFirst(row.quote),
      String(row.assigned),
      String(row.done),
      String(row.overdue),
    ]),
    total: [t.total, sum('assigned'), sum('done'), sum('overdue')],
  };
}

/** [R9] The evidence of a number in one line, as a footnote says it. */
export function wordNote(note: Note): string {
  switch (note.kind) {
    case 'counted': {
      const parts = note.parts
        .map((part) => `${inPrint(part.counted)} (${lowerFirst(part.name)})`)
        .join(' + ');
      const sum = parts === '' ? '' : ` = ${parts}`;
      const sample = note.isIllustrative ? ', hồ sơ minh họa' : '';
      return `Đếm theo sổ đến ngày ${writtenDate(note.cutOff)}${sample}: ${inPrint(note.counted)}${sum}.`;
    }
    case 'claimed': {
      if (!note.source) return 'Nguồn nêu số này đã được rút.';
      const on = note.source.publishedOn ? writtenDate(note.source.publishedOn) : '';
      return `${vi.note.by({ outlet: note.source.outlet ?? vi.note.noOutlet, day: on })}: “${note.source.quote}”.`;
    }
    case 'tasks': {
      const { done_in_time, done_late, open_in_time, open_overdue } = note.states;
      const total = done_in_time + done_late + open_in_time + open_overdue;
      return (
        `Tính đến ngày ${writtenDate(note.on)}: ${total} nhiệm vụ được giao = ${done_in_time} hoàn thành đúng hạn + ` +
        `${done_late} hoàn thành quá hạn + ${open_in_time} đang thực hiện trong hạn + ${open_overdue} quá hạn.`
      );
    }
  }
}

/** The evidence, and where the draft does not follow it, since when and why. */
function wordEvidence({ note, standing, taken, takenAt, current, keptReason }: NotedNumber): string {
  const evidence = wordNote(note);
  const others = othersOf({ taken }, current).map(inPrint).join(', ');
  if (standing === 'fresh' || standing === 'lost') return evidence;
  if (standing === 'kept') return `${evidence} Giữ ${inPrint(taken)} dù có ${others}: ${keptReason}.`;
  const since = `Báo cáo ghi ${inPrint(taken)}, lấy ngày ${writtenDayOf(takenAt)}`;
  return `${evidence} ${since}; số khác: ${others}.`;
}

/** A long title in two lines, broken after the comma nearest to its middle. */
export function titleLines(title: string): string[] {
  const middle = title.length / 2;
  const commas = [...title.matchAll(/,\s/g)].map((match) => match.index + 1);
  const [best] = commas.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (title.length < LONG_TITLE || best === undefined) return [title];
  return [title.slice(0, best), title.slice(best).trimStart()];
}
/** Letters of 14 pt bold that a line of the title holds. */
const LONG_TITLE = 52;

/** The report is a Vietnamese paper, whoever prints it. */
function inPrint(value: number): string {
  return writtenNumber(value, 'vi');
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
