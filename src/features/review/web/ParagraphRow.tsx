import { useState } from 'react';
import type { LiveNumber, Paragraph, ReviewSheet } from '../contract.ts';
import { numbersIn, piecesOf } from '../paragraph.ts';
import { DirectivesTable } from './DirectivesTable.tsx';
import { NoteCard } from './NoteCard.tsx';
import { NumberMark } from './NumberMark.tsx';
import { ParagraphEditor } from './ParagraphEditor.tsx';
import { ParagraphTools } from './ParagraphTools.tsx';
import type { ReviewActs } from './useReview.ts';
import { paragraphAnchor, useWordsOf } from './useWordsOf.ts';

interface Props {
  review: ReviewSheet;
  index: number;
  acts: ReviewActs;
  onInHand: () => void;
  onAddAfter: () => void;
}

/** One paragraph of the paper with its notes: read, or written in place. */
export function ParagraphRow({ review, index, acts, onInHand, onAddAfter }: Props) {
  const [isWriting, setWriting] = useState(false);
  const paragraph = review.paragraphs[index];
  if (!paragraph) return null;
  if (isWriting) {
    return (
      <ParagraphEditor
        reviewId={review.id}
        first={paragraph}
        save={(written, done) => acts.write.mutate({ ...paragraph, ...written }, { onSuccess: done })}
        isBusy={acts.write.isPending}
        error={acts.write.error}
        onClose={() => setWriting(false)}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only takes note of where the focus is; nothing is done here
    <div className="review-row" data-row id={paragraphAnchor(paragraph.id)} tabIndex={-1} onFocus={onInHand}>
      <ParagraphBody paragraph={paragraph} review={review} />
      {review.mayWrite && (
        <ParagraphTools
          review={review}
          index={index}
          acts={acts}
          onEdit={() => setWriting(true)}
          onAddAfter={onAddAfter}
        />
      )}
      <div className="review-notes">
        {headsWithin(review, index).map((number) => (
          <NoteCard key={number.name} number={number} review={review} acts={acts} />
        ))}
      </div>
    </div>
  );
}

function ParagraphBody({ paragraph, review }: { paragraph: Paragraph; review: ReviewSheet }) {
  const { t } = useWordsOf();
  const { kind, text } = paragraph;
  if (kind === 'directives') return <DirectivesTable caption={text} rows={review.directives} />;
  const words =
    text.trim() === '' ? (
      <span className="paper-empty">▲ {t.page.empty}</span>
    ) : (
      <Words text={text} review={review} />
    );
  if (kind === 'heading') return <h2 className="paper-heading">{words}</h2>;
  if (kind === 'subheading') return <h3 className="paper-subheading">{words}</h3>;
  return <p className="paper-text">{words}</p>;
}

/** Words with the live numbers among them; the note's small figure stands behind the head of each note alone. */
function Words({ text, review }: { text: string; review: ReviewSheet }) {
  const seen = new Set<string>();
  return piecesOf(text).map((piece, index) => {
    if ('words' in piece) return piece.words;
    const number = review.numbers.find((one) => one.name === piece.number);
    if (!number) return '…';
    const isFirst = !seen.has(number.name) && isFirstIn(review, text, number);
    seen.add(number.name);
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move among themselves
    return <NumberMark key={index} number={number} isNoted={isFirst} />;
  });
}

/** The notes that hang at this paragraph: of numbers that head their note and first appear here. */
function headsWithin(review: ReviewSheet, index: number): LiveNumber[] {
  const text = review.paragraphs[index]?.text ?? '';
  return numbersIn(text).flatMap((name) => {
    const number = review.numbers.find((one) => one.name === name);
    return number && isFirstIn(review, text, number) ? [number] : [];
  });
}

function isFirstIn(review: ReviewSheet, text: string, { name, isNoteHead }: LiveNumber): boolean {
  const first = review.paragraphs.find((paragraph) => numbersIn(paragraph.text).includes(name));
  return isNoteHead && first?.text === text;
}
