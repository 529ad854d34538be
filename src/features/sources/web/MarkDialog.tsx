import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '#web/ask.ts';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { Quote } from '#web/ui/Quote.tsx';
import { Select } from '#web/ui/Select.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { factFrom, guessFrom, missingFields } from '../editing.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { type ProposalKind, proposalKinds } from '../kinds.ts';
import { refusedFields } from './AmendForm.tsx';
import { FactFields } from './FactFields.tsx';
import type { SelectedWords } from './useSelectedWords.ts';

interface Props {
  source: contract.SourceReview;
  words: SelectedWords;
  onClose: () => void;
  /** The proposal that was made: it comes into hand, to be accepted. */
  onMade: (proposal: contract.ProposalView) => void;
}

/** A fact that the engine missed: the marked words, what kind of fact they are, and its fields. */
export function MarkDialog({ source, words, onClose, onMade }: Props) {
  const t = useWords({ vi, en });
  const client = useQueryClient();
  const guess = (kind: ProposalKind) => guessFrom(kind, words.quote, source);
  const [kind, setKind] = useState<ProposalKind>('directive');
  const [values, setValues] = useState(() => guess('directive'));
  const [isAsked, setAsked] = useState(false);
  const { fromAt, toAt, quote } = words;
  const fact = factFrom(kind, values);
  const missing = missingFields(kind, fact).map(({ name }) => name);
  const making = useMutation({
    mutationFn: () =>
      ask<typeof contract.proposeByHand>('post', '/api/sources/{id}/proposals', {
        params: { id: source.id },
        json: { kind, fromAt, toAt, quote, fact },
      }),
    onSuccess: async (proposal) => {
      await client.invalidateQueries();
      onMade(proposal);
    },
  });
  const send = () => {
    setAsked(true);
    if (missing.length === 0) making.mutate();
  };
  return (
    <FormDialog
      title={t.review.mark.title}
      save={t.review.mark.send}
      onSave={send}
      onClose={onClose}
      isBusy={making.isPending}
      error={making.error}
    >
      <Quote text={quote} />
      <Select
        label={t.review.mark.kind}
        value={kind}
        options={proposalKinds.map((one) => ({ value: one, label: t.kinds[one] }))}
        onChange={(next) => {
          const chosen = proposalKinds.find((one) => one === next) ?? kind;
          setKind(chosen);
          setValues(guess(chosen));
        }}
      />
      <FactFields
        kind={kind}
        values={values}
        onChange={setValues}
        wrong={[...(isAsked ? missing : []), ...refusedFields(making.error)]}
      />
    </FormDialog>
  );
}
