import { useRef } from 'react';
import { useKeys } from '#web/useKeys.ts';
import type { ReviewSheet } from '../contract.ts';
import type { ReviewActs } from './useReview.ts';
import { noteId, paragraphAnchor, useWordsOf } from './useWordsOf.ts';

type Due = ReviewSheet['checks']['due'][number];

/** N goes to the next thing that must be done, L takes the new value of the stale number in hand. */
export function useDueKeys(review: ReviewSheet | undefined, acts: ReviewActs): void {
  const { t } = useWordsOf();
  const at = useRef(-1);
  const due = review?.checks.due ?? [];
  const next = () => {
    at.current = (at.current + 1) % due.length;
    const one = due[at.current];
    if (one) goTo(one);
  };
  const take = () => {
    const one = due[Math.max(0, at.current)];
    if (one?.kind === 'stale') acts.take.mutate(one.number);
  };
  const hasStale = review?.mayWrite && due.some((one) => one.kind === 'stale');
  useKeys([
    ...(due.length > 0 ? [{ code: 'KeyN', label: t.page.keys.next, do: next }] : []),
    ...(hasStale ? [{ code: 'KeyL', label: t.page.keys.take, do: take }] : []),
  ]);
}

/** Brings what must be done to the eye, and the keyboard with it. */
export function goTo(due: Due): void {
  const id = due.kind === 'empty' ? paragraphAnchor(due.paragraph) : noteId({ name: due.number });
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
