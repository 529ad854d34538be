import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { useMe } from '#web/start.ts';
import { Button, LinkButton } from '#web/ui/Button.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayEditConference } from '../policy.ts';
import { ClockLine } from './ClockLine.tsx';
import { ConferenceDialog } from './ConferenceDialog.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PointList } from './PointList.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';
import type { ConferenceSections } from './sections.ts';
import './ConferencePage.css';

/** One conference: when, by whom, its legal clocks, programme, people, what was said, the evidence, the points. */
export function ConferencePage({ sections = {} }: { sections?: ConferenceSections }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { id } = useParams({ from: '/hoi-nghi/$id' });
  const { data, error, refetch } = useQuery(
    question<typeof contract.getConference>('/api/conferences/{id}', { params: { id } }),
  );
  const crumbs = [
    { label: t.conferences, href: '/hoi-nghi' },
    ...(data ? [{ label: format.date(data.heldOn) }] : []),
  ];
  return (
    <Page
      title={data?.name ?? t.conferences}
      mark={data?.isIllustrative && <Sample />}
      crumbs={crumbs}
      lede={data && <Lede conference={data} />}
      tools={data && <Tools conference={data} />}
    >
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading rows={8} />}
      {data && <Dossier conference={data} sections={sections} />}
    </Page>
  );
}

function Dossier({
  conference,
  sections,
}: {
  conference: contract.Conference;
  sections: ConferenceSections;
}) {
  const t = useWords({ vi, en });
  return (
    <>
      {conference.theme && (
        <p className="conference-theme">
          <span className="label">{t.head.theme}</span>
          <q className="doc">{conference.theme}</q>
        </p>
      )}
      <ClockLine conference={conference} noticeState={sections.noticeState?.(conference)} />
      <div className="conference-columns">
        <div>
          <ProgrammeList conference={conference} />
          <PeopleList conference={conference} />
        </div>
        <div>
          {sections.said?.(conference)}
          <EvidenceList evidence={conference.evidence} />
        </div>
      </div>
      <PointList conference={conference} />
    </>
  );
}

/** "thứ Hai 06/01/2025 · Bộ Ngoại giao · trực tuyến · Hà Nội", then the years. */
function Lede({ conference }: { conference: contract.Conference }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { language } = useSettings();
  const { organiser, place, edition, reviewsYear, plansYear } = conference;
  const when = [
    language === 'en' ? organiser.nameEn : organiser.name,
    t.formats[conference.format],
    place,
    edition !== null && t.edition({ edition }),
  ].filter((words) => words !== null && words !== false);
  const years = [
    reviewsYear === null ? t.kinds[conference.kind] : t.list.reviews({ year: reviewsYear }),
    plansYear !== null && t.list.plans({ year: plansYear }),
  ].filter((words) => words !== false);
  return (
    <>
      <b>{format.weekdayDate(conference.heldOn)}</b> · {when.join(' · ')}
      <br />
      {years.join(' · ')}
    </>
  );
}

function Tools({ conference }: { conference: contract.Conference }) {
  const t = useWords({ vi, en });
  const me = useMe();
  const [isMending, setMending] = useState(false);
  const { reviewsYear } = conference;
  return (
    <>
      {isMending && <ConferenceDialog conference={conference} onClose={() => setMending(false)} />}
      {reviewsYear !== null && (
        <LinkButton href="/so-lieu">{t.head.figures({ year: reviewsYear })}</LinkButton>
      )}
      {mayEditConference(me) && <Button onClick={() => setMending(true)}>{t.head.mend}</Button>}
    </>
  );
}
