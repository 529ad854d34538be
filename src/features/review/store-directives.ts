import type { IsoDate } from '#base/dates.ts';
import { directivesOf } from '#features/conclusions/index.ts';
import { isDone, tasksOfDirectives } from '#features/tasks/index.ts';
import type { Db } from '#platform/db/database.ts';

/** A directive of last conference beside what came of it, on a day. */
export interface DirectiveRow {
  id: string;
  quote: string;
  assigned: number;
  done: number;
  overdue: number;
}

/** In the order of the directives; tasks not yet assigned on that day do not count. */
export async function directiveRows(
  db: Db,
  conferenceId: string | null,
  on: IsoDate,
): Promise<DirectiveRow[]> {
  if (conferenceId === null) return [];
  const directives = await directivesOf(db, conferenceId);
  const tasks = await tasksOfDirectives(
    db,
    directives.map((directive) => directive.id),
    on,
  );
  return directives.map(({ id, quote }) => {
    const states = tasks.flatMap((task) =>
      task.directiveId === id && task.state !== 'not_yet_assigned' ? [task.state] : [],
    );
    return {
      id,
      quote,
      assigned: states.length,
      done: states.filter(isDone).length,
      overdue: states.filter((state) => state === 'open_overdue').length,
    };
  });
}
