import type { Actor } from '#base/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { theProgram } from '#platform/record/record.ts';
import type { Facts } from './contract-facts.ts';
import type { ProposalKind } from './kinds.ts';

/**
 * How accepting crosses the features against their order. A source is read into proposals here; what a proposal
 * becomes is known only downstream. So each downstream door exports an `Acceptor` for its kinds, the composition root
 * joins them into one `Accepts`, and **sources** calls them inside the transaction of the decision.
 */

/** A fact that was written: `{ kind: 'directive', id }`. */
export interface FactRef {
  kind: string;
  id: string;
}

/** A person, or the program itself when the demonstration or the command line acts. */
export type Deciding = Actor | typeof theProgram;

export interface Accepting<K extends ProposalKind = ProposalKind> {
  /** The transaction of the decision. Write through nothing else. */
  tx: Tx;
  actor: Deciding;
  sourceId: string;
  /** `quote` is the source's text from `fromAt` to `toAt`. */
  proposal: { id: string; kind: K; quote: string; fromAt: number; toAt: number };
  /** As a person accepted it, mended or not. */
  fact: Facts[K];
  /** Ties a fact, new or known, to the proposal's words. Call it for every fact that these words prove. */
  cite(ref: FactRef): Promise<void>;
}

/**
 * Writes the fact and cites it. Returns only what was NEWLY made, in the order of making. Throws `AppError` when it
 * cannot be: nothing is kept then, and the reader sees its sentence at the proposal.
 */
export type Accept<K extends ProposalKind> = (accepting: Accepting<K>) => Promise<FactRef[]>;

/**
 * Takes back something that an acceptance made, when the last quotation it rested on is withdrawn. Called for each ref in
 * reverse order of making, after its citation is gone. Throws `AppError('conflict', '…_in_use')` when something rests
 * on it; a thing shared by others (a person, a partner) is simply left.
 */
export type Retract = (tx: Tx, ref: FactRef) => Promise<void>;

export interface Acceptor<K extends ProposalKind> {
  accept: Accept<K>;
  retract: Retract;
}

/** Kind of proposal → who accepts it. A kind that nobody accepts answers `kind_not_accepted`. */
export type Accepts = { [K in ProposalKind]?: Acceptor<K> };
