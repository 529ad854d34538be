import type { Db } from '#platform/db/database.ts';
import type { Acceptor } from './accepting.ts';
import { setPublication } from './store.ts';
import { listProposals } from './store-proposals.ts';

/**
 * Our own acceptor: who published a source, by whom it is signed, on which day. The fact lies on the source itself and is
 * proved by its own words, so it needs no citation.
 */
export const acceptPublication: Acceptor<'publication'> = {
  async accept({ tx, sourceId, fact }) {
    await setPublication(tx, sourceId, fact);
    return [{ kind: 'publication', id: sourceId }];
  },

  /** What the last publication that still stands says; nothing is known when there is none. */
  async retract(tx, { id: sourceId }) {
    await setPublication(tx, sourceId, (await standingPublication(tx, sourceId)) ?? unknown);
  },
};

const unknown = { outlet: null, authors: [], publishedOn: null };

async function standingPublication(db: Db, sourceId: string) {
  const standing = (await listProposals(db, sourceId))
    .filter(({ decision }) => decision && decision.verdict !== 'rejected')
    .sort((a, b) => Number(a.decision?.at) - Number(b.decision?.at));
  return standing.findLast((proposal) => proposal.kind === 'publication')?.fact;
}
