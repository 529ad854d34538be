import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { createReview, type NewReview } from './acts.ts';
export { keepNumber, takeNumber } from './acts-numbers.ts';
export { addParagraph, editParagraph } from './acts-paragraphs.ts';
export { found } from './found.ts';
export { knots } from './knots.ts';
export { reviewRoutes } from './routes.ts';
export { listReviews } from './store.ts';
export { loadReview } from './store-sheet.ts';

export const reviewErrors = { vi: vi.errors, en: en.errors };
