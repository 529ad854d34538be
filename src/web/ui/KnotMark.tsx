import type { KnotState } from '#base/knot.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useWords } from '../words.ts';
import './KnotMark.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface Props {
  state: KnotState;
  /** The knot from which the reader came: a second ring. */
  isHere?: boolean;
  /** Leave the word to the text beside it. */
  isSilent?: boolean;
}

/** A knot: filled (complete), ring (to be confirmed), dashed ring (missing), diamond (contradicted). */
export function KnotMark({ state, isHere = false, isSilent = false }: Props) {
  const t = useWords({ vi, en });
  return (
    <>
      <span className={`knot-mark knot-${state}${isHere ? ' knot-here' : ''}`} aria-hidden="true" />
      {!isSilent && (
        <VisuallyHidden>
          {t.knotStates[state]}
          {isHere && `, ${t.here}`}
        </VisuallyHidden>
      )}
    </>
  );
}
