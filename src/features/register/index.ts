import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { accepts } from './accepts.ts';
export { type AddActivity, addActivity, removeActivity } from './acts.ts';
export { type ActivityKind, type ActivityLevel, activityKinds, activityLevels } from './kinds.ts';
export { registerRoutes } from './routes.ts';
export { type Activity, activitiesByIds, insertActivities, type NewActivity } from './store.ts';
export {
  type ActivityFilter,
  activityIdsCounted,
  countActivities,
  listActivities,
  type PageEnd,
} from './store-list.ts';

export const registerErrors = { vi: vi.errors, en: en.errors };
