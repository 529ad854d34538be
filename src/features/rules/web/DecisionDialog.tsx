import { useState } from 'react';
import type { IsoDate } from '#base/dates.ts';
import { ask } from '#web/ask.ts';
import type { Parts } from '#web/contract-types.ts';
import { useFormat } from '#web/format.ts';
import { Problem } from '#web/problem.ts';
import { useAct } from '#web/question.ts';
import { Button } from '#web/ui/Button.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { TextArea } from '#web/ui/TextArea.tsx';
import { useWords } from '#web/words.ts';
import { changesOf } from '../calendar-changes.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { daysText, readDays } from '../text.ts';
import { BasisFields } from './BasisFields.tsx';

/** Enters the notice on a year's days off; what will change stands under it while one types. */
export function DecisionDialog({ year, onClose }: { year: contract.CalendarYear; onClose: () => void }) {
  const t = useWords({ vi, en });
  const daysOf = (isWorking: boolean) => year.days.filter((day) => day.isWorking === isWorking);
  const [off, setOff] = useState(daysText(daysOf(false).map(({ on }) => on)));
  const [worked, setWorked] = useState(daysText(daysOf(true).map(({ on }) => on)));
  const [legalBasis, setBasis] = useState(year.isDecided ? (year.legalBasis ?? '') : '');
  const [isConfirmed, setConfirmed] = useState(year.isDecided && year.isConfirmed);
  const enter = useAct((json: Parts<typeof contract.enterDecision>['json']) =>
    ask<typeof contract.enterDecision>('put', '/api/rules/calendar/{year}', {
      params: { year: year.year },
      json,
    }),
  );
  const [readOff, readWorked] = [readDays(off), readDays(worked)];
  const days =
    'days' in readOff && 'days' in readWorked
      ? [
          ...readOff.days.map((on) => ({ on, isWorking: false })),
          ...readWorked.days.map((on) => ({ on, isWorking: true })),
        ]
      : null;
  const save = () => {
    if (days === null) return;
    enter.mutate({ days, legalBasis, isConfirmed, revision: year.revision }, { onSuccess: onClose });
  };
  const problems = enter.error instanceof Problem ? enter.error.fields : {};
  const unread = (read: ReturnType<typeof readDays>) =>
    'wrongLine' in read ? t.calendar.unread({ line: read.wrongLine }) : undefined;
  return (
    <Dialog
      title={t.calendar.enterFor({ year: year.year })}
      onClose={onClose}
      actions={
        <>
          <Button
            look="main"
            isBusy={enter.isPending}
            disabled={days === null || legalBasis.trim() === ''}
            onClick={save}
          >
            {t.calendar.save}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <div className="rules-form">
        <TextArea
          label={t.calendar.offDays}
          hint={t.calendar.offHint}
          error={unread(readOff)}
          rows={10}
          value={off}
          onChange={setOff}
        />
        <TextArea
          label={t.calendar.workedDays}
          hint={t.calendar.workedHint}
          error={unread(readWorked)}
          isOptional
          rows={3}
          value={worked}
          onChange={setWorked}
        />
        <BasisFields
          legalBasis={legalBasis}
          onBasis={setBasis}
          error={problems.legalBasis}
          isConfirmed={isConfirmed}
          onConfirmed={setConfirmed}
        />
        {days && <Preview year={year} days={days} />}
        <ProblemNote error={enter.error} />
      </div>
    </Dialog>
  );
}

interface PreviewProps {
  year: contract.CalendarYear;
  days: { on: IsoDate; isWorking: boolean }[];
}

function Preview({ year, days }: PreviewProps) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { becomesOff, becomesWorked } = changesOf(year.days, days);
  const written = (all: IsoDate[]) => all.map((on) => format.date(on)).join(', ');
  return (
    <div className="rules-preview" aria-live="polite">
      <h3>{t.calendar.preview}</h3>
      {becomesOff.length + becomesWorked.length === 0 && <p className="small">{t.calendar.noChange}</p>}
      {becomesOff.length > 0 && <p>{t.calendar.becomesOff({ days: written(becomesOff) })}</p>}
      {becomesWorked.length > 0 && <p>{t.calendar.becomesWorked({ days: written(becomesWorked) })}</p>}
    </div>
  );
}
