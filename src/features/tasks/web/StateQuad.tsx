import { useFormat } from '#web/format.ts';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import type { StateCounts } from '../counts.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { type TaskState, taskStates } from '../states.ts';
import { StateShape } from './StateMark.tsx';
import './StateQuad.css';

interface Props {
  counts: StateCounts;
  openWithoutDeadline: number;
  chosen: TaskState | undefined;
  onChoose: (state: TaskState | undefined) => void;
}

/**
 * The four legal states as a 2×2: rows done or not, columns in time or not. It is the legend, the summary and the
 * filter at once; a second press shows all again.
 */
export function StateQuad({ counts, openWithoutDeadline, chosen, onChoose }: Props) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const toggle = (state: TaskState) => onChoose(state === chosen ? undefined : state);
  useKeys(
    taskStates.map((state, index) => ({
      code: `Digit${index + 1}`,
      label: t.keys.filterState,
      do: () => toggle(state),
    })),
  );
  const cell = (state: TaskState, short: string, note?: string) => (
    <button
      type="button"
      className={`tasks-cell tasks-cell-${state}`}
      aria-pressed={state === chosen}
      title={t.states[state]}
      onClick={() => toggle(state)}
    >
      <b>{format.number(counts[state])}</b>
      <StateShape state={state} />
      <span>
        {/* On a desk the row and the column already say half of it. */}
        <span className="not-phone">{short}</span>
        <span className="only-phone">{t.states[state]}</span>
        {note && <small>{note}</small>}
      </span>
    </button>
  );
  const withoutDeadline = t.quad.withoutDeadline({ count: format.number(openWithoutDeadline) });
  return (
    <fieldset className="tasks-quad" aria-label={t.quad.label}>
      <span aria-hidden="true" />
      <span className="tasks-quad-column" aria-hidden="true">
        {t.quad.inTime}
      </span>
      <span className="tasks-quad-column" aria-hidden="true">
        {t.quad.late}
      </span>
      <span className="tasks-quad-row" aria-hidden="true">
        {t.quad.done}
      </span>
      {cell('done_in_time', t.quad.doneInTime)}
      {cell('done_late', t.quad.doneLate)}
      <span className="tasks-quad-row" aria-hidden="true">
        {t.quad.open}
      </span>
      {cell('open_in_time', t.quad.openInTime, openWithoutDeadline > 0 ? withoutDeadline : undefined)}
      {cell('open_overdue', t.quad.openOverdue)}
    </fieldset>
  );
}
