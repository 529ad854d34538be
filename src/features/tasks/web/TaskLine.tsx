import type { ComponentProps, MouseEvent } from 'react';
import { wordDeadline } from '#features/rules/web/index.ts';
import { useFormat } from '#web/format.ts';
import { useSettings } from '#web/settings.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useWords } from '#web/words.ts';
import type { TaskRow } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { isDone } from '../states.ts';
import { taskAddress } from './address.ts';
import { asDeadline } from './deadline.ts';
import { StateShape } from './StateMark.tsx';

interface Props extends ComponentProps<'tr'> {
  task: TaskRow;
  /** The day that the list is asked for; kept in the link when it is not today. */
  on: string | null;
  /** Its details stand beside the list. */
  isOpen: boolean;
  /** J and K have come to it. */
  isAt: boolean;
  onOpen: (id: string) => void;
}

/** One task: on a desk in five columns, on a phone in three short lines. Its title leads to its own page. */
export function TaskLine({ task, on, isOpen, isAt, onOpen, ...rest }: Props) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { language } = useSettings();
  const weight = task.state === 'open_overdue' ? 'strong' : isDone(task.state) ? 'quiet' : 'plain';
  const open = (event: MouseEvent) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPlain || !hasRoomBeside()) return;
    event.preventDefault();
    onOpen(task.id);
  };
  const look = `tasks-line tasks-${weight}${isOpen ? ' tasks-open' : ''}`;
  return (
    <tr className={look} tabIndex={-1} aria-current={isAt ? 'true' : undefined} {...rest}>
      <td className="tasks-code num">{task.code}</td>
      <td className="tasks-title">
        <Anchor href={taskAddress(task.id, on)} onClick={open}>
          {task.title}
        </Anchor>{' '}
        {task.isIllustrative && <Sample />}
        <small>
          {[
            task.formerLead &&
              t.row.former({ name: task.formerLead.name, date: format.date(task.formerLead.until) }),
            task.supports.length > 0 &&
              t.row.supports({ names: task.supports.map((body) => body.name).join('; ') }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </td>
      <td className="tasks-product">{task.product}</td>
      <td className="tasks-time">
        <b>{wordDeadline(asDeadline(task.deadline), language)}</b>
        {task.dueOn && <small className="num">{format.date(task.dueOn)}</small>}
      </td>
      <td className="tasks-state">
        <StateShape state={task.state} />
        <span>
          {t.stateLines[task.state].map((part) => (
            <span key={part}>{part} </span>
          ))}
        </span>
      </td>
    </tr>
  );
}

/** Below this width there is no room for a side panel: the title leads to the task's own page. */
function hasRoomBeside(): boolean {
  return matchMedia('(min-width: 1181px)').matches;
}
