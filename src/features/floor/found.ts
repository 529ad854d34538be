import { foundAsKnots, type Searchable } from '#base/found.ts';
import type { Db } from '#platform/db/database.ts';
import { knots } from './knots.ts';

/** Speeches, found by who spoke and by what sources quote. */
export const found: Searchable<Db> = foundAsKnots(knots, ['speech']);
