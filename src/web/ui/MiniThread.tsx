import { type KnotState, type Stage, stages } from '#base/knot.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useWords } from '../words.ts';
import { Anchor } from './Anchor.tsx';
import { KnotMark } from './KnotMark.tsx';
import './MiniThread.css';

interface Props {
  /** The state of each stage of the thread; one left out is missing. */
  knots: Partial<Record<Stage, KnotState>>;
  here?: Stage;
  /** Names under the knots: where there is room for nine words. */
  isNamed?: boolean;
  /** Where the whole thread is shown. */
  href?: string;
}

/** The nine knots in a row: the same order and shapes on every screen. */
export function MiniThread({ knots, here, isNamed = false, href }: Props) {
  const t = useWords({ vi, en });
  const line = (
    <ol className={isNamed ? 'mini-thread mini-thread-named' : 'mini-thread'} aria-label={t.thread}>
      {stages.map((stage, index) => {
        const state = knots[stage] ?? 'missing';
        const next = stages[index + 1];
        const isBroken =
          state === 'missing' || (next !== undefined && (knots[next] ?? 'missing') === 'missing');
        return (
          <li key={stage} className={isBroken ? 'mini-thread-broken' : undefined}>
            <span className={isNamed ? 'mini-thread-name' : 'visually-hidden'}>{t.stages[stage]} </span>
            <KnotMark state={state} isHere={stage === here} />
          </li>
        );
      })}
    </ol>
  );
  return href ? (
    <Anchor className="mini-thread-link" href={href}>
      {line}
    </Anchor>
  ) : (
    line
  );
}
