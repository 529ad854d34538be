import type { Same } from '#base/language.ts';
import type { vi } from './vi.ts';

const working = (days: number | string) => `${days} working ${String(days) === '1' ? 'day' : 'days'}`;

export const en: Same<typeof vi> = {
  title: 'Conclusions',
  lede: 'The directives of each conference, verbatim, with speaker, basis and source.',
  heading: 'Conclusions and directives',
  fields: {
    economic: 'Economic diplomacy',
    political: 'Political diplomacy',
    cultural: 'Cultural diplomacy',
    multilateral: 'Multilateral affairs',
    border_sea: 'Borders, sea and islands',
    overseas_vietnamese: 'Overseas Vietnamese',
    citizen_protection: 'Citizen protection',
    information: 'External information',
    party_building: 'Party building',
    organisation: 'Organisation',
    personnel: 'Personnel',
    locality: 'Local foreign affairs',
    forecasting: 'Research and forecasting',
    other: 'Other fields',
  },
  speech: {
    concluding: 'concluding the conference',
    directing: 'directing the conference',
    reporting: 'reporting to the conference',
    contributing: 'contributing to the conference',
  },
  directives: ({ count }) => `${count} ${count === 1 ? 'directive' : 'directives'}`,
  basis: ({ name }) => `basis: ${name}`,
  unnamed: 'outlet not known',
  noSource: 'no source cited yet',
  thread: 'Open the thread',
  threadOf: ({ code }) => `Open the thread of ${code}`,
  openPage: 'See each directive',
  openConference: 'Open the conference',
  older: 'Earlier conferences',
  filterField: 'Field',
  allFields: 'All fields',
  find: 'Find in the directives',
  noneFound: 'No directive matches.',
  empty: 'No directives yet. They appear here when accepted from a source, verbatim and with their speaker.',
  emptyHere: 'No directive of this conference is quoted yet.',
  emptyAct: 'Open the sources',

  notice: {
    heading: 'Conclusion notice',
    number: ({ number }) => `Notice ${number}`,
    issued: ({ date }) => `issued ${date}`,
    rule: ({ days, by }) => `within ${working(days)} of the conference: by ${by}`,
    basis: ({ basis }) => `under ${basis}`,
    toConfirm: 'original text not yet checked',
    none: 'No conclusion notice is recorded',
    heldBy: 'The thread holds by the press quotation meanwhile.',
    noRule: 'No rule on its time limit is recorded for this day.',
    longPast: ({ date }) => `past its date since ${date}`,
    states: {
      not_yet_held: () => 'the conference is still to come',
      waiting: ({ days }) => (days === null ? 'due today' : `${working(days)} left`),
      overdue: ({ days }) => (days === null ? 'just past its date' : `${working(days)} past its date`),
      in_time: ({ days }) => (days === null ? 'in time' : `in time, ${working(days)} early`),
      late: ({ days }) => (days === null ? 'late by less than 1 working day' : `${working(days)} late`),
    },
    note: 'Note that it was issued',
    mend: 'Mend number or date',
    source: 'Open the text',
    form: {
      number: 'Number and symbol',
      numberHint: 'such as 12/TB-BNG',
      issuedOn: 'Issued on',
      source: 'Its text among the sources',
      noSource: 'not imported: number and date only',
      save: 'Note',
    },
  },

  knot: {
    noNotice: 'No conclusion notice yet',
    notice: ({ number }) => `Notice ${number}`,
    due: ({ date }) => `due ${date}`,
  },
  sheet: {
    who: 'Who said it',
    where: 'Where',
    on: ({ date }) => `on ${date}`,
    field: 'Field',
    basis: 'Basis it names',
    noBasis: 'none',
    notice: 'Conclusion notice',
    noticeOf: ({ number, date }) => `${number}, ${date}`,
    leadsTo: 'Leads to',
    directive: ({ code }) => `Directive ${code} and its tasks`,
  },

  errors: {
    directive_needs_speaker:
      'A directive has a speaker. Mend the proposal with the name of a person or body, then accept again.',
    directive_needs_conference:
      'Accept the conference of this source first: a directive needs to know which one it belongs to.',
    directive_in_use: 'Tasks are assigned from this directive, so it cannot be removed. It stays as it was.',
    legal_basis_in_use: 'Directives rest on this paper, so it cannot be removed yet. Remove those first.',
    notice_number_malformed:
      'This is not the form of a notice number. Write number, stroke, TB and the symbol of the body, as in 12/TB-BNG.',
    notice_before_conference: 'A conclusion notice cannot be issued before the conference. Check the date.',
    notice_in_the_future: 'This day is still to come. A notice is noted once it has been issued.',
    notice_source_not_found:
      'This text was not found among the sources. Choose another, or note number and date only.',
    not_allowed_notice: 'Only the secretary may note a conclusion notice.',
  },
};
