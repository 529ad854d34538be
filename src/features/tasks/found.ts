import { foundAsKnots, type Searchable } from '#base/found.ts';
import type { Db } from '#platform/db/database.ts';
import { knots } from './knots.ts';
import { mayReadTasks } from './policy.ts';

/** Tasks, found by what is to be done, their code, their lead body and their result. */
export const found: Searchable<Db> = foundAsKnots(knots, ['task'], { tasks: mayReadTasks });
