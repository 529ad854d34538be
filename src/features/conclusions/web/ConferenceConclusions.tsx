import { useQuery } from '@tanstack/react-query';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useWords } from '#web/words.ts';
import { directiveCode } from '../code.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { NoticeLine, wordState } from './NoticeLine.tsx';
import './ConferenceConclusions.css';

/** The notice and the directives of one conference, in short: a part of the conference's page. */
export function ConferenceConclusions({ conferenceId }: { conferenceId: string }) {
  const t = useWords({ vi, en });
  const { data, error, refetch } = useQuery(conclusionsOf(conferenceId));
  return (
    <Section
      title={t.heading}
      note={data && data.directives.length > 0 && t.directives({ count: data.directives.length })}
      link={
        <Anchor className="link" href={`/ket-luan#hn-${conferenceId}`}>
          {t.openPage}
        </Anchor>
      }
    >
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading rows={3} />}
      {data && <NoticeLine conclusions={data} />}
      {data?.directives.length === 0 && <Empty>{t.emptyHere}</Empty>}
      <ol className="conference-directives">
        {data?.directives.map((directive) => (
          <DirectiveLine key={directive.id} directive={directive} />
        ))}
      </ol>
    </Section>
  );
}

/** Beside the legal date of the notice: in time, late, or how long it has been missing. */
export function NoticeState({ conferenceId }: { conferenceId: string }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { data } = useQuery(conclusionsOf(conferenceId));
  if (!data) return null;
  return [data.notice ? data.notice.number : t.notice.none, wordState(data, t, format)]
    .filter(Boolean)
    .join(' · ');
}

function conclusionsOf(conferenceId: string) {
  return question<typeof contract.getConclusions>('/api/conferences/{id}/conclusions', {
    params: { id: conferenceId },
  });
}

function DirectiveLine({ directive }: { directive: contract.Directive }) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const { speaker } = directive;
  return (
    <li>
      <Anchor href={`/ket-luan#cd-${directive.number}`}>
        <span className="num small">{directiveCode(directive.number)}</span>
        <span>
          <span className="doc">{directive.quote}</span>
          <span className="small conference-directive-by">
            {language === 'en' ? speaker.nameEn : speaker.name} · {t.fields[directive.field]}
          </span>
        </span>
      </Anchor>
    </li>
  );
}
