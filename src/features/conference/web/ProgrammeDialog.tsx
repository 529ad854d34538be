import { useState } from 'react';
import { ask } from '#web/ask.ts';
import { fieldErrors } from '#web/problem.ts';
import { useAct } from '#web/question.ts';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { Select } from '#web/ui/Select.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

const clockTime = /^([01]?\d|2[0-3])[:.h]([0-5]\d)$/;

/** One line more at the end of the programme. */
export function ProgrammeDialog({
  conference,
  onClose,
}: {
  conference: contract.Conference;
  onClose: () => void;
}) {
  const t = useWords({ vi, en });
  const [title, setTitle] = useState('');
  const [startsAt, setStartsAt] = useState('');
  const [minutes, setMinutes] = useState('');
  const [participantId, setParticipantId] = useState('');
  const add = useAct((json: contract.ProgrammeItemInput) =>
    ask<typeof contract.addProgrammeItem>('post', '/api/conferences/{id}/programme', {
      params: { id: conference.id },
      json,
    }),
  );
  const time = readTime(startsAt);
  const isLength = minutes === '' || (/^\d{1,4}$/.test(minutes) && Number(minutes) > 0);
  const isReady = title.trim() !== '' && time !== undefined && isLength;
  const save = () =>
    add.mutate(
      {
        title,
        startsAt: time ?? null,
        minutes: minutes === '' ? null : Number(minutes),
        participantId: participantId || null,
      },
      { onSuccess: onClose },
    );
  const fields = fieldErrors(add.error);
  return (
    <FormDialog
      title={t.programme.add}
      save={t.form.save}
      onSave={save}
      onClose={onClose}
      isBusy={add.isPending}
      isReady={isReady}
      error={add.error}
    >
      <TextField
        label={t.programme.title}
        value={title}
        error={fields.title}
        maxLength={500}
        onChange={setTitle}
      />
      <div className="pair">
        <TextField
          label={t.programme.startsAt}
          hint={t.programme.timeHint}
          error={time === undefined ? t.programme.timeFault : undefined}
          isOptional
          inputMode="numeric"
          value={startsAt}
          onChange={setStartsAt}
        />
        <TextField
          label={t.programme.minutes}
          error={isLength ? fields.minutes : t.programme.minutesFault}
          isOptional
          inputMode="numeric"
          value={minutes}
          onChange={setMinutes}
        />
      </div>
      <Select
        label={t.programme.person}
        empty={t.programme.nobody}
        isOptional
        value={participantId}
        options={conference.people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setParticipantId}
      />
    </FormDialog>
  );
}

/** "8:30", "8.30", "8h30" → "08:30"; null: empty; undefined: no clock shows it. */
function readTime(typed: string): string | null | undefined {
  if (typed.trim() === '') return null;
  const match = clockTime.exec(typed.trim());
  return match ? `${match[1]?.padStart(2, '0')}:${match[2]}` : undefined;
}
