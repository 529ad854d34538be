import { useQuery } from '@tanstack/react-query';
import { question } from '#web/question.ts';
import { DateField } from '#web/ui/DateField.tsx';
import { SearchField } from '#web/ui/SearchField.tsx';
import { Select } from '#web/ui/Select.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { wordAct, wordKind } from '../words.ts';
import type { JournalFilter } from './useJournal.ts';

/** Who, what, about which kind of thing, on which days, with which words. */
export function JournalFilters({ filter }: { filter: JournalFilter }) {
  const t = useWords({ vi, en });
  const { data } = useQuery(question<typeof contract.readChoices>('/api/journal/choices'));
  const asIs = (value: string) => ({ value, label: value });
  return (
    <search className="journal-filters" aria-label={t.filters.label}>
      <SearchField
        label={t.filters.search}
        hint={t.filters.searchHint}
        keyLabel={t.keys.search}
        text={filter.text}
        onSearch={filter.setText}
        className="journal-search"
      />
      <Select
        label={t.filters.who}
        empty={t.filters.anyone}
        value={filter.who}
        onChange={filter.setWho}
        options={(data?.who ?? given(filter.who)).map(asIs)}
      />
      <Select
        label={t.filters.act}
        empty={t.filters.anyAct}
        value={filter.act}
        onChange={filter.setAct}
        options={inWords(data?.acts ?? given(filter.act), (act) => wordAct(act, t))}
      />
      <Select
        label={t.filters.kind}
        empty={t.filters.anyKind}
        value={filter.kind}
        onChange={filter.setKind}
        options={inWords(data?.kinds ?? given(filter.kind), (kind) => wordKind(kind, t))}
      />
      <DateField
        label={t.filters.from}
        value={filter.from || null}
        onChange={(day) => filter.setFrom(day ?? '')}
      />
      <DateField label={t.filters.to} value={filter.to || null} onChange={(day) => filter.setTo(day ?? '')} />
    </search>
  );
}

/** While the choices are on their way, what the address already chose. */
function given(value: string): string[] {
  return value === '' ? [] : [value];
}

function inWords(values: readonly string[], word: (value: string) => string) {
  const options = values.map((value) => ({ value, label: word(value) }));
  return options.sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}
