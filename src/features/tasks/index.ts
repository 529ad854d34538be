/** The door of tasks: assigning and completing, states on any day, and what ties tasks into the thread. */
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import type {} from './tables.ts';

export { assignTask, completeTask } from './acts.ts';
export { doneOf, type StateCounts, totalOf } from './counts.ts';
export { found } from './found.ts';
export { knots } from './knots.ts';
export { mayReadTasks } from './policy.ts';
export { tasksRoutes } from './routes.ts';
export { isDueBy } from './selection.ts';
export { isDone } from './states.ts';
export {
  completionsOf,
  countStates,
  getTask,
  type Task,
  tasksOfDirectives,
  tasksResultingIn,
} from './store.ts';
export { SOON_WORKING_DAYS, tasksStanding } from './store-list.ts';

export const tasksErrors = { vi: vi.errors, en: en.errors };
