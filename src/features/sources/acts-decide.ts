import { isDeepStrictEqual } from 'node:util';
import { AppError, must } from '#base/errors.ts';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import type { Accepting, Accepts, FactRef } from './accepting.ts';
import {
  completeFact,
  type DecidingContext,
  factOfKind,
  holdProposal,
  recordVerdict,
  requireDecider,
  requireWords,
} from './acts-hold.ts';
import type { ReadFact } from './contract-facts.ts';
import { kindsOfAConference, type ProposalKind } from './kinds.ts';
import { cite, factsCitedBy } from './store-citations.ts';
import { findProposal, insertDecision, listProposals, type Proposal } from './store-proposals.ts';

export type DecideCommand = { proposalId: string } & (
  | { verdict: 'accepted' | 'rejected' }
  /** `fact` is checked against the schema of the proposal's kind. */
  | { verdict: 'amended'; fact: unknown }
);

/**
 * One person's word on one proposal. Accepting writes the fact, its citations, the decision and the record in one
 * transaction, or nothing.
 */
export async function decide(
  ctx: DecidingContext,
  accepts: Accepts,
  command: DecideCommand,
): Promise<Proposal> {
  requireDecider(ctx.actor);
  return inTransaction(ctx.db, async (tx) => {
    const proposal = await holdProposal(tx, command.proposalId);
    if (proposal.decision) throw alreadyDecided(proposal.decision);
    const mended = command.verdict === 'amended' ? mend(proposal, command.fact) : undefined;
    const verdict = command.verdict === 'amended' && !mended ? 'accepted' : command.verdict;
    const written =
      verdict === 'rejected'
        ? { made: [], cited: [] }
        : await acceptFact({ ...ctx, tx }, accepts, { ...proposal, ...mended });
    await insertDecision(tx, {
      proposalId: proposal.id,
      verdict,
      fact: mended?.fact,
      ...written,
      decidedBy: ctx.actor.id,
    });
    await recordVerdict(tx, ctx.actor, { proposal, verdict, facts: written.made });
    return must(await findProposal(tx, proposal.id), 'the proposal that was decided');
  });
}

/** Says who decided already and how: the answer to a double click, and to two people at once. */
function alreadyDecided({ verdict, by, at }: NonNullable<Proposal['decision']>): AppError {
  return new AppError('conflict', 'already_decided', { verdict, by: by ?? '', at: at.toISOString() });
}

/** The mended fact; undefined when it says what was read anyway, for then nobody mended anything. */
function mend(proposal: Proposal, fact: unknown): ReadFact | undefined {
  const mended = factOfKind(proposal.kind, fact);
  return isDeepStrictEqual(mended.fact, proposal.fact) ? undefined : mended;
}

async function acceptFact(
  { tx, actor }: Pick<Accepting, 'tx' | 'actor'>,
  accepts: Accepts,
  proposal: Proposal,
): Promise<{ made: FactRef[]; cited: FactRef[] }> {
  await requireConference(tx, proposal);
  const { id, kind, sourceId } = proposal;
  const words = await requireWords(tx, proposal);
  const cited: FactRef[] = [];
  const made = await acceptAs(accepts, {
    tx,
    actor,
    sourceId,
    proposal: { id, kind, ...words[0] },
    fact: completeFact(kind, proposal.fact),
    cite: async (ref) => {
      for (const span of words) await cite(tx, { sourceId, ...span }, ref);
      if (!cited.some((known) => known.id === ref.id && known.kind === ref.kind)) cited.push(ref);
    },
  });
  return { made, cited };
}

async function acceptAs<K extends ProposalKind>(
  accepts: Accepts,
  accepting: Accepting<K>,
): Promise<FactRef[]> {
  const acceptor: Accepts[K] = accepts[accepting.proposal.kind];
  if (!acceptor) throw new AppError('conflict', 'kind_not_accepted');
  return acceptor.accept(accepting);
}

/**
 * S7: what hangs on a conference waits until the conference of the same source is accepted. A figure can stand
 * without one, but not before somebody has decided whether the source has one: its period leans on it.
 */
async function requireConference(tx: Tx, { kind, sourceId }: Proposal): Promise<void> {
  if (kind !== 'figure' && !kindsOfAConference.includes(kind)) return;
  if ((await factsCitedBy(tx, sourceId, 'conference')).length > 0) return;
  if (kind === 'figure') {
    const all = await listProposals(tx, sourceId);
    if (!all.some((other) => other.kind === 'conference' && !other.decision)) return;
  }
  throw new AppError('conflict', 'conference_first');
}
