import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { journalRoutes } from './routes.ts';

export const journalErrors = { vi: vi.errors, en: en.errors };
