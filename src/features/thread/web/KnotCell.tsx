import type { ReactNode } from 'react';
import { firstWords } from '#base/written.ts';
import { type Format, useFormat } from '#web/format.ts';
import { useShellWords, useWords } from '#web/words.ts';
import type { Thread } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { Hop } from './Hop.tsx';

export type Knot = Thread['line'][number]['knots'][number];

/** Draws one knot at its place, and its sheet below it where the page is narrow. */
export type CellOf = (
  knot: Knot,
  label: string,
  where: { column: number; row: number },
  inside?: ReactNode,
) => ReactNode;

interface Props {
  knot: Knot;
  /** What stands in bold above: the stage's name, or "Task 2" in a strand. */
  label: string;
  isOpen: boolean;
  isOrigin: boolean;
  onOpen: () => void;
  /** Where it stands on the drawing, for the arrow keys. */
  column: number;
  row: number;
  /** Under the title: the sum of a figure's strands. */
  children?: ReactNode;
}

/** One knot on the line: its shape, kind and date above, content below; the whole cell opens it. */
export function KnotCell({ knot, label, isOpen, isOrigin, onOpen, column, row, children }: Props) {
  const t = useWords({ vi, en });
  const { knotStates } = useShellWords();
  const format = useFormat();
  const isBig = knot.value !== null;
  const states = [knotStates[knot.state], isOrigin ? t.from : ''].filter(Boolean).join(', ');
  return (
    <>
      {knot.state === 'missing' && <Hop />}
      <span
        className={`thread-dot thread-is-${knot.state} ${isOrigin ? 'thread-is-here' : ''}`}
        aria-hidden="true"
      />
      <p className="thread-kind">
        <b>{label}</b>
        {isBig ? (
          <span className="thread-big">{format.number(knot.value ?? 0)}</span>
        ) : (
          <span>{under(knot, t.heldByQuotation, format)}</span>
        )}
      </p>
      <div className={isOpen ? 'thread-what thread-what-open' : 'thread-what'}>
        {isNamedByTitle(knot) ? (
          <>
            <b>{knot.title}</b>
            {knot.kind !== 'task' && <span>{knot.caption}</span>}
          </>
        ) : (
          <>
            <b>{knot.caption}</b>
            {knot.quote ? (
              <q className="thread-quote">{firstWords(knot.quote)}</q>
            ) : (
              <span>{knot.title}</span>
            )}
          </>
        )}
        {children}
        {knot.note && <span className={knot.state === 'contradicted' ? 'thread-odd' : ''}>{knot.note}</span>}
        {knot.isIllustrative && <span className="thread-sample">{t.sample}</span>}
      </div>
      <button
        type="button"
        className="thread-hit"
        data-column={column}
        data-row={row}
        data-state={knot.state}
        aria-expanded={isOpen}
        aria-label={`${label}: ${isBig ? `${format.number(knot.value ?? 0)} ` : ''}${knot.title} (${states})`}
        onClick={onOpen}
      />
    </>
  );
}

/** Work is named by what it is; words by who said or printed them. */
function isNamedByTitle(knot: Knot): boolean {
  return knot.kind === 'task' || knot.kind === 'result' || knot.kind === 'figure';
}

/** Under the stage's name: the state of a task, what holds a missing knot, else the day. */
function under(knot: Knot, heldByQuotation: string, format: Format): string {
  if (knot.kind === 'task') return knot.caption;
  if (knot.state === 'missing') return heldByQuotation;
  return knot.on ? format.date(knot.on) : '';
}
