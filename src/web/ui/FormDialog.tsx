import type { ReactNode } from 'react';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { ProblemNote } from './ProblemNote.tsx';

interface Props {
  title: string;
  /** What its main button says. */
  save: string;
  onSave: () => void;
  onClose: () => void;
  isBusy: boolean;
  /** Everything that must be filled in is; until then nothing can be saved. */
  isReady?: boolean;
  /** Why it was refused, where no field says it. */
  error?: unknown;
  /** Further acts: between saving and leaving, and after both. */
  alsoSave?: ReactNode;
  alsoAct?: ReactNode;
  children: ReactNode;
}

/** A dialog to fill in: its fields, under them what went wrong, one button that saves and one that leaves all as it was. */
export function FormDialog({ title, save, onSave, onClose, isBusy, isReady = true, ...more }: Props) {
  const t = useWords({ vi, en });
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isBusy={isBusy} disabled={!isReady} onClick={onSave}>
            {save}
          </Button>
          {more.alsoSave}
          <Button onClick={onClose}>{t.cancel}</Button>
          {more.alsoAct}
        </>
      }
    >
      <div className="stack">
        {more.children}
        <ProblemNote error={more.error} />
      </div>
    </Dialog>
  );
}
