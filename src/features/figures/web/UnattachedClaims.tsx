import { useState } from 'react';
import { ask } from '#web/ask.ts';
import type { Answer } from '#web/contract-types.ts';
import { useFormat } from '#web/format.ts';
import { useAct } from '#web/question.ts';
import { useMe } from '#web/start.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button } from '#web/ui/Button.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Highlighted } from '#web/ui/Quote.tsx';
import { Section } from '#web/ui/Section.tsx';
import { Select } from '#web/ui/Select.tsx';
import { offerUndo } from '#web/ui/UndoOffer.tsx';
import type * as contract from '../contract.ts';
import { mayKeepFigures } from '../policy.ts';
import { sourceAddress } from './said.ts';
import { useWordsOf } from './useWordsOf.ts';
import './UnattachedClaims.css';

type Unattached = Answer<typeof contract.listFigures>['unattached'][number];

interface Props {
  claims: readonly Unattached[];
  figures: readonly contract.FigureLine[];
}

/** Values that sources state of which nobody has said yet which figure they are about. */
export function UnattachedClaims({ claims, figures }: Props) {
  const { t } = useWordsOf();
  const format = useFormat();
  return (
    <Section title={t.unattached.title} note={t.unattached.note({ count: format.number(claims.length) })}>
      <ul className="figures-unattached">
        {claims.map((claim) => (
          <li key={claim.id} id={`claim-${claim.id}`}>
            <Words claim={claim} />
            <AttachForm claim={claim} figures={figures} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Words({ claim }: { claim: Unattached }) {
  const { t, stated } = useWordsOf();
  const format = useFormat();
  const [passage] = claim.passages;
  const address = sourceAddress(claim);
  return (
    <div>
      <p className="figures-unattached-value">
        {stated(claim)} {claim.unit}
      </p>
      {passage && (
        <p className="doc figures-unattached-quote">
          “<Highlighted text={passage.sentence} marks={passage.marks} />”
        </p>
      )}
      <p className="small">
        {passage && <b>{passage.outlet ?? passage.sourceTitle}</b>}
        {passage?.publishedOn && `, ${format.date(passage.publishedOn)}`} ·{' '}
        {claim.period ? t.unattached.period({ period: claim.period }) : t.unattached.noPeriod}
        {address && (
          <>
            {' · '}
            <Anchor className="link" href={address}>
              {t.unattached.seeSource}
            </Anchor>
          </>
        )}
      </p>
    </div>
  );
}

function AttachForm({ claim, figures }: { claim: Unattached; figures: Props['figures'] }) {
  const { t, name, label } = useWordsOf();
  const [figureId, choose] = useState(claim.suggestedFigureId ?? '');
  const attach = useAttach();
  if (!mayKeepFigures(useMe())) return null;
  return (
    <form
      className="figures-attach"
      onSubmit={(event) => {
        event.preventDefault();
        if (figureId !== '') attach.mutate({ claimId: claim.id, figureId });
      }}
    >
      <Select
        label={t.unattached.figure}
        value={figureId}
        onChange={choose}
        empty={t.unattached.choose}
        options={figures.map((figure) => ({
          value: figure.id,
          label: `${label(figure.label)} · ${name(figure)}`,
        }))}
      />
      <Button type="submit" disabled={figureId === ''} isBusy={attach.isPending}>
        {t.unattached.attach}
      </Button>
      {attach.error && <ProblemNote error={attach.error} />}
    </form>
  );
}

/** Ties a claim to a figure or, with null, unties it; offers to take it back. */
export function useAttach(was: string | null = null) {
  const { t } = useWordsOf();
  const send = ({ claimId, figureId }: { claimId: string; figureId: string | null }) =>
    ask<typeof contract.attachClaim>('post', '/api/claims/{id}/figure', {
      params: { id: claimId },
      json: { figureId },
    });
  const back = useAct(send);
  return useAct(async (given: { claimId: string; figureId: string | null }) => {
    const answer = await send(given);
    offerUndo({
      text: given.figureId === null ? t.page.detached : t.unattached.attached,
      undo: () => back.mutate({ claimId: given.claimId, figureId: was }),
    });
    return answer;
  });
}
