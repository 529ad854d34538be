/** The door of sources: originals, what was read from them, what people decided, and the citations facts rest on. */
import type {} from './tables.ts';

export type {
  Accept,
  Accepting,
  Acceptor,
  Accepts,
  Deciding,
  FactRef,
  Retract,
} from './accepting.ts';
export { type DecideCommand, decide } from './acts-decide.ts';
export { proposeByHand, ruleOnNoise } from './acts-propose.ts';
export { acceptPublication } from './acts-publication.ts';
export { undoDecision } from './acts-undo.ts';
export type { Facts } from './contract-facts.ts';
export type { ProposalKind } from './kinds.ts';
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
