import type { IsoDate } from '#base/dates.ts';
import type { Language } from '#base/language.ts';
import type { CalendarExceptions } from '#base/working-days.ts';
import { deadlineOn, wordDeadline } from '#features/rules/index.ts';
import type { LiveNumber, ReviewLine, ReviewSheet } from './contract.ts';
import { othersOf } from './number.ts';
import type { LoadedReview, NotedNumber } from './store-sheet.ts';

export function presentLine(loaded: LoadedReview): ReviewLine {
  const { review, body, conference, dueOn } = loaded;
  return {
    id: review.id,
    year: review.year,
    title: review.title,
    body: { name: body.name, nameEn: body.nameEn },
    cutOff: review.cutOff,
    dueOn,
    conference: conference && { id: conference.id, name: conference.name, heldOn: conference.heldOn },
    isIllustrative: review.isIllustrative,
  };
}

export interface PresentFor {
  language: Language;
  today: IsoDate;
  exceptions: CalendarExceptions;
  mayWrite: boolean;
}

export function presentSheet(loaded: LoadedReview, reader: PresentFor): ReviewSheet {
  const { language, today: on, exceptions, mayWrite } = reader;
  const inWords = (dueOn: IsoDate) => wordDeadline(deadlineOn({ dueOn, on, exceptions }), language);
  return {
    ...presentLine(loaded),
    deadlines: {
      due: inWords(loaded.dueOn),
      cutOff: loaded.review.cutOff < on ? null : inWords(loaded.review.cutOff),
    },
    parentBody: loaded.parentBody?.name ?? null,
    paragraphs: loaded.paragraphs.map(({ id, kind, text }) => ({ id, kind, text })),
    numbers: loaded.numbers.map(presentNumber),
    directives: loaded.directives,
    checks: loaded.checks,
    mayWrite,
  };
}

function presentNumber(number: NotedNumber): LiveNumber {
  return {
    name: number.name,
    taken: number.taken,
    takenAt: number.takenAt.toISOString(),
    current: number.current.value,
    others: othersOf(number, number.current),
    standing: number.standing,
    keptReason: number.keptReason,
    note: number.note,
    noteNumber: number.noteNumber,
    isNoteHead: number.isNoteHead,
  };
}
