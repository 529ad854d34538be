import { Icon } from '#web/ui/Icon.tsx';
import type { LiveNumber } from '../contract.ts';
import { isHot, noteId, onPaper, useWordsOf } from './useWordsOf.ts';

/** A live number in the text: a dotted blue rule; stale and contradicted carry a word and a sign as well as amber. */
export function NumberMark({ number, isNoted }: { number: LiveNumber; isNoted: boolean }) {
  const { t } = useWordsOf();
  const label = t.number.note({ number: String(number.noteNumber) });
  return (
    <a
      className={`review-number review-number-${number.standing}`}
      href={`#${noteId(number)}`}
      {...(isNoted ? { 'data-at': number.name } : {})}
      title={label}
    >
      {onPaper.number(number.taken)}
      {isNoted && <sup>{number.noteNumber}</sup>}
      {isHot(number) && (
        <span className="review-tag">
          <Tag number={number} />
        </span>
      )}
    </a>
  );
}

function Tag({ number }: { number: LiveNumber }) {
  const { t, list } = useWordsOf();
  switch (number.standing) {
    case 'stale':
      return (
        <>
          <Icon name="clock" /> {t.number.staleTag({ value: onPaper.number(number.current ?? 0) })}
        </>
      );
    case 'contradicted':
      return t.number.oddTag({ value: list(number.others) });
    default:
      return t.number.lostTag;
  }
}
