import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import type {} from './tables.ts';

export { accountsRoutes, findActor, presentStart } from './routes.ts';
export { addDemonstrationAccounts, hasAccounts } from './store.ts';

export const accountsErrors = { vi: vi.errors, en: en.errors };
