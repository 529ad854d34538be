import { useState } from 'react';
import { type ParticipantRole, participantRoles } from '#features/sources/kinds.ts';
import { ask } from '#web/ask.ts';
import { fieldErrors } from '#web/problem.ts';
import { useAct } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { Select } from '#web/ui/Select.tsx';
import { TextArea } from '#web/ui/TextArea.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** A person who takes part, with the titles of the day. */
export function PersonDialog({
  conference,
  onClose,
}: {
  conference: contract.Conference;
  onClose: () => void;
}) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const [name, setName] = useState('');
  const [titles, setTitles] = useState('');
  const [role, setRole] = useState<ParticipantRole>('attends');
  const [pointId, setPointId] = useState('');
  const add = useAct((json: contract.ParticipantInput) =>
    ask<typeof contract.addParticipant>('post', '/api/conferences/{id}/participants', {
      params: { id: conference.id },
      json,
    }),
  );
  const save = () =>
    add.mutate({ name, titles: linesOf(titles), role, pointId: pointId || null }, { onSuccess: onClose });
  const fields = fieldErrors(add.error);
  const points = conference.points.map(({ id, tier, body }) => ({
    value: id,
    label: tier === 'central' ? t.tiers.central : language === 'en' ? body.nameEn : body.name,
  }));
  return (
    <FormDialog
      title={t.people.add}
      save={t.form.save}
      onSave={save}
      onClose={onClose}
      isBusy={add.isPending}
      isReady={name.trim() !== ''}
      error={add.error}
    >
      <TextField label={t.people.name} value={name} error={fields.name} maxLength={200} onChange={setName} />
      <TextArea
        label={t.people.titles}
        hint={t.people.titlesHint}
        isOptional
        rows={3}
        value={titles}
        onChange={setTitles}
      />
      <div className="pair">
        <Select
          label={t.people.role}
          value={role}
          options={participantRoles.map((value) => ({ value, label: t.roles[value] }))}
          onChange={(value) => setRole(participantRoles.find((one) => one === value) ?? 'attends')}
        />
        <Select
          label={t.people.point}
          isOptional
          empty={t.people.unknownPoint}
          value={pointId}
          options={points}
          onChange={setPointId}
        />
      </div>
    </FormDialog>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
