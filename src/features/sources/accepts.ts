import { findOrAddPartner, removePartner } from '#features/directory/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { Acceptor, Accepts } from './accepting.ts';
import { setPublication } from './store.ts';
import { listProposals } from './store-proposals.ts';

/**
 * Who published a source, by whom it is signed, on which day. The fact lies on the source itself and is
 * proved by its own words, so it needs no citation.
 */
const publication: Acceptor<'publication'> = {
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

/** A country or organisation (đối tác) goes to the directory, which stands above us and so cannot accept by itself. */
const partner: Acceptor<'partner'> = {
  async accept({ tx, fact, cite }) {
    const { id, isNew } = await findOrAddPartner(tx, fact.name);
    await cite({ kind: 'partner', id });
    return isNew ? [{ kind: 'partner', id }] : [];
  },
  retract: (tx, { id }) => removePartner(tx, id),
};

/** What we accept ourselves. */
export const accepts: Accepts = { publication, partner };
