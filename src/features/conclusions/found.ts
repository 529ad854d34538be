import { foundAsKnots, type Searchable } from '#base/found.ts';
import type { Db } from '#platform/db/database.ts';
import { knots } from './knots.ts';

/** Directives, found by their words, their speaker and their basis. */
export const found: Searchable<Db> = foundAsKnots(knots, ['directive']);
