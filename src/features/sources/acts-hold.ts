import { AppError, must } from '#base/errors.ts';
import type { Db, Tx } from '#platform/db/database.ts';
import { record } from '#platform/record/record.ts';
import type { Deciding, FactRef } from './accepting.ts';
import { type Facts, factSchemas, type ReadFact } from './contract-facts.ts';
import type { ProposalKind } from './kinds.ts';
import { mayDecide } from './policy.ts';
import { findSourceText } from './store.ts';
import { findProposal, lockProposal, type Proposal } from './store-proposals.ts';
import type { Verdict } from './tables.ts';
import { type Words, wordsOf } from './words.ts';

/** Who decides, on which database. An `ActContext` is one; the demonstration passes the program as the actor. */
export interface DecidingContext {
  db: Db;
  actor: Deciding;
}

export function requireDecider(actor: Deciding): void {
  if (!mayDecide(actor)) throw new AppError('forbidden', 'may_not_decide');
}

/** The proposal, held together with its source until the transaction ends. */
export async function holdProposal(tx: Tx, id: string): Promise<Proposal> {
  const isThere = await lockProposal(tx, id);
  const proposal = isThere ? await findProposal(tx, id) : undefined;
  if (!proposal) throw new AppError('not-found', 'proposal_not_found');
  return proposal;
}

/** The words that the fact rests on, its own first. */
export async function requireWords(tx: Tx, proposal: Proposal): Promise<[Words, ...Words[]]> {
  const source = must(await findSourceText(tx, proposal.sourceId), 'the source of the proposal');
  const [own, ...supports] = wordsOf(source.text, proposal) ?? [];
  if (!own) throw new AppError('invalid', 'words_not_in_source');
  return [own, ...supports];
}

export async function recordVerdict(
  tx: Tx,
  actor: Deciding,
  about: { proposal: Proposal; verdict: Verdict; facts: FactRef[] },
): Promise<void> {
  const { proposal, verdict, facts } = about;
  await record(tx, actor, {
    act: `proposal.${verdict}`,
    subject: { kind: 'source', id: proposal.sourceId },
    data: { proposalId: proposal.id, kind: proposal.kind, ordinal: proposal.ordinal, facts },
  });
}

/** @throws AppError `fact_incomplete` naming the fields that are missing or not right */
export function completeFact<K extends ProposalKind>(kind: K, fact: unknown): Facts[K] {
  const parsed = factSchemas[kind].safeParse(fact);
  if (parsed.success) return parsed.data as Facts[K];
  const fields = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')))];
  throw new AppError('invalid', 'fact_incomplete', { fields: fields.join(',') });
}

export function factOfKind(kind: ProposalKind, fact: unknown): ReadFact {
  return { kind, fact: completeFact(kind, fact) } as ReadFact;
}
