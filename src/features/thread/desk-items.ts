import { never } from '#base/errors.ts';
import type { Conference } from '#features/conference/index.ts';
import type { Item } from './contract-desk.ts';
import type { AtDesk } from './desk-ground.ts';
import {
  contradictedFigures,
  directivesWithoutTasks,
  latestFigures,
  missingNotices,
  pointsToComplete,
  recentConferences,
  staleReviews,
} from './desk-items-record.ts';
import { openSources } from './desk-items-sources.ts';
import { overdueTasks, tasksByDeadline } from './desk-items-tasks.ts';

/**
 * [DK2] What waits for whom, oldest first. The office: sources half read, directives that led to no task, overdue tasks,
 * notices past their day, figures that disagree, numbers of a draft that are stale. The leader: what is overdue and what
 * disagrees. The officer: the tasks of their body by deadline. The operator and the technician: their points. The press:
 * conferences and figures, newest first.
 */
export async function itemsFor(desk: AtDesk, conference: Conference | null): Promise<Item[]> {
  const { role } = desk.actor;
  switch (role) {
    case 'secretary':
      return oldestFirst([
        await openSources(desk),
        await directivesWithoutTasks(desk),
        overdueTasks(desk),
        await missingNotices(desk),
        await contradictedFigures(desk),
        await staleReviews(desk),
      ]);
    case 'leader':
      return oldestFirst([overdueTasks(desk), await contradictedFigures(desk)]);
    case 'officer':
      return tasksByDeadline(desk);
    case 'operator':
    case 'technician':
      return pointsToComplete(desk, conference);
    case 'press':
      return oldestFirst([await recentConferences(desk), latestFigures(desk)]).reverse();
    default:
      return never(role);
  }
}

function oldestFirst(lists: Item[][]): Item[] {
  return lists.flat().sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'));
}
