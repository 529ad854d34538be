import { knotStates } from '#base/knot.ts';
import { useFormat } from '#web/format.ts';
import { useWords } from '#web/words.ts';
import type { Thread } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './thread.css';

/** How many stages stand in which state: the legend of the shapes and the sum at once. */
export function Tally({ tally }: { tally: Thread['tally'] }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  return (
    <ul className="thread-tally" aria-label={t.tally.label}>
      {knotStates.map((state) => (
        <li key={state}>
          <span className={`thread-shape thread-is-${state}`} aria-hidden="true" />
          <span>
            <b>{format.number(tally[state])}</b> {t.tally[state]}
          </span>
        </li>
      ))}
    </ul>
  );
}
