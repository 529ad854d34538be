import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type * as directory from '#features/directory/contract.ts';
import { ask } from '#web/ask.ts';
import { question, useAct } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { Choice } from '#web/ui/Choice.tsx';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { Select } from '#web/ui/Select.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { type Tier, tiers } from '../places.ts';

/** One point more, of a body that stood on the day and has none yet. */
export function PointDialog({
  conference,
  onClose,
}: {
  conference: contract.Conference;
  onClose: () => void;
}) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const [bodyId, setBodyId] = useState('');
  const [tier, setTier] = useState<Tier>('member');
  const { data: bodies, error } = useQuery(
    question<typeof directory.listBodies>('/api/bodies', { query: { on: conference.heldOn } }),
  );
  const add = useAct((json: contract.PointInput) =>
    ask<typeof contract.addPoint>('post', '/api/conferences/{id}/points', {
      params: { id: conference.id },
      json,
    }),
  );
  const joined = new Set(conference.points.map(({ body }) => body.id));
  const free = (bodies ?? []).filter(({ id }) => !joined.has(id));
  return (
    <FormDialog
      title={t.points.add}
      save={t.form.save}
      onSave={() => add.mutate({ bodyId, tier }, { onSuccess: onClose })}
      onClose={onClose}
      isBusy={add.isPending}
      isReady={bodyId !== ''}
      error={error ?? add.error}
    >
      <Select
        label={t.points.body}
        hint={t.points.bodyHint}
        empty={t.form.chooseBody}
        value={bodyId}
        options={free.map(({ id, name, nameEn }) => ({
          value: id,
          label: language === 'en' ? nameEn : name,
        }))}
        onChange={setBodyId}
      />
      <Choice
        label={t.points.tier}
        value={tier}
        options={tiers.map((value) => ({ value, label: t.tiers[value] }))}
        onChange={setTier}
      />
    </FormDialog>
  );
}
