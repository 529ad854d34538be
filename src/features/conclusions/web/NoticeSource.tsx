import { useQuery } from '@tanstack/react-query';
import type * as sources from '#features/sources/contract.ts';
import { question } from '#web/question.ts';
import { Select } from '#web/ui/Select.tsx';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** Picks the kept text of the notice among the latest sources; number and date alone will do until it is imported. */
export function NoticeSource({ value, onChange }: { value: string; onChange: (sourceId: string) => void }) {
  const t = useWords({ vi, en });
  const { data } = useQuery(question<typeof sources.listSources>('/api/sources', { query: {} }));
  return (
    <Select
      label={t.notice.form.source}
      isOptional
      empty={t.notice.form.noSource}
      value={value}
      options={(data?.sources ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      onChange={onChange}
    />
  );
}
