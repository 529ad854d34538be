import { addWorkingDays } from '#base/working-days.ts';
import { rebase } from '#features/directory/index.ts';
import { deadlineOn, wordDeadline } from '#features/rules/index.ts';
import { isDueBy, SOON_WORKING_DAYS } from '#features/tasks/index.ts';
import type { Desk } from './contract-desk.ts';
import type { AtDesk } from './desk-ground.ts';

const SHOWN = 6;

/** [DK4] Open tasks due within five working days, the nearest first; an officer's own body's alone. */
export async function dueSoon(desk: AtDesk): Promise<NonNullable<Desk['dueSoon']>> {
  const until = addWorkingDays(desk.today, SOON_WORKING_DAYS, desk.calendar);
  const soon = (await ownTasks(desk))
    .flatMap((task) => (isDueBy(task, until) && task.dueOn !== null ? [{ ...task, dueOn: task.dueOn }] : []))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.number - b.number);
  return {
    total: soon.length,
    tasks: soon.slice(0, SHOWN).map(({ id, title, lead, dueOn }) => ({
      id,
      title,
      lead: lead.name,
      age: ageOfTask(desk, dueOn),
      dueOn,
    })),
  };
}

/** An officer's own body's tasks, with those that it took over; everybody's for the office and the leaders. */
export async function ownTasks(desk: AtDesk): Promise<AtDesk['tasks']> {
  if (desk.actor.role !== 'officer') return desk.tasks;
  const own = new Set([desk.actor.bodyId, ...(await rebase(desk.db, desk.actor.bodyId, desk.today))]);
  return desk.tasks.filter((task) => own.has(task.lead.id));
}

/** "còn 4 ngày làm việc", "quá hạn 6 ngày làm việc". */
export function ageOfTask(desk: AtDesk, dueOn: string | null): string {
  return wordDeadline(deadlineOn({ dueOn, on: desk.today, exceptions: desk.calendar }), desk.language);
}
