import type { Knots } from '#base/knot.ts';
import { knots as ofConclusions } from '#features/conclusions/index.ts';
import { knots as ofFigures } from '#features/figures/index.ts';
import { knots as ofFloor } from '#features/floor/index.ts';
import { knots as ofReview } from '#features/review/index.ts';
import { knots as ofSources } from '#features/sources/index.ts';
import { knots as ofTasks } from '#features/tasks/index.ts';
import { joinKnots } from '#features/thread/index.ts';
import type { Db } from '#platform/db/database.ts';

/** What ties the thread: every feature's knots, in the order of the thread. */
export const knots: Knots<Db> = joinKnots([ofSources, ofFloor, ofConclusions, ofTasks, ofFigures, ofReview]);
