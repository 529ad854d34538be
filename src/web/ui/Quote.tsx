import { Fragment, type ReactNode } from 'react';
import './Quote.css';

/** Part of a text, in UTF-16 code units: from `from` up to but not including `to`. */
export interface Span {
  from: number;
  to: number;
}

interface Props {
  /** The words as they stand in the original, not a letter changed. */
  text: string;
  /** The quoted parts, in order and never overlapping; left out, all of the text is quoted. */
  marks?: readonly Span[];
  /** The thread runs through the quoted words: a blue underline. */
  isOnThread?: boolean;
  /** Who said it, where, when. */
  by?: ReactNode;
}

/** Words that a person or a paper said: the document face, and yellow under what is quoted. */
export function Quote({ text, marks = [{ from: 0, to: text.length }], isOnThread = false, by }: Props) {
  return (
    <figure className="quote">
      <blockquote>
        <Highlighted text={text} marks={marks} isOnThread={isOnThread} />
      </blockquote>
      {by && <figcaption>{by}</figcaption>}
    </figure>
  );
}

/** A text with its quoted parts marked; line breaks of the original are kept. */
export function Highlighted({
  text,
  marks,
  isOnThread = false,
}: Omit<Props, 'by'> & { marks: readonly Span[] }) {
  return (
    <span className="quote-text">
      {marks.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(marks[index - 1]?.to ?? 0, from)}
          <mark className={isOnThread ? 'quote-on-thread' : undefined}>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </span>
  );
}
