import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '#web/ask.ts';
import { Problem } from '#web/problem.ts';
import { useAct } from '#web/question.ts';
import { Button } from '#web/ui/Button.tsx';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { ConferenceFields, type Draft, draftOf, emptyDraft, inputOf } from './ConferenceFields.tsx';

/** Opens a dossier, or mends the one that is given; a dossier on which nothing rests can be removed here. */
export function ConferenceDialog({
  conference,
  onClose,
}: {
  conference?: contract.Conference;
  onClose: () => void;
}) {
  const t = useWords({ vi, en });
  const [draft, setDraft] = useState<Draft>(conference ? draftOf(conference) : emptyDraft);
  const { save, isPending, error } = useSaving(conference, onClose);
  const placed = placeOf(error);
  const isReady = draft.name.trim() !== '' && draft.heldOn !== null && draft.organiserId !== '';
  return (
    <FormDialog
      title={conference ? t.form.mendTitle : t.form.addTitle}
      save={conference ? t.form.save : t.form.add}
      onSave={() => save(draft)}
      onClose={onClose}
      isBusy={isPending}
      isReady={isReady}
      error={placed ? null : error}
      alsoAct={conference && <RemoveButton id={conference.id} />}
    >
      <ConferenceFields
        draft={draft}
        problems={placed ?? {}}
        isMending={conference !== undefined}
        onChange={setDraft}
      />
    </FormDialog>
  );
}

/** Each refusal belongs to a field, and is said there; null: it belongs to none. */
const fieldOf: Readonly<Record<string, string>> = {
  conference_exists: 'heldOn',
  organiser_not_then: 'organiserId',
  reviews_a_year_to_come: 'reviewsYear',
  plans_before_it_reviews: 'plansYear',
};

function placeOf(error: unknown): Record<string, string> | null {
  if (!(error instanceof Problem)) return null;
  const field = fieldOf[error.code];
  if (field) return { [field]: error.detail };
  return Object.keys(error.fields).length > 0 ? error.fields : null;
}

function useSaving(conference: contract.Conference | undefined, onClose: () => void) {
  const router = useRouter();
  const add = useAct((json: contract.ConferenceInput) =>
    ask<typeof contract.addConference>('post', '/api/conferences', { json }),
  );
  const mend = useAct(({ id, json }: { id: string; json: contract.ConferenceDetailsInput }) =>
    ask<typeof contract.mendConference>('post', '/api/conferences/{id}/mend', { params: { id }, json }),
  );
  const save = (draft: Draft) => {
    const json = inputOf(draft);
    if (!json) return;
    if (conference) mend.mutate({ id: conference.id, json }, { onSuccess: onClose });
    else add.mutate(json, { onSuccess: ({ id }) => router.history.push(`/hoi-nghi/${id}`) });
  };
  return { save, isPending: add.isPending || mend.isPending, error: add.error ?? mend.error };
}

/** The first press asks, the second removes. */
function RemoveButton({ id }: { id: string }) {
  const t = useWords({ vi, en });
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const client = useQueryClient();
  // Away first: this page would ask again for what is no longer there.
  const leave = async () => {
    router.history.push('/hoi-nghi');
    await client.invalidateQueries({ queryKey: ['/api/conferences'] });
  };
  const remove = useMutation({
    mutationFn: () =>
      ask<typeof contract.removeConference>('post', '/api/conferences/{id}/remove', { params: { id } }),
    onSuccess: leave,
  });
  if (!isAsking) {
    return (
      <Button look="plain" className="conference-remove" onClick={() => setAsking(true)}>
        {t.form.remove}
      </Button>
    );
  }
  return (
    <div className="conference-remove-sure" role="alert">
      <p className="small">{t.form.removeSure}</p>
      <Button isBusy={remove.isPending} onClick={() => remove.mutate()}>
        {t.form.remove}
      </Button>
      <ProblemNote error={remove.error} />
    </div>
  );
}
