import { joinSearchable, type Searchable } from '#base/found.ts';
import { found as ofConclusions } from '#features/conclusions/index.ts';
import { found as ofConferences } from '#features/conference/index.ts';
import { found as ofDirectory } from '#features/directory/index.ts';
import { found as ofFigures } from '#features/figures/index.ts';
import { found as ofFloor } from '#features/floor/index.ts';
import { found as ofRegister } from '#features/register/index.ts';
import { found as ofReview } from '#features/review/index.ts';
import { found as ofSources } from '#features/sources/index.ts';
import { found as ofTasks } from '#features/tasks/index.ts';
import type { Db } from '#platform/db/database.ts';

/** What a search finds: every feature's own, each shown by its owner. */
export const searchable: Searchable<Db> = joinSearchable([
  ofDirectory,
  ofSources,
  ofRegister,
  ofConferences,
  ofFloor,
  ofConclusions,
  ofTasks,
  ofFigures,
  ofReview,
]);
