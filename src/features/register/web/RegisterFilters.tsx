import { useEffect, useRef, useState } from 'react';
import type { Answer } from '#web/contract-types.ts';
import { Chips } from '#web/ui/Chips.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { activityKinds, activityLevels } from '../kinds.ts';
import type { RegisterFilter } from './useRegister.ts';

interface Props {
  filter: RegisterFilter;
  sums: Answer<typeof contract.sumActivities> | undefined;
}

/** The kinds with their sums are the filter and the summary at once. */
export function RegisterFilters({ filter, sums }: Props) {
  const t = useWords({ vi, en });
  const years = sums?.years ? span(sums.years.first, sums.years.last) : [];
  return (
    <div className="register-filters">
      <Chips
        label={t.filters.label}
        value={filter.kind ?? 'all'}
        onChange={filter.setKind}
        options={[
          { value: 'all', label: t.filters.all, count: sums?.total },
          ...activityKinds.map((kind) => ({ value: kind, label: t.kinds[kind], count: sums?.byKind[kind] })),
        ]}
      />
      <div className="register-filters-end">
        <Choice
          label={t.filters.year}
          any={t.filters.anyYear}
          value={filter.year === null ? '' : String(filter.year)}
          onChange={filter.setYear}
          options={years.map((year) => ({ value: String(year), label: t.filters.yearIs({ year }) }))}
        />
        <Choice
          label={t.filters.level}
          any={t.filters.anyLevel}
          value={filter.level ?? ''}
          onChange={filter.setLevel}
          options={activityLevels.map((level) => ({ value: level, label: t.levels[level] }))}
        />
        <SearchField text={filter.text} onSearch={filter.setText} />
      </div>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  any: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ label, any, value, options, onChange }: ChoiceProps) {
  return (
    <span className="select">
      <select
        className="control"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}

const PAUSE = 250;

/** Asks when the reader pauses, not at each letter. */
function SearchField({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const t = useWords({ vi, en });
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(onSearch);
  latest.current = onSearch;
  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => latest.current(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text]);
  useKeys([{ code: 'Slash', label: t.keys.search, do: () => field.current?.focus() }]);
  return (
    <input
      ref={field}
      className="control register-search"
      type="search"
      aria-label={t.filters.search}
      placeholder={t.filters.searchHint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

/** Newest first. */
function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => last - i);
}
