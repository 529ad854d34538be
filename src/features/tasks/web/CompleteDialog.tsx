import { useState } from 'react';
import type { IsoDate } from '#base/dates.ts';
import { ask } from '#web/ask.ts';
import { fieldErrors } from '#web/problem.ts';
import { useAct } from '#web/question.ts';
import { DateField } from '#web/ui/DateField.tsx';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { TextArea } from '#web/ui/TextArea.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { RecordPicker } from './RecordPicker.tsx';
import './CompleteDialog.css';

interface Props {
  task: contract.TaskDetail;
  on: string;
  onClose: () => void;
}

/** Says that a task is done: when, with which result, by which evidence, and which records of the register it made. */
export function CompleteDialog({ task, on, onClose }: Props) {
  const t = useWords({ vi, en });
  const [completedOn, setCompletedOn] = useState<IsoDate | null>(on);
  const [result, setResult] = useState('');
  const [evidence, setEvidence] = useState('');
  const [activityIds, setActivityIds] = useState<readonly string[]>([]);
  const complete = useAct((json: contract.CompleteTask) =>
    ask<typeof contract.completeTask>('post', '/api/tasks/{id}/completion', {
      params: { id: task.id },
      json,
    }),
  );
  const isComplete = completedOn !== null && result.trim() !== '' && evidence.trim() !== '';
  const save = () => {
    if (!completedOn) return;
    complete.mutate({ completedOn, result, evidence, activityIds: [...activityIds] }, { onSuccess: onClose });
  };
  const problems = fieldErrors(complete.error);
  return (
    <FormDialog
      title={t.complete.title({ code: task.code })}
      save={t.complete.save}
      onSave={save}
      onClose={onClose}
      isBusy={complete.isPending}
      isReady={isComplete}
      error={complete.error}
    >
      <p>{task.title}</p>
      <DateField label={t.complete.on} value={completedOn} onChange={setCompletedOn} />
      <TextArea
        label={t.complete.result}
        hint={t.complete.resultHint}
        error={problems.result}
        value={result}
        maxLength={2000}
        rows={2}
        onChange={setResult}
      />
      <TextField
        label={t.complete.evidence}
        hint={t.complete.evidenceHint}
        error={problems.evidence}
        value={evidence}
        maxLength={500}
        onChange={setEvidence}
      />
      <RecordPicker
        period={{ from: task.assignedOn, to: completedOn }}
        chosen={activityIds}
        onChoose={setActivityIds}
      />
    </FormDialog>
  );
}
