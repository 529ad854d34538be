import { type Ref, useMemo } from 'react';
import { type KnotKind, stageOf } from '#base/knot.ts';
import { useFormat } from '#web/format.ts';
import { useMe } from '#web/start.ts';
import { Button, LinkButton } from '#web/ui/Button.tsx';
import { Facts } from '#web/ui/Facts.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { threadAddress } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { missingFields } from '../editing.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { paragraphsOf } from '../paragraphs.ts';
import { mayDecide } from '../policy.ts';
import { AmendForm } from './AmendForm.tsx';
import { shownFields } from './factWords.ts';
import { StateShape } from './StateShape.tsx';
import type { Review } from './useReview.ts';

/** The proposal in hand: its words, what they say, why it may be wrong, and the three acts. */
export function ProposalCard(props: {
  review: Review;
  proposal: contract.ProposalView;
  cardRef: Ref<HTMLLIElement>;
}) {
  const { review, proposal, cardRef } = props;
  const t = useWords({ vi, en });
  const format = useFormat();
  const me = useMe();
  const refusal = review.refusals.get(proposal.id);
  const isMending = review.mendingId === proposal.id && mayDecide(me);
  return (
    <li ref={cardRef} className="proposal-card" aria-current="true" tabIndex={-1} data-card={proposal.id}>
      <div className="proposal">
        <span className="proposal-number">{proposal.ordinal}</span>
        <StateShape state={proposal.state} />
        <span>
          <b>{t.kinds[proposal.kind]}</b>
          {' · '}
          <ParagraphOf text={review.source?.text ?? ''} at={proposal.fromAt} />
          {proposal.isByHand && ` · ${t.review.byHand}`}
        </span>
        <span className="proposal-word">
          {proposal.state === 'open' ? t.review.now : t.review.states[proposal.state]}
        </span>
      </div>
      <blockquote className="proposal-quote" lang="vi">
        <mark>{proposal.kind === 'directive' ? proposal.fact.text : proposal.quote}</mark>
      </blockquote>
      {refusal !== undefined && (
        <div className="proposal-refusal">
          <ProblemNote error={refusal} />
        </div>
      )}
      {isMending ? (
        <AmendForm
          proposal={proposal}
          refusal={refusal}
          isBusy={review.isSending}
          onCancel={() => review.mend(null)}
          onSave={(fact) => review.decide({ proposal, act: 'amended', fact })}
        />
      ) : (
        <Facts facts={shownFields(proposal, t, format)} />
      )}
      <Doubts proposal={proposal} />
      {!isMending && mayDecide(me) && <Acts review={review} proposal={proposal} />}
      <DecidedBy proposal={proposal} />
    </li>
  );
}

function Acts({ review, proposal }: { review: Review; proposal: contract.ProposalView }) {
  const t = useWords({ vi, en }).review;
  const knot = knotOf(proposal);
  if (proposal.state !== 'open') {
    return (
      <div className="actions proposal-acts">
        <Button keyCap="U" onClick={() => review.decide({ proposal, act: 'undo' })}>
          {t.undo}
        </Button>
        {knot && (
          <LinkButton href={threadAddress(knot)} keyCap="T">
            {t.thread}
          </LinkButton>
        )}
      </div>
    );
  }
  return (
    <div className="actions proposal-acts">
      <Button look="main" keyCap="A" onClick={() => review.decide({ proposal, act: 'accepted' })}>
        {t.accept}
      </Button>
      <Button keyCap="E" onClick={() => review.mend(proposal.id)}>
        {t.amend}
      </Button>
      <Button keyCap="X" onClick={() => review.decide({ proposal, act: 'rejected' })}>
        {t.reject}
      </Button>
    </div>
  );
}

/** The knot of the thread that these words now hold; null when the fact is none. */
export function knotOf(proposal: contract.ProposalView) {
  const isKnot = (kind: string): kind is KnotKind => kind in stageOf;
  const ref = [...proposal.cited].reverse().find(({ kind }) => isKnot(kind));
  return ref && isKnot(ref.kind) ? { kind: ref.kind, id: ref.id } : null;
}

function ParagraphOf({ text, at }: { text: string; at: number }) {
  const t = useWords({ vi, en }).review;
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const number = paragraphs.find(({ from, to }) => from <= at && at < to)?.number ?? 1;
  return <span>{t.paragraph({ number })}</span>;
}

function Doubts({ proposal }: { proposal: contract.ProposalView }) {
  const t = useWords({ vi, en });
  const missing = missingFields(proposal.kind, proposal.fact).map(({ word }) => t.fields[word].toLowerCase());
  const words: Record<string, string | ((params: never) => string)> = t.doubts;
  const sentences = proposal.doubts.map((doubt) => {
    const sentence = words[doubt.code] ?? t.doubts.other;
    return typeof sentence === 'string' ? sentence : sentence(doubt as never);
  });
  if (proposal.state !== 'open' || sentences.length + missing.length === 0) return null;
  return (
    <div className="proposal-doubt">
      {[...new Set(sentences)].map((sentence) => (
        <p key={sentence}>
          <b className="warn">{t.review.unsure}</b> {sentence}
        </p>
      ))}
      {missing.length > 0 && <p>{t.review.missing({ fields: missing.join(', ') })}</p>}
    </div>
  );
}

function DecidedBy({ proposal: { state, decidedAt, decidedBy } }: { proposal: contract.ProposalView }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  if (state === 'open' || !decidedAt) return null;
  return (
    <p className="small proposal-decided">
      {t.review.states[state]} ·{' '}
      {t.review.decidedBy({ by: decidedBy ?? t.program, at: format.moment(decidedAt) })}
    </p>
  );
}
