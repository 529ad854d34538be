/** The door of the thread: links between knots, walking, the desk. Nothing below it but the composition roots. */
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { deskRoutes } from './desk-routes.ts';
export { joinKnots } from './knots.ts';
export { threadRoutes } from './routes.ts';
export { searchRoutes } from './routes-search.ts';
export { rebuildSearch } from './store-search.ts';

export const threadErrors = { vi: vi.errors, en: en.errors };
