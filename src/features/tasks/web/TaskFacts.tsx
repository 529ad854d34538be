import { useState } from 'react';
import { useFormat } from '#web/format.ts';
import { Button, LinkButton } from '#web/ui/Button.tsx';
import { Facts } from '#web/ui/Facts.tsx';
import { useKeys } from '#web/useKeys.ts';
import { threadAddress } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type { TaskDetail } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { ClearThings } from './ClearThings.tsx';
import { CompleteDialog } from './CompleteDialog.tsx';
import { StateSentence } from './StateSentence.tsx';
import { TaskEvidence } from './TaskEvidence.tsx';
import { TaskHistory } from './TaskHistory.tsx';

interface Props {
  task: TaskDetail;
  on: string;
  /** One below the heading that it stands under. */
  heading: 'h2' | 'h3';
}

/** All there is to know of a task, in the order in which it is asked: how it stands, who does what, why, what happened. */
export function TaskFacts({ task, on, heading }: Props) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const [isCompleting, setCompleting] = useState(false);
  const { formerLead, directive } = task;
  useKeys(task.mayComplete ? [{ code: 'KeyC', label: t.keys.complete, do: () => setCompleting(true) }] : []);
  return (
    <div className="tasks-facts">
      <StateSentence task={task} />
      <Facts
        facts={[
          {
            label: t.panel.lead,
            value: task.lead.name,
            ...(formerLead
              ? { note: t.row.former({ name: formerLead.name, date: format.date(formerLead.until) }) }
              : {}),
          },
          {
            label: t.panel.supports,
            value: task.supports.map((body) => body.name).join('; ') || t.panel.noSupports,
          },
          { label: t.panel.product, value: task.product },
          {
            label: t.panel.basis,
            value: t.panel.conferenceOf({ date: format.date(directive.conference.heldOn) }),
            ...(directive.basis ? { note: directive.basis } : {}),
          },
          { label: t.panel.fiveClear, value: <ClearThings task={task} /> },
        ]}
      />
      <div className="actions">
        {task.mayComplete && (
          <Button look="main" keyCap="C" onClick={() => setCompleting(true)}>
            {t.panel.complete}
          </Button>
        )}
        <LinkButton href={threadAddress({ kind: 'task', id: task.id })} keyCap="T">
          {t.panel.openThread}
        </LinkButton>
      </div>
      <TaskHistory task={task} heading={heading} />
      <TaskEvidence task={task} heading={heading} />
      {isCompleting && <CompleteDialog task={task} on={on} onClose={() => setCompleting(false)} />}
    </div>
  );
}
