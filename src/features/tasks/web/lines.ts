import type { TaskGroup, TaskRow } from '../contract.ts';

/** One line of the list: the heading of a body, or a task. `index` counts tasks alone. */
export type Line = { heading: TaskGroup } | { task: TaskRow; index: number };

/** Tasks in the order in which they came, each body's under its heading. */
export function linesOf(tasks: readonly TaskRow[], groups: readonly TaskGroup[]): Line[] {
  const headings = new Map(groups.map((group) => [group.lead.id, group]));
  const lines: Line[] = [];
  let leadId: string | undefined;
  for (const [index, task] of tasks.entries()) {
    const heading = headings.get(task.lead.id);
    if (heading && task.lead.id !== leadId) lines.push({ heading });
    leadId = task.lead.id;
    lines.push({ task, index });
  }
  return lines;
}
