import { Button } from '#web/ui/Button.tsx';
import type { ReviewSheet } from '../contract.ts';
import type { ReviewActs } from './useReview.ts';
import { useWordsOf } from './useWordsOf.ts';

interface Props {
  review: ReviewSheet;
  index: number;
  acts: ReviewActs;
  onEdit: () => void;
  onAddAfter: () => void;
}

/** What may be done to a paragraph; shown while it is pointed at or holds the focus. */
export function ParagraphTools({ review, index, acts, onEdit, onAddAfter }: Props) {
  const { t } = useWordsOf();
  const { paragraphs } = review;
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const idAt = (at: number) => paragraphs[at]?.id ?? null;
  const { id } = paragraph;
  return (
    <fieldset className="review-tools" aria-label={t.page.paragraphTools}>
      <Button onClick={onEdit}>{t.page.edit}</Button>
      <Button
        aria-label={t.page.up}
        title={t.page.up}
        disabled={index === 0}
        onClick={() => acts.move.mutate({ id, afterId: idAt(index - 2) })}
      >
        ↑
      </Button>
      <Button
        aria-label={t.page.down}
        title={t.page.down}
        disabled={index === paragraphs.length - 1}
        onClick={() => acts.move.mutate({ id, afterId: idAt(index + 1) })}
      >
        ↓
      </Button>
      <Button aria-label={t.page.addHere} title={t.page.addHere} onClick={onAddAfter}>
        +
      </Button>
      <Button
        aria-label={t.page.remove}
        title={t.page.remove}
        isBusy={acts.remove.isPending}
        onClick={() => acts.remove.mutate({ paragraph, afterId: idAt(index - 1) })}
      >
        ×
      </Button>
    </fieldset>
  );
}
