import type { Accepting, Accepts, FactRef } from '#features/sources/index.ts';
import type { Db, Tx } from '#platform/db/database.ts';
import { matchIndicator, yearSaid } from './match-claim.ts';
import { findFigureFor, insertClaim, listIndicators, removeClaim } from './store.ts';

/** What a source states becomes a claim, tied to its figure where both indicator and year are plain [F6]. */
export const accepts: Accepts = { figure: { accept: acceptFigure, retract: retractClaim } };

async function acceptFigure({ tx, fact, proposal, cite }: Accepting<'figure'>): Promise<FactRef[]> {
  const figureId = await figureNamedBy(tx, { ...fact, quote: proposal.quote });
  const { id } = await insertClaim(tx, { ...fact, figureId });
  const claim = { kind: 'claim', id };
  await cite(claim);
  return [claim];
}

async function retractClaim(tx: Tx, ref: FactRef): Promise<void> {
  await removeClaim(tx, ref.id);
}

/** The figure a claim is about; null where a person has to say. */
async function figureNamedBy(
  db: Db,
  claim: { unit: string; subject: string; period: string; quote: string },
): Promise<string | null> {
  const year = yearSaid(claim.period);
  const indicator = matchIndicator(claim, await listIndicators(db));
  if (year === undefined || !indicator) return null;
  return (await findFigureFor(db, indicator.id, String(year)))?.id ?? null;
}
