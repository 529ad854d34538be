/** The door of sources: originals, what was read from them, what people decided, and the citations facts rest on. */
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import type {} from './tables.ts';

export type {
  Accept,
  Accepting,
  Accepts,
  FactRef,
  Retract,
} from './accepting.ts';
export { accepts } from './accepts.ts';
export { decide } from './acts-decide.ts';
export { importSource } from './acts-import.ts';
export { proposeByHand } from './acts-propose.ts';
export { undoDecision } from './acts-undo.ts';
export { sourceUploads } from './contract.ts';
export type { Facts } from './contract-facts.ts';
export { found } from './found.ts';
export type { ProposalKind } from './kinds.ts';
export { knots } from './knots.ts';
export { sourcesRoutes } from './routes.ts';
export { findSource, listSources, type Source, sourcesByIds } from './store.ts';
export {
  type Citation,
  citationsOf,
  cite,
  factsCitedBy,
  type Passage,
  passagesOf,
} from './store-citations.ts';
export { listProposals, type Proposal } from './store-proposals.ts';

export const sourcesErrors = { vi: vi.errors, en: en.errors };
