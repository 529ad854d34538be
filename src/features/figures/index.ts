import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { accepts } from './accepts.ts';
export { addIndicator, attachClaim, type FigurePeriod, type NewIndicator, openFigure } from './acts.ts';
export { knots } from './knots.ts';
export { reportingYear } from './reporting-year.ts';
export { figuresRoutes } from './routes.ts';
export { claimsByIds, claimsOfFigures, listFigures } from './store.ts';
export {
  countFigure,
  type FigureWithValues,
  figuresWithValues,
  restsOnIllustration,
  withValues,
} from './store-values.ts';

export const figuresErrors = { vi: vi.errors, en: en.errors };
