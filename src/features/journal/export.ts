import { HOME_ZONE } from '#base/dates.ts';
import type { Language } from '#base/language.ts';
import type { JournalLine } from './contract.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { wordAct, wordKind } from './words.ts';

/** [J5] The columns of the export, in the reader's language. */
export function csvHead(language: Language): string[] {
  const { csv } = wordsOf(language);
  return [
    csv.position,
    csv.at,
    csv.who,
    csv.role,
    csv.body,
    csv.what,
    csv.act,
    csv.kind,
    csv.id,
    csv.title,
    csv.data,
  ];
}

export function csvCells(line: JournalLine, language: Language): (string | number | null)[] {
  const t = wordsOf(language);
  const { subject, body } = line;
  return [
    line.position,
    moment(line.at),
    line.who,
    line.role && t.roles[line.role],
    body && (language === 'en' ? body.nameEn : body.name),
    line.reason ? `${wordAct(line.act, t)}: ${line.reason}` : wordAct(line.act, t),
    line.act,
    subject && wordKind(subject.kind, t),
    subject?.id ?? null,
    subject?.title ?? null,
    JSON.stringify(line.data),
  ];
}

/** `2025-01-06 08:30:15` in the ministry's zone: every spreadsheet takes it for a moment. */
function moment(at: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: HOME_ZONE,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(at));
}

function wordsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
