import { useState } from 'react';
import type { IsoDate } from '#base/dates.ts';
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
import { type BodyKind, bodyKinds } from '../kinds.ts';
import { useNameOf } from './useDirectory.ts';

/** Provinces come with the program; every other kind of body is added here. */
const addable = bodyKinds.filter((kind) => kind !== 'province');

export function AddBodyDialog({
  bodies,
  onClose,
}: {
  bodies: readonly contract.Body[];
  onClose: () => void;
}) {
  const t = useWords({ vi, en });
  const nameOf = useNameOf();
  const [kind, setKind] = useState<BodyKind>('department');
  const [name, setName] = useState('');
  const [nameEn, setNameEn] = useState('');
  const [parentId, setParentId] = useState('');
  const [from, setFrom] = useState<IsoDate | null>(null);
  const add = useAct((json: Parts<typeof contract.addBody>['json']) =>
    ask<typeof contract.addBody>('post', '/api/bodies', { json }),
  );
  const save = () =>
    add.mutate({ kind, name, nameEn, parentId: parentId || null, from }, { onSuccess: onClose });
  const problems = fieldErrors(add.error);
  return (
    <FormDialog
      title={t.add.title}
      save={t.add.save}
      onSave={save}
      onClose={onClose}
      isBusy={add.isPending}
      isReady={name.trim() !== '' && nameEn.trim() !== ''}
      error={add.error}
    >
      <TextField label={t.add.name} error={problems.name} value={name} maxLength={200} onChange={setName} />
      <TextField
        label={t.add.nameEn}
        error={problems.nameEn}
        value={nameEn}
        maxLength={200}
        onChange={setNameEn}
      />
      <Select
        label={t.add.kind}
        value={kind}
        onChange={(value) => setKind(addable.find((one) => one === value) ?? kind)}
        options={addable.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <Select
        label={t.add.parent}
        empty={t.add.noParent}
        isOptional
        value={parentId}
        onChange={setParentId}
        options={bodies
          .filter((body) => body.kind !== 'province')
          .map((body) => ({ value: body.id, label: nameOf(body) }))}
      />
      <DateField label={t.add.from} hint={t.add.fromHint} isOptional value={from} onChange={setFrom} />
    </FormDialog>
  );
}
