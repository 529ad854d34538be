import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '#web/ask.ts';
import { fieldErrors } from '#web/problem.ts';
import { question, useAct } from '#web/question.ts';
import { useStart } from '#web/start.ts';
import { Button } from '#web/ui/Button.tsx';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Quote } from '#web/ui/Quote.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { AssignFields, type Draft } from './AssignFields.tsx';
import './AssignDialog.css';

/** From one directive to its tasks: the words stay in sight, and one task after another can be given from them. */
export function AssignDialog({ directiveId, onClose }: { directiveId: string; onClose: () => void }) {
  const t = useWords({ vi, en });
  const { today } = useStart();
  const [draft, setDraft] = useState(emptyDraft(today));
  const [saved, setSaved] = useState('');
  const on = draft.assignedOn ?? today;
  const { data, error } = useQuery({
    ...question<typeof contract.prepareAssignment>('/api/directives/{id}/assignment', {
      params: { id: directiveId },
      query: { on },
    }),
    placeholderData: keepPreviousData,
  });
  const assign = useAct((task: contract.AssignTask) =>
    ask<typeof contract.assignTask>('post', '/api/tasks', { json: task }),
  );
  const save = async (then: 'close' | 'next') => {
    const { assignedOn } = draft;
    if (!assignedOn) return;
    const { code } = await assign.mutateAsync({ ...draft, directiveId, assignedOn });
    if (then === 'close') return onClose();
    setSaved(t.assign.saved({ code }));
    setDraft({ ...emptyDraft(today), assignedOn, dueOn: draft.dueOn });
  };
  const isComplete =
    data !== undefined &&
    [draft.title, draft.leadBodyId, draft.product, draft.assignedOn].every((value) => Boolean(value));
  const fields = fieldErrors(assign.error);
  // A refusal stands in `assign.error` and is shown there.
  const run = (then: 'close' | 'next') => void save(then).catch(() => undefined);

  return (
    // Drawn anew when its fields are there, so that the first of them takes the focus.
    <FormDialog
      key={data ? 'ready' : 'loading'}
      title={t.assign.title}
      save={t.assign.save}
      onSave={() => run('close')}
      onClose={onClose}
      isBusy={assign.isPending}
      isReady={isComplete}
      error={error ?? assign.error}
      alsoSave={
        <Button isBusy={assign.isPending} disabled={!isComplete} onClick={() => run('next')}>
          {t.assign.saveAndNext}
        </Button>
      }
    >
      {!data && !error && <Loading rows={5} />}
      {data && (
        <>
          <Quote text={data.directive.quote} by={<b>{data.directive.speaker}</b>} />
          {data.tasks.length > 0 && (
            <details className="small">
              <summary>{t.assign.already({ count: String(data.tasks.length) })}</summary>
              <ul>
                {data.tasks.map(({ id, code, title }) => (
                  <li key={id}>
                    {code} · {title}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p role="status" className="assign-saved">
            {saved}
          </p>
          <AssignFields draft={draft} bodies={data.bodies} problems={fields} onChange={setDraft} />
        </>
      )}
    </FormDialog>
  );
}

function emptyDraft(today: string): Draft {
  return { title: '', leadBodyId: '', supportingBodyIds: [], product: '', assignedOn: today, dueOn: null };
}
