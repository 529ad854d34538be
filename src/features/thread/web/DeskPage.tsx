import { useQuery } from '@tanstack/react-query';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { useMe, useStart } from '#web/start.ts';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract-desk.ts';
import { en } from '../i18n/desk-en.ts';
import { vi } from '../i18n/desk-vi.ts';
import { DeskConference } from './DeskConference.tsx';
import { DeskFind } from './DeskFind.tsx';
import { DeskSide } from './DeskSide.tsx';
import { DeskWaiting } from './DeskWaiting.tsx';
import './desk.css';

/** One question: what do I do now. The conference and its clocks, then what waits, oldest first. One request. */
export function DeskPage() {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { today } = useStart();
  const { role } = useMe();
  const { data: desk, error, refetch } = useQuery(question<typeof contract.getDesk>('/api/desk'));
  const date = format.weekdayDate(today);
  return (
    <Page
      title={date.charAt(0).toUpperCase() + date.slice(1)}
      crumbs={[{ label: t.title }]}
      tools={<DeskFind />}
      foot={t.foot}
    >
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!desk && !error && <Loading rows={8} />}
      {desk && (
        <>
          <DeskConference conference={desk.conference} />
          <div className="desk-columns">
            <DeskWaiting desk={desk} role={role} />
            <DeskSide desk={desk} />
          </div>
        </>
      )}
    </Page>
  );
}
