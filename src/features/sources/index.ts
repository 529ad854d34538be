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
export type { Facts } from './facts.ts';
export type { ProposalKind } from './kinds.ts';
export {
  type Citation,
  citationsOf,
  cite,
  factsCitedBy,
  type Passage,
  passagesOf,
} from './store-citations.ts';
