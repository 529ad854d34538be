import { sql } from 'kysely';
import type { Db } from '#platform/db/database.ts';
import type { FactRef } from './accepting.ts';
import { type ReadFact, readFactSchemas } from './contract-facts.ts';
import type { ProposalKind } from './kinds.ts';
import type { Span } from './paragraphs.ts';
import type { Proposed } from './propose.ts';
import type { Doubt } from './reading/reading.ts';
import type { Verdict } from './tables.ts';

/** A proposal (đề xuất) as it stands: what was read or mended, and what somebody decided of it. */
export type Proposal = ReadFact & {
  id: string;
  sourceId: string;
  ordinal: number;
  fromAt: number;
  toAt: number;
  quote: string;
  supports: Span[];
  doubts: Doubt[];
  /** A person marked the words; false: the engine did. */
  isByHand: boolean;
  /** null while it is open. */
  decision: Decision | null;
};

export interface Decision {
  id: string;
  verdict: Exclude<Verdict, 'reopened'>;
  by: string | null;
  at: Date;
  made: FactRef[];
  cited: FactRef[];
}

/** Rows of one insert: a statement takes 65,535 values at most. */
const AT_ONCE = 2000;

export async function insertProposals(
  tx: Db,
  sourceId: string,
  proposed: readonly Proposed[],
  by: { firstOrdinal: number; proposedBy: string | null },
): Promise<string[]> {
  const rows = proposed.map((proposal, index) => ({
    source_id: sourceId,
    ordinal: by.firstOrdinal + index,
    kind: proposal.kind,
    from_at: proposal.fromAt,
    to_at: proposal.toAt,
    quote: proposal.quote,
    fact: JSON.stringify(proposal.fact),
    supports: JSON.stringify(proposal.supports),
    doubts: JSON.stringify(proposal.doubts),
    proposed_by: by.proposedBy,
  }));
  const ids: string[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const part = rows.slice(at, at + AT_ONCE);
    const inserted = await tx.insertInto('proposal').values(part).returning('id').execute();
    ids.push(...inserted.map((row) => row.id));
  }
  return ids;
}

export async function nextOrdinal(tx: Db, sourceId: string): Promise<number> {
  const row = await tx
    .selectFrom('proposal')
    .select((select) => select.fn.max('ordinal').as('last'))
    .where('source_id', '=', sourceId)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** A source's proposals in their order, each with its standing decision. */
export async function listProposals(db: Db, sourceId: string): Promise<Proposal[]> {
  const rows = await proposals(db)
    .where('proposal.source_id', '=', sourceId)
    .orderBy('proposal.ordinal')
    .execute();
  return rows.map(presentRow);
}

export async function findProposal(db: Db, id: string): Promise<Proposal | undefined> {
  const row = await proposals(db).where('proposal.id', '=', id).executeTakeFirst();
  return row && presentRow(row);
}

/**
 * Holds a proposal and its source until the transaction ends, so that two people deciding at once come one after the
 * other, and their decisions with them, whatever the source: two reports of one conference make it once, and what one
 * undo is taking away is not cited by an acceptance that cannot see it yet. A decision takes milliseconds.
 */
export async function lockProposal(tx: Db, id: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('sources.decisions'))`.execute(tx);
  const row = await tx
    .selectFrom('proposal')
    .innerJoin('source', 'source.id', 'proposal.source_id')
    .select('proposal.id')
    .where('proposal.id', '=', id)
    .forNoKeyUpdate(['source', 'proposal'])
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertDecision(
  tx: Db,
  decision: {
    proposalId: string;
    verdict: Verdict;
    fact: unknown;
    made: FactRef[];
    cited: FactRef[];
    decidedBy: string | null;
  },
): Promise<void> {
  await tx
    .insertInto('proposal_decision')
    .values({
      proposal_id: decision.proposalId,
      verdict: decision.verdict,
      fact: decision.fact === undefined ? null : JSON.stringify(decision.fact),
      made: JSON.stringify(decision.made),
      cited: JSON.stringify(decision.cited),
      decided_by: decision.decidedBy,
    })
    .execute();
}

/** Whether an acceptance ever wrote this fact: what was entered by hand elsewhere is not ours to take back. */
export async function wasMadeByAccepting(db: Db, ref: FactRef): Promise<boolean> {
  const row = await db
    .selectFrom('proposal_decision')
    .select('id')
    .where(sql<boolean>`made @> ${JSON.stringify([ref])}::jsonb`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function proposals(db: Db) {
  return db
    .selectFrom('proposal')
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('proposal_decision')
          .select(['id', 'verdict', 'fact', 'made', 'cited', 'decided_by', 'decided_at'])
          .whereRef('proposal_id', '=', 'proposal.id')
          .orderBy('decided_at', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .as('latest'),
      (on) => on.onTrue(),
    )
    .select([
      'proposal.id',
      'proposal.source_id',
      'proposal.ordinal',
      'proposal.kind',
      'proposal.from_at',
      'proposal.to_at',
      'proposal.quote',
      'proposal.fact',
      'proposal.supports',
      'proposal.doubts',
      'proposal.proposed_by',
      'latest.id as decision_id',
      'latest.verdict',
      'latest.fact as mended',
      'latest.made',
      'latest.cited',
      'latest.decided_at',
      sql<string | null>`(select name from account where account.id = latest.decided_by)`.as('decided_by'),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof proposals>['execute']>>[number];

function presentRow(row: Row): Proposal {
  return {
    ...factOfKind(row.kind, row.mended ?? row.fact),
    id: row.id,
    sourceId: row.source_id,
    ordinal: row.ordinal,
    fromAt: row.from_at,
    toAt: row.to_at,
    quote: row.quote,
    supports: row.supports,
    doubts: row.doubts,
    isByHand: row.proposed_by !== null,
    decision: standing(row),
  };
}

function standing(row: Row): Decision | null {
  const { decision_id: id, verdict, decided_at: at, decided_by: by, made, cited } = row;
  if (id === null || verdict === null || at === null || verdict === 'reopened') return null;
  return { id, verdict, by, at, made: made ?? [], cited: cited ?? [] };
}

/** The fact as its kind's schema knows it; a stored fact that does not fit is our mistake and throws. */
function factOfKind(kind: ProposalKind, fact: unknown): ReadFact {
  return { kind, fact: readFactSchemas[kind].parse(fact) } as ReadFact;
}
