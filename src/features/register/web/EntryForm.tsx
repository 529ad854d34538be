import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ask } from '#web/ask.ts';
import { useAct } from '#web/question.ts';
import { useStart } from '#web/start.ts';
import { Button } from '#web/ui/Button.tsx';
import { DateField } from '#web/ui/DateField.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Select } from '#web/ui/Select.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { offerUndo } from '#web/ui/UndoOffer.tsx';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { type Draft, emptyDraft, nextDraft, readDraft } from '../draft.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { activityKinds, activityLevels } from '../kinds.ts';
import { useKeptBodies } from './useKeptBodies.ts';

/** One line after another, without leaving the keyboard: Enter saves and clears what differs from line to line. */
export function EntryForm({ onClose }: { onClose: () => void }) {
  const t = useWords({ vi, en });
  const { today } = useStart();
  const [draft, setDraft] = useState(emptyDraft);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const bodies = useKeptBodies(draft, setDraft);
  const add = useAct((json: contract.NewActivity) =>
    ask<typeof contract.addActivity>('post', '/api/activities', { json }),
  );
  const remove = useAct((id: string) =>
    ask<typeof contract.removeActivity>('delete', '/api/activities/{id}', { params: { id } }),
  );
  const focusTitle = () => form.current?.querySelector<HTMLElement>('[name="title"]')?.focus();
  useEffect(focusTitle, []);
  useKeys([{ code: 'Escape', label: t.keys.close, do: onClose }]);

  const { command, wrong } = readDraft(draft, today);
  const errorOf = (field: keyof typeof wrong) => {
    const why = isTried ? wrong[field] : undefined;
    return why && t.entry[why];
  };
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!command || add.isPending) return;
    add.mutate(command, {
      onSuccess: ({ id, code }) => {
        setDraft(nextDraft);
        setTried(false);
        focusTitle();
        offerUndo({ text: t.entry.saved({ code }), undo: () => remove.mutate(id) });
      },
    });
  };
  // Shortcuts rest in a text field; leaving the form must work from there too, save while a word is being composed.
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  return (
    <form
      ref={form}
      className="register-entry"
      aria-label={t.entry.title}
      onSubmit={save}
      onKeyDown={leave}
      noValidate
    >
      <Select
        label={t.entry.kind}
        value={draft.kind}
        onChange={(kind) => set({ kind: activityKinds.find((one) => one === kind) ?? draft.kind })}
        options={activityKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      <Select
        label={t.entry.level}
        value={draft.level}
        onChange={(level) => set({ level: activityLevels.find((one) => one === level) ?? draft.level })}
        options={activityLevels.map((level) => ({ value: level, label: t.levels[level] }))}
      />
      <TextField
        name="title"
        label={t.entry.what}
        error={errorOf('title')}
        value={draft.title}
        maxLength={500}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={t.entry.partner}
        isOptional
        value={draft.partner}
        maxLength={200}
        onChange={(partner) => set({ partner })}
      />
      <DateField
        label={t.entry.from}
        error={errorOf('startedOn')}
        value={draft.startedOn}
        onChange={(startedOn) => set({ startedOn })}
      />
      <DateField
        label={t.entry.to}
        error={errorOf('endedOn')}
        value={draft.endedOn}
        onChange={(endedOn) => set({ endedOn })}
      />
      <Select
        label={t.entry.body}
        empty={t.entry.bodyChoose}
        hint={bodies?.length === 0 ? t.entry.bodyNone : undefined}
        error={errorOf('bodyId')}
        value={draft.bodyId}
        onChange={(bodyId) => set({ bodyId })}
        options={bodies ?? []}
      />
      <TextField
        label={t.entry.basis}
        hint={t.entry.basisHint}
        error={errorOf('basis')}
        value={draft.basis}
        maxLength={300}
        onChange={(basis) => set({ basis })}
      />
      <div className="register-entry-foot">
        <Button look="main" type="submit" isBusy={add.isPending}>
          {t.entry.save}
        </Button>
        <Button onClick={onClose}>{t.entry.close}</Button>
        <span className="small">{t.entry.hint}</span>
        <ProblemNote error={add.error ?? remove.error} />
      </div>
    </form>
  );
}
