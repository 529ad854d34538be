import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type IsoDate, isIsoDate } from '#base/dates.ts';
import { ask } from '#web/ask.ts';
import { question } from '#web/question.ts';
import { useAddress } from '#web/useAddress.ts';
import type * as contract from '../contract.ts';
import { type ActivityKind, type ActivityLevel, activityKinds, activityLevels } from '../kinds.ts';

/** First and last day on which an activity may have ended. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

/** As the address says it: `ky=2023-12-15..2024-12-14`. */
export function periodKey({ from, to }: Period): string {
  return `${from}..${to}`;
}

function readPeriod(key: string): Period | null {
  const [from = '', to = ''] = key.split('..');
  return isIsoDate(from) && isIsoDate(to) ? { from, to } : null;
}

/** What the reader asked to see; all of it is kept in the address. */
export function useRegisterFilter() {
  const [span, setSpan] = useAddress('ky');
  const [kind, setKind] = useAddress('loai');
  const [level, setLevel] = useAddress('cap');
  const [text, setText] = useAddress('tim');
  return {
    period: readPeriod(span),
    setPeriod: (next: Period | null) => setSpan(next ? periodKey(next) : ''),
    kind: activityKinds.find((one) => one === kind),
    setKind: (next: ActivityKind | 'all') => setKind(next === 'all' ? '' : next),
    level: activityLevels.find((one) => one === level),
    setLevel: (next: string) => setLevel(next as ActivityLevel | ''),
    text,
    setText,
  };
}
export type RegisterFilter = ReturnType<typeof useRegisterFilter>;

/** The records page by page, and how many of each kind there are whatever kind is chosen. */
export function useRegister({ period, kind, level, text }: RegisterFilter) {
  const asked = {
    ...(period ?? {}),
    ...(level ? { level: [level] } : {}),
    ...(text ? { text } : {}),
  };
  const query = { ...asked, ...(kind ? { kind: [kind] } : {}) };
  const list = useInfiniteQuery({
    queryKey: ['/api/activities', { query }],
    queryFn: ({ pageParam, signal }) =>
      ask<typeof contract.listActivities>('get', '/api/activities', {
        query: { ...query, ...(pageParam ? { after: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const sums = useQuery({
    ...question<typeof contract.sumActivities>('/api/activities/sums', { query: asked }),
    placeholderData: keepPreviousData,
  });
  const records = list.data?.pages.flatMap((page) => page.activities);
  const total = kind ? sums.data?.byKind[kind] : sums.data?.total;
  return { list, sums: sums.data, records, total, error: list.error ?? sums.error };
}
