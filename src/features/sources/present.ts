import type { NoiseBlock, ProposalView, SourceLine } from './contract.ts';
import type { Reading } from './reading/reading.ts';
import type { NoiseRuling, Source } from './store.ts';
import type { Proposal } from './store-proposals.ts';

/** A source as the outside sees it: moments as ISO strings. */
export function presentSource(source: Source): SourceLine {
  return { ...source, importedAt: source.importedAt.toISOString() };
}

/** A proposal with its state in one word; what a decision made inside the database stays inside. */
export function presentProposal({ decision, ...proposal }: Proposal): ProposalView {
  return {
    ...proposal,
    state: decision?.verdict ?? 'open',
    decidedBy: decision?.by ?? null,
    decidedAt: decision?.at.toISOString() ?? null,
    cited: decision?.cited ?? [],
  };
}

/** The blocks that the engine took for noise, each with whether a person has overruled it. */
export function presentNoise(reading: Reading, rulings: readonly NoiseRuling[]): NoiseBlock[] {
  return reading.boilerplate.map(({ from, to, reason }) => {
    const ruling = rulings.find(({ fromAt, toAt }) => fromAt === from && toAt === to);
    return { fromAt: from, toAt: to, reason, isOverruled: ruling?.isNoise === false };
  });
}
