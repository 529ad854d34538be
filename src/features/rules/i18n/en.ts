import type { Same } from '#base/language.ts';
import { writtenDate } from '#base/written.ts';
import type { vi } from './vi.ts';

const working = (days: number) => {
  if (days === 0) return 'less than 1 working day';
  return days === 1 ? '1 working day' : `${days} working days`;
};

export const en: Same<typeof vi> = {
  deadline: {
    none: 'no deadline',
    ahead: ({ days }) => `${working(days)} left`,
    today: 'due today',
    overdue: ({ days }) => `${working(days)} overdue`,
    doneEarly: ({ days }) => `${working(days)} early`,
    doneOnTime: 'on time',
    doneLate: ({ days }) => `${working(days)} late`,
  },
  errors: {
    parameter_not_in_force: ({ on }) => `No rule is on record as in force on ${writtenDate(on)}.`,
    calendar_span_backwards: 'The last day stands before the first. Please swap them.',
    calendar_span_too_long: 'At most 10 years of the calendar can be read at once.',
  },
};
