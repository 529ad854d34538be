import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Quote } from '#web/ui/Quote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { Section } from '#web/ui/Section.tsx';
import { useWords } from '#web/words.ts';
import type { Evidence } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './EvidenceList.css';

/** The sources on which the dossier rests: how each names the conference, and what else it proves. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useWords({ vi, en });
  return (
    <Section title={t.evidence.heading} note={evidence.length > 0 && evidence.length}>
      {evidence.length === 0 && <Empty>{t.evidence.empty}</Empty>}
      <ul className="evidence">
        {evidence.map((source) => (
          <li key={source.sourceId}>
            {source.quote && <Quote text={source.quote} />}
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SourceLine({ source }: { source: Evidence }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const proves = [
    source.points > 0 && t.evidence.points({ count: source.points }),
    source.people > 0 && t.evidence.people({ count: source.people }),
  ].filter(Boolean);
  return (
    <p className="small">
      <b>{source.outlet ?? t.evidence.unnamed}</b> ·{' '}
      {source.publishedOn ? format.date(source.publishedOn) : t.evidence.undated}
      {source.isIllustrative && (
        <>
          {' '}
          <Sample />
        </>
      )}
      {proves.length > 0 && ` · ${t.evidence.proves({ what: proves.join(', ') })}`} ·{' '}
      <Anchor className="link" href={`/nguon/${source.sourceId}`}>
        {t.evidence.open}
      </Anchor>
    </p>
  );
}
