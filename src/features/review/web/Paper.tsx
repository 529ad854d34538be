import { Fragment, useRef, useState } from 'react';
import { Button } from '#web/ui/Button.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import type { ReviewSheet } from '../contract.ts';
import { ParagraphEditor } from './ParagraphEditor.tsx';
import { ParagraphRow } from './ParagraphRow.tsx';
import { useNotePlaces } from './useNotePlaces.ts';
import type { ReviewActs } from './useReview.ts';
import { useWordsOf } from './useWordsOf.ts';
import './Paper.css';

/** Room for a number written by hand. */
const BLANK = '\u00a0'.repeat(10);

interface Props {
  review: ReviewSheet;
  acts: ReviewActs;
  /** A paragraph took the focus, by itself or by a number or note in it. */
  onInHand: (paragraphId: string) => void;
}

/** The paper as it will print, its paragraphs each with their notes in the margin. */
export function Paper({ review, acts, onInHand }: Props) {
  const { t } = useWordsOf();
  const sheet = useRef<HTMLDivElement>(null);
  /** After which paragraph a new one is being written; null: none is. */
  const [addingAfter, setAddingAfter] = useState<string | null>(null);
  useNotePlaces(sheet);
  const last = review.paragraphs.at(-1)?.id;
  return (
    <div className="review-sheet" ref={sheet} lang="vi">
      <div className="review-paper">
        <PaperHead review={review} />
        {review.paragraphs.map((paragraph, index) => (
          <Fragment key={paragraph.id}>
            <ParagraphRow
              review={review}
              index={index}
              acts={acts}
              onInHand={() => onInHand(paragraph.id)}
              onAddAfter={() => setAddingAfter(paragraph.id)}
            />
            {addingAfter === paragraph.id && (
              <ParagraphEditor
                reviewId={review.id}
                first={{ kind: 'text', text: '' }}
                save={(written, done) =>
                  acts.add.mutate(
                    { reviewId: review.id, afterId: paragraph.id, ...written },
                    { onSuccess: done },
                  )
                }
                isBusy={acts.add.isPending}
                error={acts.add.error}
                onClose={() => setAddingAfter(null)}
              />
            )}
          </Fragment>
        ))}
        {review.mayWrite && last && addingAfter === null && (
          <p className="review-add">
            <Button look="plain" onClick={() => setAddingAfter(last)}>
              <Icon name="plus" /> {t.page.add}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

/** The head of an administrative document: issuer and number, national name and motto, place and date, title. */
function PaperHead({ review }: { review: ReviewSheet }) {
  const { t } = useWordsOf();
  return (
    <header className="paper-head">
      <div className="paper-issuer">
        {review.parentBody && <p>{review.parentBody.toLocaleUpperCase('vi')}</p>}
        <b>{review.body.name.toLocaleUpperCase('vi')}</b>
        <p>{`${t.page.number}${BLANK}/BC`}</p>
      </div>
      <div className="paper-nation">
        <b>{t.page.nation}</b>
        <b>{t.page.motto}</b>
        <i>{t.page.dated({ year: String(review.year) })}</i>
      </div>
      <div className="paper-title">
        <b>{t.page.report}</b>
        <b>{review.title}</b>
      </div>
    </header>
  );
}
