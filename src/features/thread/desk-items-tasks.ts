import { isDone } from '#features/tasks/index.ts';
import type { Item } from './contract-desk.ts';
import { ageOfTask, ownTasks } from './desk-due.ts';
import type { AtDesk } from './desk-ground.ts';

/** Every task whose deadline is past. */
export function overdueTasks(desk: AtDesk): Item[] {
  return desk.tasks.filter((task) => task.state === 'open_overdue').map((task) => asItem(desk, task));
}

/** An officer's open tasks: the nearest deadline first, those without one last. */
export async function tasksByDeadline(desk: AtDesk): Promise<Item[]> {
  const open = (await ownTasks(desk)).filter((task) => !isDone(task.state));
  return open
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.number - b.number)
    .map((task) => asItem(desk, task));
}

function asItem(desk: AtDesk, task: AtDesk['tasks'][number]): Item {
  return {
    kind: 'task',
    on: task.dueOn,
    age: ageOfTask(desk, task.dueOn),
    title: task.title,
    quote: null,
    note: `${task.code} · ${task.lead.name}`,
    href: `/nhiem-vu/${task.id}`,
    isIllustrative: task.isIllustrative,
    isLate: task.state === 'open_overdue',
  };
}
