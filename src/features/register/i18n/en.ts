import type { Same } from '#base/language.ts';
import type { vi } from './vi.ts';

export const en: Same<typeof vi> = {
  errors: {
    not_allowed_register: 'You may keep the register of your own body only. This is for the office.',
    register_not_for_you: 'The register of activities is for the office, leaders and officers.',
    activity_not_found: 'This record is not in the register; it may just have been removed.',
    activity_in_use: 'A task has this record as its result, so it stays. Remove it from the task first.',
    activity_body_unknown: 'This body is not in the directory. Please choose one from the list.',
    activity_not_ended: 'The register takes activities that have ended. The last day is after today.',
    activity_outside_its_body: ({ body }) =>
      `On these days ${body} did not exist yet, or no longer. Please choose a body that did.`,
    activity_ends_before_it_starts: 'The last day stands before the first. Please mend one of them.',
  },
};
