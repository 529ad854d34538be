import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isIsoDate } from '#base/dates.ts';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { useMe, useStart } from '#web/start.ts';
import { Chips } from '#web/ui/Chips.tsx';
import { DateField } from '#web/ui/DateField.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useAddress } from '#web/useAddress.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { parameterFields } from '../kinds.ts';
import { mayKeepRules } from '../policy.ts';
import { AddVersionDialog } from './AddVersionDialog.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { Rule } from './Rule.tsx';
import './RulesPage.css';

/** Every legal parameter as on any day, and the working calendar of any year. */
export function RulesPage() {
  const t = useWords({ vi, en });
  const { on, setOn, today } = useDay();
  const mayKeep = mayKeepRules(useMe());
  const [adding, setAdding] = useState<contract.LegalParameter | null>(null);
  const { data, error, refetch } = useQuery({
    ...question<typeof contract.listParameters>('/api/rules/parameters', { query: { on } }),
    placeholderData: keepPreviousData,
  });
  useRuleInSight(data !== undefined);
  const format = useFormat();
  return (
    <Page title={t.title} lede={t.lede}>
      <div className="rules-day">
        <DateField label={t.on} value={on} onChange={(day) => day && setOn(day)} />
        <Chips
          label={t.days}
          value={on}
          onChange={setOn}
          options={[{ value: today, label: `${t.today}, ${format.date(today)}` }]}
        />
      </div>
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading rows={12} rowHeight={60} />}
      {data &&
        parameterFields.map((field) => (
          <Section key={field} title={t.fields[field]}>
            <ul className="rules-list">
              {data
                .filter((rule) => rule.field === field)
                .map((rule) => (
                  <Rule key={rule.key} rule={rule} onAdd={mayKeep ? () => setAdding(rule) : undefined} />
                ))}
            </ul>
          </Section>
        ))}
      <CalendarSection mayKeep={mayKeep} />
      {adding && <AddVersionDialog rule={adding} onClose={() => setAdding(null)} />}
    </Page>
  );
}

/** The day that the reader looks at, kept in the address. */
function useDay() {
  const { today } = useStart();
  const [asked, set] = useAddress('ngay');
  const on = isIsoDate(asked) ? asked : today;
  return { on, today, setOn: (day: string) => set(day === today ? '' : day) };
}

/** A link that cites a rule names it after the `#`: once the list is there, the rule is brought into sight. */
function useRuleInSight(isThere: boolean): void {
  useEffect(() => {
    if (!isThere) return;
    const key = decodeURIComponent(window.location.hash.slice(1));
    if (key !== '') document.getElementById(key)?.scrollIntoView({ block: 'center' });
  }, [isThere]);
}
