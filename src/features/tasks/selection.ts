import type { IsoDate } from '#base/dates.ts';
import { foldForSearch } from '#base/vietnamese.ts';
import { isDone, type TaskDates, type TaskState } from './states.ts';

/** A task as it stands on the day asked about, with who answers for it then. */
export interface Standing extends TaskDates {
  id: string;
  code: string;
  title: string;
  product: string;
  state: TaskState;
  lead: { id: string; name: string; rank: number };
}

export interface Selection {
  /** Lead bodies by id, as they are on the day; undefined: all. */
  leads?: ReadonlySet<string> | undefined;
  /** Only open tasks due up to this day. */
  dueBy?: IsoDate | undefined;
  state?: TaskState | undefined;
  /** Words of code, title, product or lead body; diacritics and case do not count. */
  text?: string | undefined;
}

export function select<T extends Standing>(tasks: readonly T[], by: Selection): T[] {
  const words = foldForSearch(by.text ?? '')
    .split(' ')
    .filter(Boolean);
  return tasks.filter(
    (task) =>
      (by.leads === undefined || by.leads.has(task.lead.id)) &&
      (by.dueBy === undefined || isDueBy(task, by.dueBy)) &&
      (by.state === undefined || task.state === by.state) &&
      hasWords(task, words),
  );
}

/** Open, in time, and due by that day. */
export function isDueBy(task: Pick<Standing, 'state' | 'dueOn'>, day: IsoDate): boolean {
  return task.state === 'open_in_time' && task.dueOn !== null && task.dueOn <= day;
}

/**
 * Body by body in the order of their kind and name; in each, what presses first: overdue, then open by deadline, then
 * done, the latest deadline first.
 */
export function inReadingOrder<T extends Standing>(tasks: readonly T[]): T[] {
  const collator = new Intl.Collator('vi');
  return [...tasks].sort(
    (a, b) =>
      a.lead.rank - b.lead.rank ||
      collator.compare(a.lead.name, b.lead.name) ||
      a.lead.id.localeCompare(b.lead.id) ||
      pressure(a) - pressure(b) ||
      byDeadline(a, b) ||
      a.code.localeCompare(b.code, 'en', { numeric: true }),
  );
}

export interface Group<T> {
  lead: Standing['lead'];
  total: number;
  open: number;
  overdue: number;
  tasks: T[];
}

/** Groups of tasks in reading order, in the order in which they come. */
export function groupsOf<T extends Standing>(ordered: readonly T[]): Group<T>[] {
  return [...Map.groupBy(ordered, (task) => task.lead.id).values()].flatMap((tasks) => {
    const [first] = tasks;
    if (!first) return [];
    const count = (state: TaskState) => tasks.filter((task) => task.state === state).length;
    const overdue = count('open_overdue');
    return [{ lead: first.lead, total: tasks.length, open: count('open_in_time') + overdue, overdue, tasks }];
  });
}

function pressure({ state }: Standing): number {
  return isDone(state) ? 2 : state === 'open_overdue' ? 0 : 1;
}

/** Earliest first among open tasks, latest first among done ones; no deadline comes last. */
function byDeadline(a: Standing, b: Standing): number {
  const [first, second] = isDone(a.state) ? [b.dueOn, a.dueOn] : [a.dueOn, b.dueOn];
  if (a.dueOn === null || b.dueOn === null) return Number(a.dueOn === null) - Number(b.dueOn === null);
  return (first ?? '').localeCompare(second ?? '');
}

function hasWords(task: Standing, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = foldForSearch(`${task.code} ${task.title} ${task.product} ${task.lead.name}`);
  return words.every((word) => text.includes(word));
}
