import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Dispatch, type SetStateAction, useEffect } from 'react';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { useStart } from '#web/start.ts';
import type * as contract from '../contract.ts';
import type { Draft } from '../draft.ts';

/**
 * The bodies under which the line may be entered, as they stood on its last day (today while none is typed). Where
 * there is one alone, it is chosen; one that did not stand on that day is let go of.
 */
export function useKeptBodies(draft: Draft, setDraft: Dispatch<SetStateAction<Draft>>) {
  const { today } = useStart();
  const { language } = useSettings();
  const { data, isPlaceholderData } = useQuery({
    ...question<typeof contract.listKeptBodies>('/api/activities/bodies', {
      query: { on: draft.endedOn ?? today },
    }),
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    if (!data || isPlaceholderData) return;
    const [first] = data;
    const only = data.length === 1 && first ? first.id : '';
    setDraft((before) =>
      data.some((body) => body.id === before.bodyId) || before.bodyId === only
        ? before
        : { ...before, bodyId: only },
    );
  }, [data, isPlaceholderData, setDraft]);
  return data?.map((body) => ({ value: body.id, label: language === 'en' ? body.nameEn : body.name }));
}
