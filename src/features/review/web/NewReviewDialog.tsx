import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '#web/ask.ts';
import type { Answer } from '#web/contract-types.ts';
import { useAct } from '#web/question.ts';
import { FormDialog } from '#web/ui/FormDialog.tsx';
import { Select } from '#web/ui/Select.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import type * as contract from '../contract.ts';
import { useWordsOf } from './useWordsOf.ts';

type Next = Answer<typeof contract.listReviews>['next'];
type Conference = Next['conferences'][number];

/** Begins the review of a year from the outline; its conference is proposed as the last one held before the year ends. */
export function NewReviewDialog({ next, onClose }: { next: Next; onClose: () => void }) {
  const { t, format } = useWordsOf();
  const router = useRouter();
  const [year, setYear] = useState(String(next.year));
  const [title, setTitle] = useState<string | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const conference =
    chosen === null ? lastBefore(year, next.conferences) : next.conferences.find(({ id }) => id === chosen);
  const shownTitle = title ?? t.list.suggestedTitle({ year });
  const create = useAct(() =>
    ask<typeof contract.createReview>('post', '/api/reviews', {
      json: {
        year: Number(year),
        title: shownTitle,
        bodyId: conference?.organiserId ?? next.bodyId,
        conferenceId: conference?.id ?? null,
      },
    }),
  );
  const isYear = /^20\d\d$/.test(year);
  const begin = () =>
    create.mutate(undefined, { onSuccess: ({ id }) => router.history.push(`/bao-cao/${id}`) });
  return (
    <FormDialog
      title={t.list.dialog}
      save={t.list.begin}
      onSave={begin}
      onClose={onClose}
      isBusy={create.isPending}
      isReady={isYear && shownTitle.trim() !== ''}
      error={create.error}
    >
      <TextField label={t.list.yearOf} value={year} onChange={setYear} inputMode="numeric" maxLength={4} />
      <TextField label={t.list.titleOf} value={shownTitle} onChange={setTitle} maxLength={300} />
      <Select
        label={t.list.conference}
        hint={t.list.outlineHint}
        value={conference?.id ?? ''}
        onChange={choose}
        empty={t.list.noConference}
        options={next.conferences.map(({ id, name, heldOn }) => ({
          value: id,
          label: `${format.date(heldOn)} · ${name}`,
        }))}
      />
    </FormDialog>
  );
}

/** Conferences come latest first. */
function lastBefore(year: string, conferences: readonly Conference[]): Conference | undefined {
  return conferences.find((conference) => conference.heldOn < `${year}-12-01`);
}
