import { useParams, useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { addressOf } from '#web/ask.ts';
import { useFormat } from '#web/format.ts';
import { useMe } from '#web/start.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button } from '#web/ui/Button.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useKeys } from '#web/useKeys.ts';
import { useThreadKnot } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayDecide } from '../policy.ts';
import { Legend } from './Legend.tsx';
import { MarkDialog } from './MarkDialog.tsx';
import { Original } from './Original.tsx';
import { knotOf } from './ProposalCard.tsx';
import { Proposals } from './Proposals.tsx';
import './SourceReviewPage.css';
import { ThreadLine } from './ThreadLine.tsx';
import { Ticks } from './Ticks.tsx';
import { type Review, useReview } from './useReview.ts';
import { type SelectedWords, useSelectedWords } from './useSelectedWords.ts';

/** One original beside what was read from it: look, decide, go on. */
export function SourceReviewPage() {
  const t = useWords({ vi, en });
  const { id } = useParams({ from: '/nguon/$id' });
  const review = useReview(id);
  const { source, error, proposals, current } = review;
  useThreadKnot(source ? ((current && knotOf(current)) ?? { kind: 'source', id }) : null);
  useReviewKeys(review);
  return (
    <Page
      title={source ? t.review.title({ name: source.outlet ?? source.title }) : t.title}
      mark={source?.isIllustrative && <Sample />}
      crumbs={[{ label: t.title, href: '/nguon' }, ...(source ? [{ label: source.fileName }] : [])]}
      lede={source && <About source={source} />}
      tools={source && proposals.length > 0 && <Ticks proposals={proposals} currentId={current?.id} />}
    >
      {error && <ProblemNote error={error} />}
      {!source && !error && <Loading rows={9} rowHeight={56} />}
      {source && <Work key={source.id} source={source} review={review} />}
    </Page>
  );
}

function About({ source }: { source: contract.SourceReview }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const by = source.importedBy ?? t.program;
  return (
    <span className="small">
      {source.outlet && `${source.title} · `}
      {source.publishedOn ? format.date(source.publishedOn) : t.noDate} ·{' '}
      {t.list.importedAt({ at: format.moment(source.importedAt), by })} ·{' '}
      <a className="link" href={addressOf('/api/sources/{id}/original', { id: source.id })}>
        {t.review.download}
      </a>
      {!source.isRelevant && (
        <>
          {' · '}
          <b>{t.review.irrelevant}</b>
        </>
      )}
    </span>
  );
}

function Work({ source, review }: { source: contract.SourceReview; review: Review }) {
  const t = useWords({ vi, en });
  const me = useMe();
  const frame = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLLIElement>(null);
  const selected = useSelectedWords(frame, source.text);
  const [marking, setMarking] = useState<SelectedWords | null>(null);
  const currentId = review.current?.id;
  // A decision may move its group: it is the place, not only the proposal, that must stay in sight.
  useInSight(currentId && `${currentId} ${review.current?.state}`, frame, card);
  return (
    <div className="review" ref={frame}>
      <section className="panel review-original" aria-label={t.review.original}>
        <Legend />
        <Original source={source} proposals={review.proposals} currentId={currentId} onPick={review.focus} />
        <Neighbours source={source} />
      </section>
      <section className="panel review-panel" aria-label={t.review.proposals}>
        <div className="proposals">
          <Proposals review={review} cardRef={card} />
        </div>
        {mayDecide(me) && <p className="small review-hint">{t.review.mark.hint}</p>}
      </section>
      <ThreadLine frame={frame} card={card} currentId={currentId} />
      {mayDecide(me) && selected && !marking && (
        <div className="review-mark" style={{ left: selected.x, top: selected.y }}>
          <Button
            look="main"
            // The press itself must not take the selection away.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => setMarking(selected)}
          >
            {t.review.mark.offer}
          </Button>
        </div>
      )}
      {marking && (
        <MarkDialog
          source={source}
          words={marking}
          onClose={() => setMarking(null)}
          onMade={(proposal) => {
            setMarking(null);
            getSelection()?.removeAllRanges();
            review.decide({ proposal, act: 'accepted' });
            review.focus(proposal.id);
          }}
        />
      )}
    </div>
  );
}

/** The way to the sources beside this one. */
function Neighbours({ source: { previousId, nextId } }: { source: contract.SourceReview }) {
  const t = useWords({ vi, en }).review;
  return (
    <nav className="split review-neighbours" aria-label={t.keySources}>
      {previousId ? (
        <Anchor className="link" href={`/nguon/${previousId}`}>
          <kbd>[</kbd> {t.previousSource}
        </Anchor>
      ) : (
        <span />
      )}
      {nextId && (
        <Anchor className="link" href={`/nguon/${nextId}`}>
          {t.nextSource} <kbd>]</kbd>
        </Anchor>
      )}
    </nav>
  );
}

/** Whatever comes into hand is brought into sight on both sides, without moving what is in sight already. */
function useInSight(
  inHand: string | undefined,
  frame: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
) {
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    const isFirst = shown.current === undefined;
    if (shown.current === inHand) return;
    shown.current = inHand;
    if (isFirst) return;
    card.current?.focus({ preventScroll: true });
    const panel = card.current?.closest<HTMLElement>('.review-panel');
    if (panel && panel.scrollHeight > panel.clientHeight) {
      panel.scrollTop +=
        (card.current?.getBoundingClientRect().top ?? 0) - panel.getBoundingClientRect().top - 60;
    }
    card.current?.scrollIntoView({ block: 'nearest' });
    if (matchMedia('(max-width: 820px)').matches) return;
    const words = frame.current?.querySelector('.original-current.original-own');
    const box = words?.getBoundingClientRect();
    if (box && (box.top < 80 || box.bottom > innerHeight - 80)) words?.scrollIntoView({ block: 'center' });
  }, [inHand, frame, card]);
}

function useReviewKeys(review: Review): void {
  const t = useWords({ vi, en }).review;
  const router = useRouter();
  const me = useMe();
  const { source, current, undoable } = review;
  const isOpen = current?.state === 'open' && mayDecide(me);
  const go = (id: string | null | undefined) => id && router.history.push(`/nguon/${id}`);
  useKeys([
    { code: 'KeyJ', label: t.keyMove, do: () => review.move(1), repeats: true },
    { code: 'KeyK', label: t.keyMove, do: () => review.move(-1), repeats: true },
    ...(current && isOpen
      ? [
          {
            code: 'KeyA',
            label: t.keyAccept,
            do: () => review.decide({ proposal: current, act: 'accepted' }),
          },
          { code: 'KeyE', label: t.keyAmend, do: () => review.mend(current.id) },
          {
            code: 'KeyX',
            label: t.keyReject,
            do: () => review.decide({ proposal: current, act: 'rejected' }),
          },
        ]
      : []),
    ...(undoable && mayDecide(me)
      ? [{ code: 'KeyU', label: t.keyUndo, do: () => review.decide({ proposal: undoable, act: 'undo' }) }]
      : []),
    { code: 'BracketLeft', label: t.keySources, do: () => go(source?.previousId) },
    { code: 'BracketRight', label: t.keySources, do: () => go(source?.nextId) },
  ]);
}
