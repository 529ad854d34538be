import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { accepts } from './accepts.ts';
export { found } from './found.ts';
export type { ActivityKind, ActivityLevel } from './kinds.ts';
export { registerRoutes } from './routes.ts';
export { type Activity, activitiesByIds, insertActivities, type NewActivity } from './store.ts';
export {
  activityIdsCounted,
  countActivities,
} from './store-list.ts';

export const registerErrors = { vi: vi.errors, en: en.errors };
