import type { Same } from '#base/language.ts';
import type { vi } from './vi.ts';

const many = (count: number) => `${count} ${count === 1 ? 'quotation' : 'quotations'}`;

export const en: Same<typeof vi> = {
  heading: 'Speeches',
  kinds: {
    concluding: 'concluding speech',
    directing: 'directing speech',
    reporting: 'report',
    contributing: 'contribution',
  },
  quotes: ({ count }) => many(count),
  unnamed: 'outlet not known',
  openThread: 'Open the thread',
  threadOf: ({ name }) => `Open the thread of the speech of ${name}`,
  empty: 'No speech is quoted yet. One appears here when a directive is accepted from a source.',
  knot: {
    title: {
      concluding: 'concludes the conference',
      directing: 'directs the conference',
      reporting: 'reports to the conference',
      contributing: 'contributes to the conference',
    },
  },
  sheet: {
    who: 'Who said it',
    where: 'Where',
    on: ({ date }) => `on ${date}`,
    what: 'As',
  },
  errors: {
    speech_in_use: 'Directives are drawn from this speech, so it cannot be removed yet. Remove those first.',
  },
};
