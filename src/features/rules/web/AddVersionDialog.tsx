import { useState } from 'react';
import type { IsoDate } from '#base/dates.ts';
import { ask } from '#web/ask.ts';
import type { Parts } from '#web/contract-types.ts';
import { useFormat } from '#web/format.ts';
import { Problem } from '#web/problem.ts';
import { useAct } from '#web/question.ts';
import { Button } from '#web/ui/Button.tsx';
import { DateField } from '#web/ui/DateField.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { TextArea } from '#web/ui/TextArea.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { parameters } from '../kinds.ts';
import { readValue, valueText } from '../text.ts';
import { BasisFields } from './BasisFields.tsx';

/** Enters the next version of a rule; it starts from the present one's value. */
export function AddVersionDialog({ rule, onClose }: { rule: contract.LegalParameter; onClose: () => void }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { unit } = parameters[rule.key];
  const present = rule.versions[0];
  const [text, setText] = useState(present ? valueText(present.value) : '');
  const [from, setFrom] = useState<IsoDate | null>(null);
  const [last, setLast] = useState<IsoDate | null>(null);
  const [legalBasis, setBasis] = useState('');
  const [isConfirmed, setConfirmed] = useState(false);
  const add = useAct((json: Parts<typeof contract.addVersion>['json']) =>
    ask<typeof contract.addVersion>('post', '/api/rules/parameters/{key}/versions', {
      params: { key: rule.key },
      json,
    }),
  );
  const read = readValue(unit, text);
  const isComplete = 'value' in read && from !== null && legalBasis.trim() !== '';
  const save = () => {
    if (!('value' in read) || from === null) return;
    const json = { value: read.value, from, last, legalBasis, isConfirmed, after: present?.from ?? null };
    add.mutate(json, { onSuccess: onClose });
  };
  const problems = add.error instanceof Problem ? add.error.fields : {};
  const value = {
    label: t.version.value[unit],
    hint: t.version.hint[unit],
    error:
      text.trim() !== '' && 'wrongLine' in read ? t.version.unread({ line: read.wrongLine }) : problems.value,
    value: text,
    onChange: setText,
  };
  return (
    <Dialog
      title={t.addFor({ name: t.parameters[rule.key].name })}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isBusy={add.isPending} disabled={!isComplete} onClick={save}>
            {t.version.save}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <div className="rules-form">
        {unit === 'parts' || unit === 'holidays' ? (
          <TextArea rows={8} {...value} />
        ) : (
          <TextField inputMode={unit === 'day_of_year' ? 'text' : 'numeric'} {...value} />
        )}
        <DateField
          label={t.version.from}
          hint={present && t.version.fromHint({ date: format.date(present.from) })}
          error={problems.from}
          value={from}
          onChange={setFrom}
        />
        <DateField
          label={t.version.last}
          hint={t.version.lastHint}
          isOptional
          value={last}
          onChange={setLast}
        />
        <BasisFields
          legalBasis={legalBasis}
          onBasis={setBasis}
          error={problems.legalBasis}
          isConfirmed={isConfirmed}
          onConfirmed={setConfirmed}
        />
        <ProblemNote error={add.error} />
      </div>
    </Dialog>
  );
}
