/** The door of conferences: what they are, their points, who takes part, and what accepting a reading writes. */
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { accepts } from './accepts.ts';
export { addConference } from './acts.ts';
export { addParticipant } from './acts-people.ts';
export { addPoint, generatePoints } from './acts-points.ts';
export { addProgrammeItem } from './acts-programme.ts';
export type { ConferenceFormat, ConferenceKind } from './kind.ts';
export type { ParticipantRole } from './roles.ts';
export { conferenceRoutes } from './routes.ts';
export {
  type Conference,
  conferencesByIds,
  findConferenceOfSource,
  getConference,
  listConferences,
  lockConference,
} from './store.ts';
export { type Clocks, clocksOf } from './store-clocks.ts';
export {
  deleteParticipant,
  findParticipant,
  insertParticipant,
  type Participant,
  participantsOf,
} from './store-participants.ts';
export { type Point, pointsOf } from './store-points.ts';
export type { Tier } from './tables.ts';

export const conferenceErrors = { vi: vi.errors, en: en.errors };
