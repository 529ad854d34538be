import { useState } from 'react';
import { addDays, type IsoDate } from '#base/dates.ts';
import { ask } from '#web/ask.ts';
import type { Parts } from '#web/contract-types.ts';
import { fieldErrors } from '#web/problem.ts';
import { useAct } from '#web/question.ts';
import { DateField } from '#web/ui/DateField.tsx';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { Select } from '#web/ui/Select.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useNameOf } from './useDirectory.ts';

interface Props {
  on: IsoDate;
  bodies: readonly contract.Body[];
  onClose: () => void;
}

/** Enters who held which office, from when to when. */
export function GiveOfficeDialog({ on, bodies, onClose }: Props) {
  const t = useWords({ vi, en });
  const nameOf = useNameOf();
  const [personName, setPersonName] = useState('');
  const [bodyId, setBodyId] = useState('');
  const [title, setTitle] = useState('');
  const [titleEn, setTitleEn] = useState('');
  const [isSole, setSole] = useState(false);
  const [from, setFrom] = useState<IsoDate | null>(on);
  const [last, setLast] = useState<IsoDate | null>(null);
  const give = useAct((json: Parts<typeof contract.holdOffice>['json']) =>
    ask<typeof contract.holdOffice>('post', '/api/offices', { json }),
  );
  const isComplete =
    [personName, bodyId, title, titleEn].every((value) => value.trim() !== '') && from !== null;
  const save = () => {
    const until = last && addDays(last, 1);
    give.mutate({ personName, bodyId, title, titleEn, isSole, from, until }, { onSuccess: onClose });
  };
  const problems = fieldErrors(give.error);
  return (
    <FormDialog
      title={t.give.title}
      save={t.give.save}
      onSave={save}
      onClose={onClose}
      isBusy={give.isPending}
      isReady={isComplete}
      error={give.error}
    >
      <TextField
        label={t.give.person}
        hint={t.give.personHint}
        error={problems.personName}
        value={personName}
        maxLength={100}
        onChange={setPersonName}
      />
      <Select
        label={t.give.body}
        empty={t.give.choose}
        error={problems.bodyId}
        value={bodyId}
        onChange={setBodyId}
        options={bodies.map((body) => ({ value: body.id, label: nameOf(body) }))}
      />
      <TextField
        label={t.give.office}
        hint={t.give.officeHint}
        error={problems.title}
        value={title}
        maxLength={200}
        onChange={setTitle}
      />
      <TextField
        label={t.give.officeEn}
        error={problems.titleEn}
        value={titleEn}
        maxLength={200}
        onChange={setTitleEn}
      />
      <div className="pair">
        <DateField label={t.give.from} value={from} onChange={setFrom} />
        <DateField label={t.give.last} hint={t.give.lastHint} isOptional value={last} onChange={setLast} />
      </div>
      <label className="directory-sole">
        <input type="checkbox" checked={isSole} onChange={(event) => setSole(event.target.checked)} />
        {t.give.sole}
      </label>
    </FormDialog>
  );
}
