import type { Format } from '#web/format.ts';
import type * as contract from '../contract.ts';
import { choices, type FactField, fieldsOf, valuesOf } from '../editing.ts';
import type { vi } from '../i18n/vi.ts';

export type Words = typeof vi;

/** One line that says what the fact is, and a smaller one with the rest. */
export function summaryOf(
  proposal: contract.ProposalView,
  t: Words,
  format: Format,
): { main: string; rest: string } {
  const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' · ');
  switch (proposal.kind) {
    case 'publication': {
      const { outlet, authors, publishedOn } = proposal.fact;
      const said = [outlet, authors.join(', '), publishedOn && format.date(publishedOn)];
      const [main = t.unsaid, ...rest] = said.filter((part) => part !== null).filter((part) => part !== '');
      return { main, rest: join(...rest) };
    }
    case 'conference': {
      const { name, heldOn, organiser, format: form } = proposal.fact;
      return { main: name, rest: join(heldOn && format.date(heldOn), organiser, form && t.formats[form]) };
    }
    case 'point':
      return { main: proposal.fact.name, rest: t.pointRoles[proposal.fact.role] };
    case 'person': {
      const { name, titles, role, point } = proposal.fact;
      return { main: name, rest: join(titles.join('; '), t.participantRoles[role], point) };
    }
    case 'figure': {
      const { value, qualifier, unit, subject, period } = proposal.fact;
      const said = qualifier === 'exact' ? '' : `${t.qualifiers[qualifier]} `;
      return { main: `${said}${format.number(value)} ${unit}`, rest: join(subject, period) };
    }
    case 'resolution':
      return { main: proposal.fact.name, rest: t.resolutionKinds[proposal.fact.kind] };
    case 'directive': {
      const { text, speaker, field } = proposal.fact;
      return { main: text, rest: join(speaker, t.directiveFields[field]) };
    }
    default:
      return { main: proposal.fact.name, rest: proposal.kind === 'partner' ? '' : t.kinds[proposal.kind] };
  }
}

/** The fields of a fact as a card shows them: what the text left unsaid is said so, what may be missing is left out. */
export function shownFields(proposal: contract.ProposalView, t: Words, format: Format) {
  const values = valuesOf(proposal.kind, proposal.fact);
  return fieldsOf[proposal.kind].flatMap((field) => {
    const value = wordValue(field, values[field.name] ?? '', t, format);
    // The words of a directive stand above as its quotation.
    if (field.input === 'words' && proposal.kind === 'directive') return [];
    if (value === '' && (field.empty === 'omit' || field.empty === 'blank') && field.name !== 'speaker')
      return [];
    return [{ label: t.fields[field.word], value: value === '' ? t.unsaid : value }];
  });
}

function wordValue({ input }: FactField, value: string, t: Words, format: Format): string {
  if (value === '') return '';
  if (input === 'date') return format.date(value);
  if (input === 'lines') return value.split('\n').join('; ');
  if (input in choices) {
    const words: Record<string, string> = t[input as keyof typeof choices];
    return words[value] ?? value;
  }
  return value;
}
