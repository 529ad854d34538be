import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

interface Props {
  legalBasis: string;
  onBasis: (legalBasis: string) => void;
  /** Why the basis was refused. */
  error: string | undefined;
  isConfirmed: boolean;
  onConfirmed: (isConfirmed: boolean) => void;
}

/** What every legal value is entered with: the document it rests on, and whether its text was read. */
export function BasisFields({ legalBasis, onBasis, error, isConfirmed, onConfirmed }: Props) {
  const t = useWords({ vi, en });
  return (
    <>
      <TextField
        label={t.version.basis}
        hint={t.version.basisHint}
        error={error}
        value={legalBasis}
        maxLength={300}
        onChange={onBasis}
      />
      <label className="rules-tick">
        <input
          type="checkbox"
          checked={isConfirmed}
          onChange={(event) => onConfirmed(event.target.checked)}
        />
        {t.version.isConfirmed}
      </label>
    </>
  );
}
