import { useQuery } from '@tanstack/react-query';
import { wordDeadline } from '#features/rules/web/index.ts';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { useMe } from '#web/start.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { LinkButton } from '#web/ui/Button.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayAssignTask, mayReadTasks } from '../policy.ts';
import { asDeadline } from './deadline.ts';
import { StateMark } from './StateMark.tsx';
import './TasksOfDirective.css';

interface Props {
  conferenceId: string;
  directiveId: string;
}

/**
 * The tasks that follow one directive, and the way to give another: what the page of conclusions shows under each. All
 * directives of a conference share one question to the server.
 */
export function TasksOfDirective({ conferenceId, directiveId }: Props) {
  const t = useWords({ vi, en });
  const me = useMe();
  const { language } = useSettings();
  const { data } = useQuery({
    ...question<typeof contract.listDirectiveTasks>('/api/conferences/{id}/tasks', {
      params: { id: conferenceId },
    }),
    enabled: mayReadTasks(me),
  });
  if (!data) return null;
  const tasks = data.filter((task) => task.directiveId === directiveId);
  return (
    <div className="directive-tasks">
      {tasks.length === 0 && <p className="small">{t.directive.none}</p>}
      {tasks.length > 0 && (
        <ul aria-label={t.directive.tasks}>
          {tasks.map((task) => (
            <li key={task.id}>
              <span className="num small">{task.code}</span>
              <span>
                <Anchor href={`/nhiem-vu/${task.id}`}>{task.title}</Anchor>{' '}
                {task.isIllustrative && <Sample />}
                <small>
                  {task.lead.name} · {wordDeadline(asDeadline(task.deadline), language)}
                </small>
              </span>
              <StateMark state={task.state} />
            </li>
          ))}
        </ul>
      )}
      {mayAssignTask(me) && (
        <LinkButton look="plain" href={`/nhiem-vu?giao=${directiveId}`}>
          {tasks.length > 0 ? t.directive.assignMore : t.directive.assign}
        </LinkButton>
      )}
    </div>
  );
}
