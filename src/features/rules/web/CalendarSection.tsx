import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearOf } from '#base/dates.ts';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { useStart } from '#web/start.ts';
import { Button } from '#web/ui/Button.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Select } from '#web/ui/Select.tsx';
import { useAddress } from '#web/useAddress.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { calendarYears } from '../kinds.ts';
import { DecisionDialog } from './DecisionDialog.tsx';

const { first, last } = calendarYears;
const years = Array.from({ length: last - first + 1 }, (_, i) => String(last - i));

/** The days off and worked of a year, decided or provisional. */
export function CalendarSection({ mayKeep }: { mayKeep: boolean }) {
  const t = useWords({ vi, en });
  const { today } = useStart();
  const [asked, setYear] = useAddress('nam');
  const [isEntering, setEntering] = useState(false);
  const year = years.includes(asked) ? Number(asked) : yearOf(today);
  const { data, error } = useQuery({
    ...question<typeof contract.readCalendarYear>('/api/rules/calendar/{year}', { params: { year } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Section
      title={t.calendar.title}
      link={mayKeep && data && <Button onClick={() => setEntering(true)}>{t.calendar.enter}</Button>}
    >
      <div className="rules-year">
        <Select
          label={t.calendar.year}
          value={String(year)}
          onChange={setYear}
          options={years.map((value) => ({ value, label: value }))}
        />
        {data && <Standing year={data} />}
      </div>
      {error && <ProblemNote error={error} />}
      {!data && !error && <Loading rows={6} />}
      {data && (
        <div className="rules-days">
          <Days title={t.calendar.off} days={data.days.filter((day) => !day.isWorking)} />
          <Days title={t.calendar.worked} days={data.days.filter((day) => day.isWorking)} />
        </div>
      )}
      {isEntering && data && <DecisionDialog key={year} year={data} onClose={() => setEntering(false)} />}
    </Section>
  );
}

function Standing({ year }: { year: contract.CalendarYear }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { isDecided, isConfirmed, legalBasis, tet, hungKings } = year;
  return (
    <div>
      <p>
        {isDecided ? (
          t.calendar.decided
        ) : (
          <span className="warn">▲ {legalBasis === null ? t.calendar.unknown : t.calendar.provisional}</span>
        )}
      </p>
      {legalBasis !== null && (
        <p className="small">
          {t.calendar.basis({ basis: legalBasis })} · {isConfirmed ? t.confirmed : t.toConfirm}
        </p>
      )}
      <p className="small">
        {t.calendar.lunar({ tet: format.date(tet), hungKings: format.date(hungKings) })}
      </p>
    </div>
  );
}

interface DaysProps {
  title: (of: { count: number }) => string;
  days: contract.CalendarYear['days'];
}

function Days({ title, days }: DaysProps) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { language } = useSettings();
  return (
    <div>
      <h3>{title({ count: days.length })}</h3>
      {days.length === 0 && <p className="small">{t.calendar.noWorked}</p>}
      <ul>
        {days.map((day) => (
          <li key={day.on}>
            <span className="num">{format.weekdayDate(day.on)}</span>
            <span className="small">{language === 'en' ? day.nameEn : day.name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
