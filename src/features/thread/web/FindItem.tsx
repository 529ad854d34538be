import { Fragment, type ReactNode } from 'react';
import { useFormat } from '#web/format.ts';
import { KnotMark } from '#web/ui/KnotMark.tsx';
import { Highlighted } from '#web/ui/Quote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import type { Find } from '../contract-search.ts';

/** One find: its shape, its title, who and when, and the words around what was looked for. */
export function FindItem({ find }: { find: Find }) {
  const format = useFormat();
  const { snippet } = find;
  const title = <Marked text={find.title} marks={find.titleMarks} />;
  return (
    <>
      <span className="find-shape">
        {find.state ? <KnotMark state={find.state} /> : <span className="find-square" aria-hidden="true" />}
      </span>
      <span className="find-words">
        <span className="find-title">
          {find.isQuote ? <q className="doc">{title}</q> : title} {find.isIllustrative && <Sample />}
        </span>
        <span className="find-caption">
          <Marked text={find.caption} marks={find.captionMarks} />
          {find.on && (
            <span className="nowrap">
              {' '}
              {find.caption !== '' && '· '}
              {format.date(find.on)}
            </span>
          )}
        </span>
        {snippet && (
          <span className="find-snippet doc">
            {snippet.hasMoreBefore && '… '}
            <Highlighted text={snippet.text} marks={snippet.marks} />
            {snippet.hasMoreAfter && ' …'}
          </span>
        )}
      </span>
    </>
  );
}

/** Yellow is for quotations; in the words of the product what was looked for is only stronger. */
function Marked({ text, marks }: { text: string; marks: Find['titleMarks'] }): ReactNode {
  return (
    <>
      {marks.map(({ from, to }, i) => (
        <Fragment key={from}>
          {text.slice(marks[i - 1]?.to ?? 0, from)}
          <mark className="find-mark">{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
