import { useFormat } from '#web/format.ts';
import { useMe } from '#web/start.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Highlighted } from '#web/ui/Quote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import type { ClaimShown, FigureSheet } from '../contract.ts';
import { mayKeepFigures } from '../policy.ts';
import { useAttach } from './UnattachedClaims.tsx';
import { useWordsOf } from './useWordsOf.ts';

/** Who states this number: value, verbatim words, outlet, day, verdict; another period is a line too. */
export function Claims({ figure }: { figure: FigureSheet }) {
  const { t } = useWordsOf();
  const format = useFormat();
  return (
    <section className="section" id="figure-claims" tabIndex={-1} aria-labelledby="figure-claims-title">
      <div className="section-head">
        <h2 id="figure-claims-title">{t.page.claims}</h2>
        <span>{t.list.sources({ count: format.number(figure.claims.length) })}</span>
      </div>
      {figure.claims.length === 0 && <Empty>{t.page.noClaims}</Empty>}
      {figure.claims.map((claim) => (
        <Claim key={claim.id} claim={claim} counted={figure.counted} />
      ))}
      {figure.claims.length > 0 && <p className="small figure-register">{t.page.register}</p>}
    </section>
  );
}

function Claim({ claim, counted }: { claim: ClaimShown; counted: number }) {
  const { stated } = useWordsOf();
  return (
    <div className="figure-claim" id={`claim-${claim.id}`}>
      <p className="figure-claim-value">{stated(claim)}</p>
      <div>
        <VerdictLine claim={claim} counted={counted} />
        {claim.passages.map((passage) => (
          <Passage key={passage.sourceId} passage={passage} />
        ))}
        <Detach claim={claim} />
      </div>
    </div>
  );
}

function VerdictLine({ claim, counted }: { claim: ClaimShown; counted: number }) {
  const { t } = useWordsOf();
  const format = useFormat();
  switch (claim.verdict) {
    case 'disagrees':
      return (
        <p className="warn">≠ {t.page.differsBy({ by: format.number(Math.abs(claim.value - counted)) })}</p>
      );
    case 'other_period':
      return (
        <p className="small">
          <b>{t.verdicts.other_period}</b>, {t.page.otherPeriod({ label: claim.figureLabel ?? '' })}
        </p>
      );
    case 'consistent':
      return <p className="small">{t.page.fits({ counted: format.number(counted) })}</p>;
    case 'not_counted':
      return <p className="small">{t.page.notCounted}</p>;
    default:
      return <p className="small">{t.page.agrees}</p>;
  }
}

function Passage({ passage }: { passage: ClaimShown['passages'][number] }) {
  const format = useFormat();
  return (
    <>
      <p className="doc figure-claim-words">
        “<Highlighted text={passage.sentence} marks={passage.marks} isOnThread />”
      </p>
      <p className="small">
        <Anchor href={`/nguon/${passage.sourceId}`} className="figure-claim-source">
          <b>{passage.outlet ?? passage.sourceTitle}</b>
        </Anchor>
        {passage.publishedOn && `, ${format.date(passage.publishedOn)}`}
        {passage.isIllustrative && (
          <>
            {' '}
            <Sample />
          </>
        )}
      </p>
    </>
  );
}

/** A claim tied to the wrong figure is untied here; its words stay, waiting on the list of figures. */
function Detach({ claim }: { claim: ClaimShown }) {
  const { t } = useWordsOf();
  const attach = useAttach(claim.figureId);
  const mayKeep = mayKeepFigures(useMe());
  if (!mayKeep || claim.verdict === 'other_period') return null;
  return (
    <>
      <Button
        look="plain"
        isBusy={attach.isPending}
        onClick={() => attach.mutate({ claimId: claim.id, figureId: null })}
      >
        <span className="figure-detach">{t.page.detach}</span>
      </Button>
      {attach.error && <ProblemNote error={attach.error} />}
    </>
  );
}
