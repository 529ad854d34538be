import { foundAsKnots, type Searchable } from '#base/found.ts';
import type { Db } from '#platform/db/database.ts';
import { knots } from './knots.ts';

/** Figures by their indicator, claims by the words that sources use. */
export const found: Searchable<Db> = foundAsKnots(knots, ['figure', 'claim']);
