import { wordDeadline } from '#features/rules/web/index.ts';
import { useFormat } from '#web/format.ts';
import { useSettings } from '#web/settings.ts';
import { useWords } from '#web/words.ts';
import type { TaskDetail } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { isDone } from '../states.ts';
import { asDeadline } from './deadline.ts';
import { StateShape } from './StateMark.tsx';

/** The state in one sentence: "Chưa hoàn thành, quá hạn 6 ngày làm việc", and under it the day it is counted from. */
export function StateSentence({ task }: { task: TaskDetail }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { language } = useSettings();
  const { state, dueOn, completion } = task;
  if (state === 'not_yet_assigned') {
    return <p className="tasks-sentence">{t.panel.notYet({ date: format.weekdayDate(task.assignedOn) })}</p>;
  }
  const word = isDone(state) ? t.panel.done : t.panel.notDone;
  const days = [
    completion && t.panel.completedOn({ date: format.weekdayDate(completion.completedOn) }),
    dueOn && t.panel.due({ date: format.weekdayDate(dueOn) }),
  ].filter(Boolean);
  return (
    <p className={`tasks-sentence tasks-sentence-${state}`}>
      <StateShape state={state} />
      <span>
        {word}, {wordDeadline(asDeadline(task.deadline), language)}
        <small>{days.join(' · ')}</small>
      </span>
    </p>
  );
}
