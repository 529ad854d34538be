import type { ProposalKind } from './kinds.ts';

/** Groups of the review page, in the order of the numbers: who published it, the conference, then what hangs on it. */
export const groups = [
  'publication',
  'conference',
  'point',
  'person',
  'figure',
  'achievement',
  'resolution',
  'partner',
  'directive',
] as const;
export type GroupName = (typeof groups)[number];

const groupOf: Record<ProposalKind, GroupName> = {
  publication: 'publication',
  conference: 'conference',
  point: 'point',
  person: 'person',
  figure: 'figure',
  agreement: 'achievement',
  role_held: 'achievement',
  resolution: 'resolution',
  partner: 'partner',
  directive: 'directive',
};

export interface Group<P> {
  name: GroupName;
  proposals: P[];
  left: number;
}

/** Groups with work first, then the finished, then those in which nothing was found. */
export function groupProposals<P extends { kind: ProposalKind; state: string }>(
  proposals: readonly P[],
): Group<P>[] {
  const all = groups.map((name) => {
    const own = proposals.filter(({ kind }) => groupOf[kind] === name);
    return { name, proposals: own, left: own.filter(({ state }) => state === 'open').length };
  });
  const rank = ({ proposals: own, left }: Group<P>) => (left > 0 ? 0 : own.length > 0 ? 1 : 2);
  return all.sort((a, b) => rank(a) - rank(b));
}

/** The open proposal that comes after `id`, going round once; undefined when none is left. */
export function nextOpen<P extends { id: string; state: string }>(
  inOrder: readonly P[],
  id: string,
): P | undefined {
  const at = inOrder.findIndex((proposal) => proposal.id === id);
  const around = [...inOrder.slice(at + 1), ...inOrder.slice(0, Math.max(at, 0))];
  return around.find(({ state }) => state === 'open');
}

/** How many proposals are in each state. */
export function tallyOf(proposals: readonly { state: 'open' | 'accepted' | 'amended' | 'rejected' }[]) {
  const tally = { open: 0, accepted: 0, amended: 0, rejected: 0 };
  for (const { state } of proposals) tally[state] += 1;
  return tally;
}
