import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { question } from '#web/question.ts';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useThreadKnot } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { TaskFacts } from './TaskFacts.tsx';
import { useTaskFilter } from './useTasks.ts';
import './TaskPanel.css';
import './TaskPage.css';

/** One task on a page of its own: what a phone opens, and what is sent to somebody. */
export function TaskPage() {
  const t = useWords({ vi, en });
  const { on } = useTaskFilter();
  const { id } = useParams({ from: '/nhiem-vu/$id' });
  const { data: task, error } = useQuery(
    question<typeof contract.getTask>('/api/tasks/{id}', { params: { id }, query: { on } }),
  );
  useThreadKnot({ kind: 'task', id });
  return (
    <Page
      title={task?.title ?? t.page.title}
      mark={task?.isIllustrative && <Sample />}
      crumbs={[{ label: t.page.title, href: '/nhiem-vu' }, ...(task ? [{ label: task.code }] : [])]}
    >
      {error && <ProblemNote error={error} />}
      {!task && !error && <Loading rows={6} />}
      {task && (
        <div className="tasks-page">
          <TaskFacts task={task} on={on} heading="h2" />
        </div>
      )}
    </Page>
  );
}
