import type { ReactNode } from 'react';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import type { TaskState } from '../states.ts';
import './StateMark.css';

/** One of the four legal states of a task: a shape and its word, never one without the other, and no red. */
export function StateMark({ state }: { state: TaskState }) {
  const t = useWords({ vi, en });
  return (
    <span className={`state-mark state-${state}`}>
      <StateShape state={state} />
      <span>{t.states[state]}</span>
    </span>
  );
}

/** The shape alone, for a place where the word already stands: the cells of the 2×2. */
export function StateShape({ state }: { state: TaskState }) {
  return (
    <svg className="state-shape" viewBox="0 0 14 14" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}

const tick = 'm3.9 7.2 2.2 2.2 4.1-4.6';
const shapes: Record<TaskState, ReactNode> = {
  done_in_time: (
    <>
      <circle cx="7" cy="7" r="7" className="state-fill" />
      <path d={tick} className="state-on-fill" />
    </>
  ),
  done_late: (
    <>
      <circle cx="7" cy="7" r="6.1" className="state-ring" />
      <path d={tick} className="state-ring" />
    </>
  ),
  open_in_time: <circle cx="7" cy="7" r="6.1" className="state-ring" />,
  open_overdue: (
    <>
      <rect x="0.5" y="0.5" width="13" height="13" rx="2" className="state-square" />
      <path d="M7 3.4v4.3M7 10.3v.1" className="state-on-fill" />
    </>
  ),
};
