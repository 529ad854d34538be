import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IsoDate } from '#base/dates.ts';
import type * as register from '#features/register/contract.ts';
import type { ActivityKind } from '#features/register/kinds.ts';
import { ask } from '#web/ask.ts';

/** Records one may choose from at once; beyond that the filter must be narrower. */
const MOST = 2_000;

export interface RecordFilter {
  kind: ActivityKind | '';
  from: IsoDate | null;
  to: IsoDate | null;
  text: string;
}

/** The records of the register that a filter leaves, all pages of them. */
export function useRecords(filter: RecordFilter) {
  return useQuery({
    queryKey: ['/api/activities', 'chosen from', filter],
    queryFn: ({ signal }) => allRecords(filter, signal),
    placeholderData: keepPreviousData,
  });
}

/** At first the records of the time in which the task was worked on: what else could be its result? */
export function useRecordFilter(period: { from: IsoDate; to: IsoDate | null }) {
  const [filter, setFilter] = useState<RecordFilter>({ kind: '', ...period, text: '' });
  return { filter, set: (change: Partial<RecordFilter>) => setFilter({ ...filter, ...change }) };
}

async function allRecords(filter: RecordFilter, signal: AbortSignal): Promise<register.ActivityLine[]> {
  const { kind, from, to, text } = filter;
  const query = {
    ...(kind ? { kind: [kind] } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(text.trim() ? { text: text.trim() } : {}),
  };
  const records: register.ActivityLine[] = [];
  for (let after: string | null = ''; after !== null && records.length < MOST; ) {
    const page: { activities: register.ActivityLine[]; next: string | null } = await ask<
      typeof register.listActivities
    >('get', '/api/activities', { query: { ...query, ...(after ? { after } : {}) }, signal });
    records.push(...page.activities);
    after = page.next;
  }
  return records;
}
