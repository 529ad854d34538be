import { useState } from 'react';
import { dateIn } from '#base/dates.ts';
import { Button } from '#web/ui/Button.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import type { LiveNumber, ReviewSheet } from '../contract.ts';
import { NoteWords } from './NoteWords.tsx';
import type { ReviewActs } from './useReview.ts';
import { isHot, noteId, useWordsOf } from './useWordsOf.ts';

interface Props {
  number: LiveNumber;
  review: ReviewSheet;
  acts: ReviewActs;
}

/** The evidence of a number in the margin; where something speaks against it, what, and what to do. */
export function NoteCard({ number, review, acts }: Props) {
  const { t } = useWordsOf();
  return (
    <div
      role="note"
      aria-label={t.number.note({ number: String(number.noteNumber) })}
      className={isHot(number) ? 'review-note review-note-hot' : 'review-note'}
      id={noteId(number)}
      tabIndex={-1}
      data-note={number.name}
    >
      <i aria-hidden="true">{number.noteNumber}</i>
      <Against number={number} />
      <NoteWords number={number} />
      {isHot(number) && number.standing !== 'lost' && review.mayWrite && (
        <Decide number={number} acts={acts} />
      )}
    </div>
  );
}

function Against({ number }: { number: LiveNumber }) {
  const { t, format, list } = useWordsOf();
  const value = format.number(number.current ?? 0);
  switch (number.standing) {
    case 'stale':
      return (
        <p>
          <b className="warn">{t.standings.stale},</b>{' '}
          {t.number.stale({ day: format.date(dateIn(new Date(number.takenAt))), value })}
        </p>
      );
    case 'contradicted':
      return (
        <p>
          <b className="warn">≠ {t.standings.contradicted}:</b>{' '}
          {t.number.contradicted({ value: list(number.others) })}
        </p>
      );
    case 'lost':
      return (
        <p>
          <b className="warn">{t.standings.lost}:</b> {t.number.lost}
        </p>
      );
    case 'kept':
      return (
        <p>
          <b>{t.number.kept({ value: format.number(number.taken), others: list(number.others) })}</b>{' '}
          {number.keptReason}
        </p>
      );
    default:
      return null;
  }
}

/** Take what the record has now, or keep what the draft has and say why. */
function Decide({ number, acts }: Omit<Props, 'review'>) {
  const { t, format } = useWordsOf();
  const [reason, setReason] = useState<string | null>(null);
  if (reason !== null) {
    return (
      <form
        className="review-keep"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') acts.keep.mutate({ name: number.name, reason });
        }}
      >
        <TextField label={t.number.reason} value={reason} onChange={setReason} maxLength={1000} autoFocus />
        <p className="actions">
          <Button type="submit" disabled={reason.trim() === ''} isBusy={acts.keep.isPending}>
            {t.number.keepIt}
          </Button>
          <Button onClick={() => setReason(null)}>{t.page.cancel}</Button>
        </p>
        <ProblemNote error={acts.keep.error} />
      </form>
    );
  }
  return (
    <div className="actions">
      {number.standing === 'stale' && number.current !== null && (
        <Button keyCap="L" isBusy={acts.take.isPending} onClick={() => acts.take.mutate(number.name)}>
          {t.number.take({ value: format.number(number.current) })}
        </Button>
      )}
      <Button onClick={() => setReason('')}>{t.number.keep({ value: format.number(number.taken) })}</Button>
      <ProblemNote error={acts.take.error} />
    </div>
  );
}
