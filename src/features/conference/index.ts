/** The door of conferences: what they are, their points, who takes part, and what accepting a reading writes. */
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import type {} from './tables.ts';

export { accepts } from './accepts.ts';
export { generatePoints } from './acts-points.ts';
export { addProgrammeItem } from './acts-programme.ts';
export { found } from './found.ts';
export { conferenceRoutes } from './routes.ts';
export {
  type Conference,
  conferencesByIds,
  findConferenceOfSource,
  getConference,
  listConferences,
  lockConference,
} from './store.ts';
export { clocksOf } from './store-clocks.ts';
export {
  deleteParticipant,
  findParticipant,
  insertParticipant,
  type Participant,
  participantsOf,
} from './store-participants.ts';
export { pointsOf } from './store-points.ts';

export const conferenceErrors = { vi: vi.errors, en: en.errors };
