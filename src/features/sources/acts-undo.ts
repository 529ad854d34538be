import { AppError, must } from '#base/errors.ts';
import { inTransaction, type Tx } from '#platform/db/database.ts';
import type { Accepts, FactRef } from './accepting.ts';
import {
  type DecidingContext,
  holdProposal,
  recordVerdict,
  requireDecider,
  requireWords,
} from './acts-hold.ts';
import { kindsOfAConference } from './kinds.ts';
import { dropCitation, isCited } from './store-citations.ts';
import {
  type Decision,
  findProposal,
  insertDecision,
  listProposals,
  type Proposal,
  wasMadeByAccepting,
} from './store-proposals.ts';

/**
 * Reopens a decided proposal. Its citations go, and every fact that an acceptance made and that nothing cites any more is
 * taken back by its own feature, which refuses in words when something rests on it.
 */
export async function undoDecision(
  ctx: DecidingContext,
  accepts: Accepts,
  proposalId: string,
): Promise<Proposal> {
  requireDecider(ctx.actor);
  return inTransaction(ctx.db, async (tx) => {
    const proposal = await holdProposal(tx, proposalId);
    const { decision } = proposal;
    if (!decision) throw new AppError('conflict', 'not_decided');
    const others = (await listProposals(tx, proposal.sourceId)).filter((other) => other.id !== proposal.id);
    requireConferenceUnneeded(proposal, others);
    await insertDecision(tx, {
      proposalId,
      verdict: 'reopened',
      fact: undefined,
      made: [],
      cited: [],
      decidedBy: ctx.actor.id,
    });
    await dropCitations(tx, proposal, others);
    for (const ref of await factsToRetract(tx, decision)) await accepts[proposal.kind]?.retract(tx, ref);
    await recordVerdict(tx, ctx.actor, { proposal, verdict: 'reopened', facts: decision.made });
    return must(await findProposal(tx, proposalId), 'the proposal that was reopened');
  });
}

/** S8: a conference cannot be taken from under what was accepted on it from the same source. */
function requireConferenceUnneeded(proposal: Proposal, others: readonly Proposal[]): void {
  if (proposal.kind !== 'conference' || !isAccepted(proposal)) return;
  if (others.some((other) => other.kind === 'conference' && isAccepted(other))) return;
  const resting = others.filter((other) => kindsOfAConference.includes(other.kind) && isAccepted(other));
  if (resting.length > 0)
    throw new AppError('conflict', 'conference_still_needed', { count: resting.length });
}

/** Withdraws this proposal's words from the facts, save where another accepted proposal cites the very same words. */
async function dropCitations(tx: Tx, proposal: Proposal, others: readonly Proposal[]): Promise<void> {
  const cited = proposal.decision?.cited ?? [];
  if (cited.length === 0) return;
  const kept = new Set<string>();
  for (const other of others) {
    if (!other.decision?.cited.some((ref) => cited.some((mine) => mine.id === ref.id))) continue;
    for (const words of await requireWords(tx, other)) {
      for (const ref of other.decision.cited) kept.add(`${words.fromAt}-${words.toAt} ${ref.kind} ${ref.id}`);
    }
  }
  for (const words of await requireWords(tx, proposal)) {
    for (const ref of cited) {
      if (kept.has(`${words.fromAt}-${words.toAt} ${ref.kind} ${ref.id}`)) continue;
      await dropCitation(tx, { sourceId: proposal.sourceId, ...words }, ref);
    }
  }
}

/** What this acceptance made, last first, then what earlier ones made and now nothing cites. */
async function factsToRetract(tx: Tx, { made, cited }: Decision): Promise<FactRef[]> {
  const isMine = (ref: FactRef) => made.some((mine) => mine.kind === ref.kind && mine.id === ref.id);
  const earlier = cited.filter((ref) => !isMine(ref));
  const found: FactRef[] = [];
  for (const ref of [...made.toReversed(), ...earlier.toReversed()]) {
    if (await isCited(tx, ref)) continue;
    if (isMine(ref) || (await wasMadeByAccepting(tx, ref))) found.push(ref);
  }
  return found;
}

function isAccepted({ decision }: Proposal): boolean {
  return decision !== null && decision.verdict !== 'rejected';
}
