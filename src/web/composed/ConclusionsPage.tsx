import { ConclusionsPage as Page } from '#features/conclusions/web/index.ts';
import { TasksOfDirective } from '#features/tasks/web/index.ts';

/** The page of conclusions with the tasks that follow each directive: tasks come after it on the thread. */
export function ConclusionsPage() {
  return <Page after={(ids) => <TasksOfDirective {...ids} />} />;
}
