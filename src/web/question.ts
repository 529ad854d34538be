import { queryOptions, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from './ask.ts';
import type { Answer, PartsOf, Route } from './contract-types.ts';

/**
 * A question that a page shows the answer of:
 * `const { data } = useQuery(question<typeof contract.listTasks>('/api/tasks', { query: { year: 2025 } }))`.
 * Its key is the path and the parts, so `['/api/tasks']` names all of them.
 */
export function question<R extends Route & { method: 'get' }>(path: R['path'], ...parts: PartsOf<R>) {
  return queryOptions({
    queryKey: [path, parts[0] ?? null] as const,
    queryFn: (): Promise<Answer<R>> => ask<R>('get', path, ...parts),
  });
}

/**
 * Something that a reader does. When it is done, every answer on the screen is asked for again: the facts lean on each
 * other (a completion moves a state, a count, a readiness), and a page shows few of them.
 */
export function useAct<Input, Output>(
  act: (input: Input) => Promise<Output>,
): UseMutationResult<Output, Error, Input> {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => client.invalidateQueries() });
}
