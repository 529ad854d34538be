/** The door of the floor: who spoke, and the words that sources quote of it. */
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { found } from './found.ts';
export type { SpeechKind } from './kinds.ts';
export { knots, nameWithOffice } from './knots.ts';
export { floorRoutes } from './routes.ts';
export {
  findOrOpenSpeech,
  removeSpeechIfEmpty,
  type Speaker,
  type Speech,
  speechesByIds,
  speechesOf,
} from './store.ts';
export { type SpeakerThen, speakersOf } from './store-speakers.ts';

export const floorErrors = { vi: vi.errors, en: en.errors };
