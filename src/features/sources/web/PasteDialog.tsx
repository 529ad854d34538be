import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '#web/ask.ts';
import { Problem } from '#web/problem.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { TextArea } from '#web/ui/TextArea.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** Words pasted from a page or a message, kept letter for letter; opens what was read of them. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const t = useWords({ vi, en }).import;
  const router = useRouter();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [isAsked, setAsked] = useState(false);
  const paste = useMutation({
    mutationFn: () =>
      ask<typeof contract.pasteSource>('post', '/api/sources/paste', { json: { text, name } }),
    onSuccess: async (source) => {
      await client.invalidateQueries();
      router.history.push(`/nguon/${source.id}`);
    },
  });
  const isEmpty = text.trim() === '';
  const send = () => {
    setAsked(true);
    if (!isEmpty) paste.mutate();
  };
  const keptId = paste.error instanceof Problem ? paste.error.params.sourceId : undefined;
  return (
    <FormDialog
      title={t.pasteTitle}
      save={t.pasteSend}
      onSave={send}
      onClose={onClose}
      isBusy={paste.isPending}
      error={paste.error}
    >
      <TextArea
        label={t.pasteText}
        rows={12}
        className="control doc"
        value={text}
        onChange={setText}
        error={isAsked && isEmpty ? t.pasteEmpty : undefined}
      />
      <TextField label={t.pasteName} hint={t.pasteNameHint} isOptional value={name} onChange={setName} />
      {typeof keptId === 'string' && (
        <Anchor className="link" href={`/nguon/${keptId}`}>
          {t.openKept}
        </Anchor>
      )}
    </FormDialog>
  );
}
