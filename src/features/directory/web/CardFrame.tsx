import type { ReactNode } from 'react';
import { Icon } from '#web/ui/Icon.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useBeside } from '#web/ui/useBeside.ts';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

interface Props {
  isLoading: boolean;
  error: unknown;
  onClose: () => void;
  children: ReactNode;
}

/** The panel beside the lists, which stay live; Esc closes it. */
export function CardFrame({ isLoading, error, onClose, children }: Props) {
  const t = useWords({ vi, en });
  useKeys([{ code: 'Escape', label: t.keys.close, do: onClose }]);
  const beside = useBeside<HTMLDivElement>();
  return (
    <div ref={beside} className="directory-card">
      <button
        type="button"
        className="icon-button directory-card-close"
        aria-label={t.card.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      {error ? <ProblemNote error={error} /> : isLoading && <Loading rows={5} />}
      {children}
    </div>
  );
}
