import type { Same } from '#base/language.ts';
import type { vi } from './vi.ts';

export const en: Same<typeof vi> = {
  sign_in_first: 'You are not signed in, or your sign-in has expired. Please sign in again.',
  invalid_request: 'Something sent is not right. See the marked fields.',
  not_found: 'This was not found.',
  too_large: ({ limit }) =>
    `What was sent is larger than ${limit}. Nothing was stored. Split it or choose another file.`,
  foreign_origin: 'The request did not come from this page and was refused.',
  foreign_host:
    'The demonstration opens only from this very machine. For use over a network, set PUBLIC_URL and real accounts.',
  our_fault: ({ requestId }) =>
    `The software failed and the action was not stored. Try again; if it fails again, report code ${requestId}.`,
  body_not_json: 'What was sent is not valid JSON.',
};
