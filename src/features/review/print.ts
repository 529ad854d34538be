import type { Note } from './contract.ts';
import { vi } from './i18n/vi.ts';
import { noteNumbers, piecesOf } from './paragraph.ts';
import type { LoadedReview } from './store-sheet.ts';

/** What `review.typ` prints. Plain data: no word of it becomes Typst code. */
export interface PrintedReview {
  parentBody: string | null;
  body: string;
  title: string;
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
  const firsts = new Set<string>(noteNumbers(loaded.paragraphs).keys());
  const isSample = checks.notable.some((one) => one.kind === 'illustrative');
  return {
    parentBody: parentBody?.name ?? null,
    body: body.name,
    title: review.title,
    year: review.year,
    remark: `(Dự thảo, số liệu tính đến ngày ${day(review.cutOff)}${isSample ? '; có số liệu minh họa' : ''})`,
    paragraphs: loaded.paragraphs.flatMap(({ kind, text }): PrintedReview['paragraphs'] => {
      if (kind === 'directives') return [directivesTable(text, loaded)];
      return text.trim() === '' ? [] : [{ kind, pieces: printedPieces(text, { loaded, firsts }) }];
    }),
  };
}

function printedPieces(
  text: string,
  { loaded, firsts }: { loaded: LoadedReview; firsts: Set<string> },
): PrintedPiece[] {
  return piecesOf(text).map((piece) => {
    if ('words' in piece) return piece;
    const number = loaded.numbers.find((one) => one.name === piece.number);
    if (!number) return { words: '…' };
    const note = firsts.delete(number.name) ? `${wordNote(number.note)}${wordKept(number)}` : null;
    return { number: formatNumber(number.taken), note };
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
    rows: directives.map((row) => [row.quote, String(row.assigned), String(row.done), String(row.overdue)]),
    total: [t.total, sum('assigned'), sum('done'), sum('overdue')],
  };
}

/** [R9] The evidence of a number in one line, as a footnote says it. */
export function wordNote(note: Note): string {
  switch (note.kind) {
    case 'counted': {
      const parts = note.parts
        .map((part) => `${formatNumber(part.counted)} (${part.name.toLowerCase()})`)
        .join(' + ');
      const sum = parts === '' ? '' : ` = ${parts}`;
      const sample = note.isIllustrative ? ', hồ sơ minh họa' : '';
      return `Đếm theo sổ đến ngày ${day(note.cutOff)}${sample}: ${formatNumber(note.counted)}${sum}.`;
    }
    case 'claimed': {
      if (!note.source) return 'Nguồn nêu số này đã được rút.';
      const on = note.source.publishedOn ? day(note.source.publishedOn) : '';
      return `${vi.note.by({ outlet: note.source.outlet ?? vi.note.noOutlet, day: on })}: “${note.source.quote}”.`;
    }
    case 'tasks': {
      const { done_in_time, done_late, open_in_time, open_overdue } = note.states;
      const total = done_in_time + done_late + open_in_time + open_overdue;
      return (
        `Tính đến ngày ${day(note.on)}: ${total} nhiệm vụ được giao = ${done_in_time} hoàn thành đúng hạn + ` +
        `${done_late} hoàn thành quá hạn + ${open_in_time} đang thực hiện trong hạn + ${open_overdue} quá hạn.`
      );
    }
  }
}

function wordKept(number: LoadedReview['numbers'][number]): string {
  if (number.standing !== 'kept') return '';
  const others = number.current.disagreeing
    .concat(number.current.value ?? [])
    .filter((one) => one !== number.taken);
  return ` Giữ ${formatNumber(number.taken)} dù có ${[...new Set(others)].map(formatNumber).join(', ')}: ${number.keptReason}.`;
}

function formatNumber(value: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 }).format(value);
}

function day(on: string): string {
  return on.split('-').reverse().join('/');
}
