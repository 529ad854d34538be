import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import type {} from './tables.ts';

export { deadlineOn } from './deadline.ts';
export { wordDeadline } from './deadline-words.ts';
export { rulesRoutes } from './routes.ts';
export {
  findParameter,
  getReportDueOn,
  getReportingYear,
  listReportingYears,
  reportingDays,
} from './store.ts';
export { calendarExceptions } from './store-calendar.ts';

export const rulesErrors = { vi: vi.errors, en: en.errors };
