import { foundAsKnots, type Searchable } from '#base/found.ts';
import type { Db } from '#platform/db/database.ts';
import { knots } from './knots.ts';

/** Sources, found by every word of theirs. */
export const found: Searchable<Db> = foundAsKnots(knots, ['source']);
