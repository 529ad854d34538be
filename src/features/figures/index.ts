import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { accepts } from './accepts.ts';
export { addIndicator, attachClaim, type FigurePeriod, type NewIndicator, openFigure } from './acts.ts';
export { found } from './found.ts';
export { knots } from './knots.ts';
export { figuresRoutes } from './routes.ts';
export { claimsByIds, claimsOfFigures, listFigures, listUnattachedClaims } from './store.ts';
export {
  type FigureWithValues,
  figuresWithValues,
  restsOnIllustration,
  withValues,
} from './store-values.ts';

export const figuresErrors = { vi: vi.errors, en: en.errors };
