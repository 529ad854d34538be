import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { yearOf } from '#base/dates.ts';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { useMe, useStart } from '#web/start.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button, LinkButton } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useRows } from '#web/ui/useRows.ts';
import { useAddress } from '#web/useAddress.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayEditConference } from '../policy.ts';
import { ConferenceDialog } from './ConferenceDialog.tsx';
import './ConferencesPage.css';

/** The conferences by year, the next one first. */
export function ConferencesPage() {
  const t = useWords({ vi, en });
  const me = useMe();
  const router = useRouter();
  const [before, setBefore] = useAddress('truoc');
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(
    question<typeof contract.listConferences>('/api/conferences', { query: before === '' ? {} : { before } }),
  );
  const conferences = data ?? [];
  const rows = useRows(conferences.length, (at) => router.history.push(`/hoi-nghi/${conferences[at]?.id}`));
  const last = conferences.at(-1);
  return (
    <Page
      title={t.conferences}
      lede={t.list.lede}
      tools={
        mayEditConference(me) && (
          <Button look="main" onClick={() => setAdding(true)}>
            {t.list.add}
          </Button>
        )
      }
    >
      {isAdding && <ConferenceDialog onClose={() => setAdding(false)} />}
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading rows={4} rowHeight={72} />}
      {data && conferences.length === 0 && (
        <Empty action={<LinkButton href="/nguon">{t.list.emptyAct}</LinkButton>}>{t.list.empty}</Empty>
      )}
      {[...Map.groupBy(conferences.entries(), ([, { heldOn }]) => yearOf(heldOn))].map(([year, own]) => (
        <Section key={year} title={String(year)}>
          <ul className="conferences">
            {own.map(([index, conference]) => (
              <li key={conference.id} {...rows.rowProps(index)}>
                <ConferenceLine conference={conference} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {last && conferences.length === PAGE && (
        <p className="conferences-older">
          <Button onClick={() => setBefore(last.heldOn)}>{t.list.older}</Button>
        </p>
      )}
    </Page>
  );
}
/** As many as the server gives at once; fewer: there are no earlier ones. */
const PAGE = 200;

function ConferenceLine({ conference }: { conference: contract.ConferenceLine }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { language } = useSettings();
  const { today } = useStart();
  const { heldOn, organiser, points } = conference;
  const years = [
    conference.reviewsYear === null
      ? t.kinds[conference.kind]
      : t.list.reviews({ year: conference.reviewsYear }),
    conference.plansYear !== null && t.list.plans({ year: conference.plansYear }),
  ].filter((words) => words !== false);
  return (
    <>
      <p className="conferences-day">
        <b className="num">{format.date(heldOn)}</b>
        {heldOn === today && <span className="small">{t.list.today}</span>}
        {heldOn > today && <span className="small">{t.list.next}</span>}
      </p>
      <div>
        <h3>
          <Anchor href={`/hoi-nghi/${conference.id}`}>{conference.name}</Anchor>{' '}
          {conference.isIllustrative && <Sample />}
        </h3>
        <p className="small">
          {[language === 'en' ? organiser.nameEn : organiser.name, ...years].join(' · ')}
        </p>
      </div>
      <p className="conferences-points small">
        {points > 0 ? t.list.points({ count: points }) : t.list.noPoints}
        <span>{t.formats[conference.format]}</span>
      </p>
    </>
  );
}
