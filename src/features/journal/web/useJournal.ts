import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { isIsoDate } from '#base/dates.ts';
import { ask } from '#web/ask.ts';
import { useAddress } from '#web/useAddress.ts';
import type * as contract from '../contract.ts';

/** What the reader asked to see; all of it is kept in the address. */
export function useJournalFilter() {
  const [who, setWho] = useAddress('ai');
  const [act, setAct] = useAddress('viec');
  const [kind, setKind] = useAddress('loai');
  const [from, setFrom] = useAddress('tu');
  const [to, setTo] = useAddress('den');
  const [text, setText] = useAddress('tim');
  const given = { who, act, kind, text, from: dayOrNothing(from), to: dayOrNothing(to) };
  const query = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  return { ...given, setWho, setAct, setKind, setFrom, setTo, setText, query };
}
export type JournalFilter = ReturnType<typeof useJournalFilter>;

function dayOrNothing(text: string): string {
  return isIsoDate(text) ? text : '';
}

/** The lines page by page. */
export function useJournal({ query }: JournalFilter) {
  const list = useInfiniteQuery({
    queryKey: ['/api/journal', { query }],
    queryFn: ({ pageParam, signal }) =>
      ask<typeof contract.listJournal>('get', '/api/journal', {
        query: { ...query, ...(pageParam ? { after: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  return { list, lines: list.data?.pages.flatMap((page) => page.lines) };
}
