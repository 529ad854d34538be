import type { Same } from '#base/language.ts';
import type { vi } from './vi.ts';

export const en: Same<typeof vi> = {
  errors: {
    body_not_found: 'This body is not in the directory.',
    body_name_overlaps:
      'The body already has another name during these days. Please check when it was renamed.',
    person_not_found: 'This person is not in the directory.',
    not_allowed_directory:
      'Only the secretary changes the directory. Please tell the office what is not right.',
    office_overlaps:
      'This person already holds this very office during these days. Please check the first and last day.',
    office_taken:
      'Somebody else holds this office, which one person holds at a time. Please enter when they left it.',
    office_ends_before_it_starts: 'The last day stands before the first. Please mend one of them.',
    office_outside_its_body: ({ body }) => `The office would reach beyond the days on which ${body} stands.`,
  },
};
