import { useState } from 'react';
import type { IsoDate } from '#base/dates.ts';
import { ask } from '#web/ask.ts';
import { useFormat } from '#web/format.ts';
import { Problem } from '#web/problem.ts';
import { useAct } from '#web/question.ts';
import { DateField } from '#web/ui/DateField.tsx';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { NoticeSource } from './NoticeSource.tsx';

/** Notes that the notice was issued: number, date, and its text when it is among the sources. */
export function NoticeDialog({
  conclusions,
  onClose,
}: {
  conclusions: contract.Conclusions;
  onClose: () => void;
}) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { notice, clock, conference } = conclusions;
  const [number, setNumber] = useState(notice?.number ?? '');
  const [issuedOn, setIssuedOn] = useState<IsoDate | null>(notice?.issuedOn ?? null);
  const [sourceId, setSourceId] = useState(notice?.sourceId ?? '');
  const note = useAct((json: contract.NoticeInput) =>
    ask<typeof contract.noteConclusionNotice>('post', '/api/conferences/{id}/conclusion-notice', {
      params: { id: conference.id },
      json,
    }),
  );
  const placed = placeOf(note.error);
  const save = () => {
    if (!issuedOn) return;
    note.mutate({ number, issuedOn, sourceId: sourceId || null }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={notice ? t.notice.mend : t.notice.note}
      save={t.notice.form.save}
      onSave={save}
      onClose={onClose}
      isBusy={note.isPending}
      isReady={number.trim() !== '' && issuedOn !== null}
      error={placed.number || placed.issuedOn ? null : note.error}
    >
      <p className="small">
        {conference.name}, {format.date(conference.heldOn)}
        {clock && (
          <>
            <br />
            {t.notice.rule({ days: clock.workingDays, by: format.weekdayDate(clock.dueOn) })}
          </>
        )}
      </p>
      <TextField
        label={t.notice.form.number}
        hint={t.notice.form.numberHint}
        error={placed.number}
        maxLength={60}
        value={number}
        onChange={setNumber}
      />
      <DateField
        label={t.notice.form.issuedOn}
        error={placed.issuedOn}
        value={issuedOn}
        onChange={setIssuedOn}
      />
      <NoticeSource value={sourceId} onChange={setSourceId} />
    </FormDialog>
  );
}

/** Each refusal of the form belongs to one of its fields. */
function placeOf(error: unknown): { number?: string; issuedOn?: string } {
  if (!(error instanceof Problem)) return {};
  if (error.code === 'notice_number_malformed') return { number: error.detail };
  const isOfDate = error.code === 'notice_before_conference' || error.code === 'notice_in_the_future';
  return isOfDate ? { issuedOn: error.detail } : {};
}
