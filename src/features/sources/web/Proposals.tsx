import { type RefObject, useId } from 'react';
import { useFormat } from '#web/format.ts';
import { useMe } from '#web/start.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import type { Group } from '../grouping.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayDecide } from '../policy.ts';
import { summaryOf } from './factWords.ts';
import { ProposalCard } from './ProposalCard.tsx';
import './Proposals.css';
import { StateShape } from './StateShape.tsx';
import type { Review } from './useReview.ts';

/** Everything read from the source, in groups: those with work first, the one in hand opened as a card. */
export function Proposals({ review, cardRef }: { review: Review; cardRef: RefObject<HTMLLIElement | null> }) {
  const t = useWords({ vi, en }).review;
  const me = useMe();
  const found = review.groups.filter(({ proposals }) => proposals.length > 0);
  const empty = review.groups.filter(({ proposals }) => proposals.length === 0);
  return (
    <>
      {!mayDecide(me) && <p className="small proposals-note">{t.readOnly}</p>}
      {found.length > 0 && review.inOrder.every(({ state }) => state !== 'open') && (
        <AllSeen review={review} />
      )}
      {found.length === 0 && <p className="small proposals-note">{t.nothing}</p>}
      {found.map((group) => (
        <ProposalGroup key={group.name} {...{ group, review, cardRef }} />
      ))}
      {found.length > 0 && empty.map((group) => <EmptyGroup key={group.name} group={group} />)}
    </>
  );
}

/** Nothing is left here: on to the next source. */
function AllSeen({ review }: { review: Review }) {
  const t = useWords({ vi, en }).review;
  const nextId = review.source?.nextId;
  return (
    <p className="small proposals-note">
      {t.allDone}{' '}
      {nextId && (
        <Anchor className="link" href={`/nguon/${nextId}`}>
          {t.nextSource}
        </Anchor>
      )}
    </p>
  );
}

function ProposalGroup(props: {
  group: Group<contract.ProposalView>;
  review: Review;
  cardRef: RefObject<HTMLLIElement | null>;
}) {
  const { group, review, cardRef } = props;
  const t = useWords({ vi, en });
  const id = useId();
  const isHere = group.proposals.some((proposal) => proposal.id === review.current?.id);
  const look = [
    'proposals-group',
    group.left === 0 && !isHere && 'proposals-done',
    isHere && 'proposals-here',
  ];
  return (
    <details className={look.filter(Boolean).join(' ')} open={group.left > 0 || isHere || !isPhone()}>
      <summary>
        <h2 id={id}>
          {t.groups[group.name]}{' '}
          <span>{t.review.inGroup({ all: group.proposals.length, left: group.left })}</span>
        </h2>
      </summary>
      <ol aria-labelledby={id}>
        {group.proposals.map((proposal) =>
          proposal.id === review.current?.id ? (
            <ProposalCard key={proposal.id} {...{ review, proposal, cardRef }} />
          ) : (
            <ProposalRow key={proposal.id} proposal={proposal} onPick={() => review.focus(proposal.id)} />
          ),
        )}
      </ol>
    </details>
  );
}

/** A phone folds what is finished. */
function isPhone(): boolean {
  return matchMedia('(max-width: 820px)').matches;
}

function ProposalRow({ proposal, onPick }: { proposal: contract.ProposalView; onPick: () => void }) {
  const t = useWords({ vi, en });
  const { main, rest } = summaryOf(proposal, t, useFormat());
  const { state, ordinal, kind } = proposal;
  const isDoubted = state === 'open' && proposal.doubts.length > 0;
  return (
    <li>
      <button type="button" className={`proposal proposal-row proposal-${state}`} onClick={onPick}>
        <span className="proposal-number">{ordinal}</span>
        <StateShape state={state} />
        <span>
          <b className={kind === 'directive' ? 'doc' : undefined}>{main}</b>
          {rest && <small>{rest}</small>}
        </span>
        <span className="proposal-word">
          {isDoubted ? t.review.unsureShort : state === 'open' ? '' : t.review.states[state]}
        </span>
      </button>
    </li>
  );
}

function EmptyGroup({ group }: { group: Group<contract.ProposalView> }) {
  const t = useWords({ vi, en });
  return (
    <div className="proposals-group proposals-empty">
      <h2>
        {t.groups[group.name]} <span>0 · {t.review.none[group.name]}</span>
      </h2>
    </div>
  );
}
