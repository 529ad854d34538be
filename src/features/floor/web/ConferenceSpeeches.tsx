import { useQuery } from '@tanstack/react-query';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Highlighted } from '#web/ui/Quote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { Section } from '#web/ui/Section.tsx';
import { threadAddress } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './ConferenceSpeeches.css';

/** Who spoke at a conference, and the words that sources quote: a part of the conference's page. */
export function ConferenceSpeeches({ conferenceId }: { conferenceId: string }) {
  const t = useWords({ vi, en });
  const { data, error, refetch } = useQuery(
    question<typeof contract.listSpeeches>('/api/conferences/{id}/speeches', {
      params: { id: conferenceId },
    }),
  );
  return (
    <div id="phat-bieu" className="speeches-place">
      <Section title={t.heading} note={data && data.length > 0 && data.length}>
        {error && <ProblemNote error={error} retry={() => void refetch()} />}
        {!data && !error && <Loading rows={2} rowHeight={64} />}
        {data?.length === 0 && <Empty>{t.empty}</Empty>}
        <ul className="speeches">
          {data?.map((speech) => (
            <li key={speech.id}>
              <SpeechHead speech={speech} />
              {speech.words.map((words) => (
                <Quotes key={words.sourceId} words={words} />
              ))}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function SpeechHead({ speech }: { speech: contract.Speech }) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const { speaker } = speech;
  const name = language === 'en' ? speaker.nameEn : speaker.name;
  return (
    <div className="speeches-head">
      <div>
        <b>{name}</b> {speaker.isIllustrative && <Sample />}
        <p className="small">{[...speaker.titles, t.kinds[speech.kind]].join(' · ')}</p>
      </div>
      <Anchor
        className="link small"
        href={threadAddress({ kind: 'speech', id: speech.id })}
        aria-label={t.threadOf({ name })}
      >
        {t.openThread}
      </Anchor>
    </div>
  );
}

/** What one source quotes; folded, since the directives above show most of these words too. */
function Quotes({ words }: { words: contract.SpokenWords }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  return (
    <details className="speeches-words">
      <summary>
        {words.outlet ?? t.unnamed}
        {words.publishedOn && `, ${format.date(words.publishedOn)}`} ·{' '}
        {t.quotes({ count: words.quotes.length })} {words.isIllustrative && <Sample />}
      </summary>
      <ol>
        {words.quotes.map(({ quote, fromAt }) => (
          <li key={fromAt} className="doc">
            <Anchor href={`/nguon/${words.sourceId}`}>
              <Highlighted text={quote} marks={[{ from: 0, to: quote.length }]} />
            </Anchor>
          </li>
        ))}
      </ol>
    </details>
  );
}
