import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { IsoDate } from '#base/dates.ts';
import { ask } from '#web/ask.ts';
import type { Answer } from '#web/contract-types.ts';
import { useStart } from '#web/start.ts';
import { useAddress } from '#web/useAddress.ts';
import type * as contract from '../contract.ts';
import { type TaskState, taskStates } from '../states.ts';

export type TaskListAnswer = Answer<typeof contract.listTasks>;
export type Scope = 'all' | 'mine' | 'soon';

/** What the reader asked to see; all of it is kept in the address. */
export function useTaskFilter() {
  const { today } = useStart();
  const [asked, setOn] = useAddress('tinh-den');
  const [state, setState] = useAddress('trang-thai');
  const [scope, setScope] = useAddress('loc');
  const [conferenceId, setConferenceId] = useAddress('hoi-nghi');
  const [text, setText] = useAddress('tim');
  const on: IsoDate = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today;
  return {
    on,
    isToday: on === today,
    setOn: (next: IsoDate | null) => setOn(next === null || next === today ? '' : next),
    state: taskStates.find((one) => one === state),
    setState: (next: TaskState | undefined) => setState(next ?? ''),
    scope: (scope === 'mine' || scope === 'soon' ? scope : 'all') as Scope,
    setScope: (next: Scope) => setScope(next === 'all' ? '' : next),
    conferenceId,
    setConferenceId,
    text,
    setText,
  };
}

export type TaskFilter = ReturnType<typeof useTaskFilter>;

/** The list page by page; while a new question is on its way the old answer stands. */
export function useTasks({ on, state, scope, conferenceId, text }: TaskFilter) {
  const query = {
    on,
    ...(state ? { state } : {}),
    ...(scope === 'mine' ? { body: 'mine' as const } : {}),
    ...(scope === 'soon' ? { due: 'soon' as const } : {}),
    ...(conferenceId ? { conferenceId } : {}),
    ...(text ? { q: text } : {}),
  };
  return useInfiniteQuery({
    queryKey: ['/api/tasks', { query }],
    queryFn: ({ pageParam, signal }) =>
      ask<typeof contract.listTasks>('get', '/api/tasks', { query: { ...query, page: pageParam }, signal }),
    initialPageParam: 0,
    getNextPageParam: (last) => last.nextPage,
    placeholderData: keepPreviousData,
  });
}
