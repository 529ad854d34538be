/** The door of conclusions: directives, what they rest on, and the notice that makes them a paper. */
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { accepts } from './accepts.ts';
export { found } from './found.ts';
export { knots } from './knots.ts';
export { conclusionsRoutes } from './routes.ts';
export { type Directive, directivesByIds, directivesOf } from './store.ts';
export { noticesOf } from './store-notices.ts';

export const conclusionsErrors = { vi: vi.errors, en: en.errors };
