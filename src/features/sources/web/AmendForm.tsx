import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Problem } from '#web/problem.ts';
import { Button } from '#web/ui/Button.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { factFrom, missingFields, valuesOf } from '../editing.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { FactFields } from './FactFields.tsx';

interface Props {
  proposal: contract.ProposalView;
  refusal: unknown;
  isBusy: boolean;
  onSave: (fact: Record<string, unknown>) => void;
  onCancel: () => void;
}

/** Mends a proposal where it stands, and accepts it so. Ctrl Enter saves, Esc leaves it as it was. */
export function AmendForm({ proposal, refusal, isBusy, onSave, onCancel }: Props) {
  const t = useWords({ vi, en });
  const [values, setValues] = useState(() => valuesOf(proposal.kind, proposal.fact));
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const fact = factFrom(proposal.kind, values);
  const missing = missingFields(proposal.kind, fact).map(({ name }) => name);
  const unread = Object.keys(fact).filter((name) => Number.isNaN(fact[name]));
  const save = () => {
    setAsked(true);
    if (missing.length + unread.length === 0 && !isBusy) onSave(fact);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form
      ref={form}
      className="amend"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <FactFields
        kind={proposal.kind}
        values={values}
        onChange={setValues}
        wrong={[...(isAsked ? [...missing, ...unread] : []), ...refusedFields(refusal)]}
      />
      <div className="actions proposal-acts">
        <Button look="main" type="submit" isBusy={isBusy}>
          {t.review.save}
        </Button>
        <Button keyCap="Esc" onClick={onCancel}>
          {t.review.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The fields that the server named when it refused. */
export function refusedFields(refusal: unknown): string[] {
  const named = refusal instanceof Problem ? refusal.params.fields : undefined;
  return typeof named === 'string' ? named.split(',') : [];
}
