import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '#web/ask.ts';
import { LinkButton } from '#web/ui/Button.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useThreadKnot } from '#web/useThreadKnot.ts';
import { Checks } from './Checks.tsx';
import { Legend } from './Legend.tsx';
import { Paper } from './Paper.tsx';
import { useDueKeys } from './useDueKeys.ts';
import { useReview, useReviewActs } from './useReview.ts';
import { useWordsOf } from './useWordsOf.ts';
import './ReviewPage.css';

/** A review as it will print: evidence in the left margin, what must be done at the right. */
export function ReviewPage() {
  const { t } = useWordsOf();
  const { id } = useParams({ from: '/bao-cao/$id' });
  const { data: review, error, refetch } = useReview(id);
  const acts = useReviewActs(id);
  /** The paragraph in hand: where the focus last was. */
  const [inHand, take] = useState<string | null>(null);
  useDueKeys(review, acts);
  useThreadKnot(inHand === null ? null : { kind: 'review_paragraph', id: inHand });
  return (
    <Page
      title={review?.title ?? t.title}
      crumbs={[{ label: t.title, href: '/bao-cao' }]}
      mark={review?.isIllustrative ? <Sample /> : undefined}
      tools={
        review && (
          <LinkButton isFile href={addressOf('/api/reviews/{id}/pdf', { id })}>
            {t.page.pdf}
          </LinkButton>
        )
      }
      foot={t.page.foot}
    >
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!review && !error && <Loading rows={10} rowHeight={64} />}
      {review && (
        <div className="review">
          <Legend numbers={review.numbers} />
          <Paper review={review} acts={acts} onInHand={take} />
          <Checks review={review} />
        </div>
      )}
    </Page>
  );
}
