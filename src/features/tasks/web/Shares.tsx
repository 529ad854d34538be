import { useFormat } from '#web/format.ts';
import { useWords } from '#web/words.ts';
import { percentOf, type Share, type StateCounts, shareOf } from '../counts.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './Shares.css';

interface Props {
  counts: StateCounts;
  on: string;
  soon: number;
  soonestDueOn: string | null;
}

/** Both percentages in public use, each with its denominator, fraction, cut-off and rounding; and what presses. */
export function Shares({ counts, on, soon, soonestDueOn }: Props) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const due = shareOf(counts, 'done', 'due');
  const assigned = shareOf(counts, 'done', 'assigned');
  const numbers = ({ part, whole }: Share) => ({ part: format.number(part), whole: format.number(whole) });
  const dueFraction = t.shares.dueFraction({ ...numbers(due), late: format.number(counts.done_late) });
  const rounding = t.shares.rounding({ on: format.date(on) });
  return (
    <dl className="tasks-shares">
      <Line value={usePercent(due)} says={t.shares.due} note={due.whole ? dueFraction : t.shares.nothing} />
      <Line
        value={usePercent(assigned)}
        says={t.shares.assigned}
        note={`${t.shares.assignedFraction(numbers(assigned))}; ${rounding}`}
      />
      <Line
        value={format.number(soon)}
        says={t.shares.soon}
        note={soonestDueOn ? t.shares.soonest({ on: format.weekdayDate(soonestDueOn) }) : t.shares.noneSoon}
      />
    </dl>
  );
}

function Line({ value, says, note }: { value: string; says: string; note: string }) {
  return (
    <div>
      <dt>
        {says}
        <small>{note}</small>
      </dt>
      <dd>{value}</dd>
    </div>
  );
}

function usePercent(share: Share): string {
  const format = useFormat();
  const percent = percentOf(share, 1);
  return percent === null ? '–' : format.percent(percent / 100, 1);
}
