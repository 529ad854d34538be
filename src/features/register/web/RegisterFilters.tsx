import type { Answer } from '#web/contract-types.ts';
import { useFormat } from '#web/format.ts';
import { Chips } from '#web/ui/Chips.tsx';
import { SearchField } from '#web/ui/SearchField.tsx';
import { BareSelect } from '#web/ui/Select.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { activityKinds, activityLevels } from '../kinds.ts';
import { periodKey, type RegisterFilter } from './useRegister.ts';

interface Props {
  filter: RegisterFilter;
  sums: Answer<typeof contract.sumActivities> | undefined;
}

/** The kinds with their sums are the filter and the summary at once. */
export function RegisterFilters({ filter, sums }: Props) {
  const t = useWords({ vi, en });
  const format = useFormat();
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
        <PeriodChoice filter={filter} sums={sums} />
        <BareSelect
          aria-label={t.filters.level}
          empty={t.filters.anyLevel}
          value={filter.level ?? ''}
          onChange={filter.setLevel}
          options={activityLevels.map((level) => ({ value: level, label: t.levels[level] }))}
        />
        <SearchField
          label={t.filters.search}
          hint={t.filters.searchHint}
          keyLabel={t.keys.search}
          text={filter.text}
          onSearch={filter.setText}
          className="register-search"
        />
      </div>
      {filter.period && (
        <p className="small register-period">
          {t.filters.ended({ from: format.date(filter.period.from), to: format.date(filter.period.to) })}
        </p>
      )}
    </div>
  );
}

/** A reporting year, as the figures count, or a calendar year, as the codes run; or the span that a link brought. */
function PeriodChoice({ filter, sums }: Props) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const reporting = (sums?.reportingYears ?? []).map(({ year, ...period }) => ({
    period,
    label: t.filters.reportingYear({ year }),
  }));
  const calendar = (sums?.years ?? []).map((year) => ({
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    label: t.filters.calendarYear({ year }),
  }));
  const chosen = filter.period ? periodKey(filter.period) : '';
  const all = [...reporting, ...calendar].map(({ period, label }) => ({
    period,
    key: periodKey(period),
    label,
  }));
  const isOther = filter.period && all.every(({ key }) => key !== chosen);
  return (
    <BareSelect
      aria-label={t.filters.year}
      empty={t.filters.anyYear}
      value={chosen}
      onChange={(next) => filter.setPeriod(all.find(({ key }) => key === next)?.period ?? null)}
      options={[
        ...(isOther && filter.period
          ? [{ value: chosen, label: format.dateSpan(filter.period.from, filter.period.to) }]
          : []),
        ...all.map(({ key, label }) => ({ value: key, label })),
      ]}
    />
  );
}
