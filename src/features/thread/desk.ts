import { listConferences } from '#features/conference/index.ts';
import { listFigures, withValues } from '#features/figures/index.ts';
import { calendarExceptions } from '#features/rules/index.ts';
import { mayReadTasks, tasksStanding } from '#features/tasks/index.ts';
import type { Desk } from './contract-desk.ts';
import { conferencePanel, nextOrLast } from './desk-conference.ts';
import { dueSoon } from './desk-due.ts';
import { type AtDesk, MOST_ITEMS } from './desk-ground.ts';
import { itemsFor } from './desk-items.ts';
import { brokenThreads } from './desk-threads.ts';

/**
 * One person's desk, computed from what is: nobody files a reminder. Every feature is asked through its door, which is
 * why the desk stands here, after all of them.
 */
export async function readDesk(
  sat: Pick<AtDesk, 'db' | 'knots' | 'actor' | 'today' | 'language'>,
): Promise<Desk> {
  const calendar = await calendarExceptions(sat.db);
  const tasks = mayReadTasks(sat.actor)
    ? await tasksStanding(sat.db, { on: sat.today, language: sat.language })
    : [];
  const figures = await withValues(sat.db, await listFigures(sat.db));
  const desk: AtDesk = { ...sat, calendar, tasks, figures };
  const conference = nextOrLast(await listConferences(sat.db), sat.today);
  const [items, panel, due, broken] = await Promise.all([
    itemsFor(desk, conference),
    conference && conferencePanel(desk, conference),
    mayReadTasks(sat.actor) ? dueSoon(desk) : null,
    brokenThreads(desk, conference),
  ]);
  return {
    today: sat.today,
    conference: panel,
    section: sat.actor.role === 'press' ? 'report' : 'waiting',
    items: items.slice(0, MOST_ITEMS),
    total: items.length,
    dueSoon: due,
    broken,
  };
}
