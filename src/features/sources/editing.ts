import type { IsoDate } from '#base/dates.ts';
import {
  conferenceFormats,
  conferenceKinds,
  directiveFields,
  type ProposalKind,
  participantRoles,
  pointRoles,
  qualifiers,
  resolutionKinds,
} from './kinds.ts';

/** Lists of choices; each is worded in `i18n` under the same name. */
export const choices = {
  conferenceKinds,
  formats: conferenceFormats,
  pointRoles,
  participantRoles,
  qualifiers,
  resolutionKinds,
  directiveFields,
} as const;
export type ChoiceList = keyof typeof choices;

/** The words of a field's label in `i18n`, where they are not the field's own name. */
export type FieldWord =
  | 'outlet'
  | 'authors'
  | 'publishedOn'
  | 'name'
  | 'heldOn'
  | 'organiser'
  | 'format'
  | 'edition'
  | 'reviewsYear'
  | 'plansYear'
  | 'place'
  | 'theme'
  | 'conferenceKind'
  | 'resolutionKind'
  | 'pointRole'
  | 'titles'
  | 'personRole'
  | 'point'
  | 'value'
  | 'qualifier'
  | 'unit'
  | 'subject'
  | 'period'
  | 'text'
  | 'speaker'
  | 'field'
  | 'basis';

/** One field of a fact as a form and a card know it. */
export interface FactField {
  /** Its name in the fact. */
  name: string;
  word: FieldWord;
  input: 'line' | 'lines' | 'words' | 'date' | 'number' | ChoiceList;
  /** What an empty field means in the fact: `null`, `''`, or left out; `required` may not be empty. */
  empty: 'required' | 'null' | 'blank' | 'omit';
}

const field = (
  name: string,
  input: FactField['input'] = 'line',
  empty: FactField['empty'] = 'required',
  word?: FieldWord,
): FactField => ({ name, input, empty, word: word ?? (name as FieldWord) });

export const fieldsOf: Record<ProposalKind, readonly FactField[]> = {
  publication: [
    field('outlet', 'line', 'null'),
    field('authors', 'lines'),
    field('publishedOn', 'date', 'null'),
  ],
  conference: [
    field('name', 'words'),
    field('heldOn', 'date'),
    field('organiser'),
    field('format', 'formats'),
    field('kind', 'conferenceKinds', 'omit', 'conferenceKind'),
    field('edition', 'number', 'omit'),
    field('reviewsYear', 'number', 'omit'),
    field('plansYear', 'number', 'omit'),
    field('place', 'line', 'omit'),
    field('theme', 'words', 'omit'),
  ],
  point: [field('name'), field('role', 'pointRoles', 'required', 'pointRole')],
  person: [
    field('name'),
    field('titles', 'lines'),
    field('role', 'participantRoles', 'required', 'personRole'),
    field('point', 'line', 'omit'),
  ],
  figure: [
    field('value', 'number'),
    field('qualifier', 'qualifiers'),
    field('unit'),
    field('subject', 'line', 'blank'),
    field('period', 'line', 'blank'),
  ],
  agreement: [field('name')],
  role_held: [field('name')],
  resolution: [field('name'), field('kind', 'resolutionKinds', 'required', 'resolutionKind')],
  partner: [field('name')],
  directive: [
    field('text', 'words'),
    field('speaker', 'line', 'omit'),
    field('field', 'directiveFields'),
    field('basis', 'line', 'omit'),
  ],
};

/** What a form holds: text by field, a list as one item a line, a date as ISO; empty when nothing is said. */
export type Values = Record<string, string>;

export function valuesOf(kind: ProposalKind, fact: object): Values {
  const given: Record<string, unknown> = { ...fact };
  return Object.fromEntries(fieldsOf[kind].map(({ name }) => [name, written(given[name])]));
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** The fact that a form says. What must not be empty and is, is left for the server's check to name. */
export function factFrom(kind: ProposalKind, values: Values): Record<string, unknown> {
  const fact: Record<string, unknown> = {};
  for (const { name, input, empty } of fieldsOf[kind]) {
    const text = (values[name] ?? '').trim();
    if (input === 'lines') fact[name] = linesOf(text);
    else if (text !== '') fact[name] = input === 'number' ? numberOf(text) : text;
    else if (empty === 'null') fact[name] = null;
    else if (empty === 'blank') fact[name] = '';
  }
  return fact;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** "1.234,5" as people here write it; "1,234.5" and "3.5" too, when they cannot mean anything else. NaN otherwise. */
export function numberOf(text: string): number {
  const bare = text.replace(/\s/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(bare)) return Number(bare.replaceAll(',', ''));
  return /^-?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN;
}

/** Fields that the fact needs and lacks: a proposal with any must be mended before it is accepted. */
export function missingFields(kind: ProposalKind, fact: object): FactField[] {
  const values = valuesOf(kind, fact);
  return fieldsOf[kind].filter(
    ({ name, input, empty }) => empty === 'required' && input !== 'lines' && values[name] === '',
  );
}

/** A first fact for words that a person marked: they are its name, or its text, or hold its number. */
export function guessFrom(kind: ProposalKind, words: string, about: { publishedOn: IsoDate | null }): Values {
  const blank = Object.fromEntries(fieldsOf[kind].map(({ name }) => [name, '']));
  const number = /\d[\d.,]*\d|\d/.exec(words)?.[0] ?? '';
  const guesses: Partial<Record<ProposalKind, Values>> = {
    publication: { outlet: words, publishedOn: about.publishedOn ?? '' },
    point: { role: 'provincial' },
    person: { role: 'attends' },
    figure: {
      value: number,
      qualifier: 'exact',
      subject: words.slice(words.indexOf(number) + number.length).trim(),
    },
    resolution: { kind: 'resolution' },
    directive: { text: words, field: 'other' },
  };
  const named = 'name' in blank ? { name: words } : {};
  return { ...blank, ...named, ...guesses[kind] };
}
