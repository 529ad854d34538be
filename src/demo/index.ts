import { hasAccounts } from '#features/accounts/index.ts';
import { insertActivities } from '#features/register/index.ts';
import type { Accepts } from '#features/sources/index.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { ActContext, Deps } from '#platform/http/context.ts';
import { furnishConferences } from './conferences.ts';
import { openFigures, openHalfTermFigures } from './figures.ts';
import { establishBodies, establishCast, establishPeople } from './office.ts';
import { fillRegister, signedSinceTheDraft } from './register.ts';
import { writeReviews } from './reviews.ts';
import { assignTasks } from './tasks.ts';
import { tellStories } from './tell.ts';

/**
 * Loads the demonstration into an empty database, in one transaction: public facts of three conferences, in our own words with
 * short quotations, and illustrative records, tasks and drafts that say that they are. Everything is written by the
 * same acts that people use. Returns false, and changes nothing, where somebody can sign in already.
 */
export async function loadDemonstration(deps: Deps, accepts: Accepts): Promise<boolean> {
  return inTransaction(deps.db, async (tx) => {
    if (await hasAccounts(tx)) return false;
    const unit = await establishBodies(tx);
    await establishPeople(tx, unit);
    const { secretary } = await establishCast(tx, unit);
    const ctx: ActContext = { ...deps, db: tx, actor: secretary };
    const records = await fillRegister(tx, unit);
    await openFigures(ctx);
    await tellStories(ctx, accepts);
    await openHalfTermFigures(ctx);
    const conferences = await furnishConferences(ctx);
    await assignTasks(ctx, { unit, records, conferences });
    await writeReviews(ctx, { ministryId: unit('Bộ Ngoại giao'), conferences });
    // Signed after the draft of 2025 took its numbers: one of them is stale, and the draft says so.
    await insertActivities(tx, signedSinceTheDraft(unit));
    return true;
  });
}
