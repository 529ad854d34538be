import { useQuery } from '@tanstack/react-query';
import { question } from '#web/question.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button } from '#web/ui/Button.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useKeys } from '#web/useKeys.ts';
import { useThreadKnot } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { taskAddress } from './address.ts';
import { TaskFacts } from './TaskFacts.tsx';
import type { TaskFilter } from './useTasks.ts';
import './TaskPanel.css';

interface Props {
  id: string;
  filter: TaskFilter;
  onClose: () => void;
}

/** The task beside the list: the list stays live, and Esc closes. */
export function TaskPanel({ id, filter, onClose }: Props) {
  const t = useWords({ vi, en });
  const { on, isToday } = filter;
  const { data: task, error } = useQuery(
    question<typeof contract.getTask>('/api/tasks/{id}', { params: { id }, query: { on } }),
  );
  useThreadKnot({ kind: 'task', id });
  useKeys([{ code: 'Escape', label: t.keys.close, do: onClose }]);
  return (
    <div className="tasks-panel">
      <div className="tasks-panel-top">
        <span className="num">
          {task?.code} {task?.isIllustrative && <Sample />}
        </span>
        <Anchor className="link" href={taskAddress(id, isToday ? null : on)}>
          {t.panel.openPage}
        </Anchor>
        <button type="button" className="icon-button" aria-label={t.panel.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {error && <ProblemNote error={error} />}
      {!task && !error && <Loading rows={5} />}
      {task && (
        <>
          <h2>{task.title}</h2>
          <TaskFacts task={task} on={on} heading="h3" />
        </>
      )}
      <Button className="tasks-panel-close" onClick={onClose}>
        {t.panel.close}
      </Button>
    </div>
  );
}
