import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { tallyOf } from '../grouping.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './Ticks.css';

/** One tick a proposal: full, half (mended), struck (rejected), empty; the one in hand is framed. */
export function Ticks(props: { proposals: readonly contract.ProposalView[]; currentId: string | undefined }) {
  const { proposals, currentId } = props;
  const t = useWords({ vi, en }).review;
  const tally = tallyOf(proposals);
  const decided = proposals.length - tally.open;
  const at = proposals.find(({ id }) => id === currentId)?.ordinal ?? 0;
  return (
    <div className="ticks">
      <p className="split small" role="status">
        <span>
          <b>
            {decided}/{proposals.length}
          </b>{' '}
          {t.seen}
        </span>
        <span>{t.tally(tally)}</span>
      </p>
      <div className="ticks-row" role="img" aria-label={t.ticks({ decided, all: proposals.length, at })}>
        {proposals.map(({ id, state }) => (
          <i key={id} className={`tick-${state}${id === currentId ? ' tick-now' : ''}`} />
        ))}
      </div>
    </div>
  );
}
