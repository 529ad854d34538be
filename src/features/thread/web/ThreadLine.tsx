import { type ReactNode, useRef, useState } from 'react';
import { useFormat } from '#web/format.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { useAddress } from '#web/useAddress.ts';
import { threadAddress } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type { Thread } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { type Strand, strandsOf } from '../line.ts';
import { type Knot, KnotCell } from './KnotCell.tsx';
import { Sheet } from './Sheet.tsx';
import { useArrows } from './useArrows.ts';
import { useNarrow } from './useNarrow.ts';
import './thread.css';

type Stretch = Thread['line'][number];
const keyOf = (ref: { kind: string; id: string }) => `${ref.kind}:${ref.id}`;

/** With more tasks than this, three strands are drawn and the fourth opens the rest. */
const MOST_STRANDS = 4;

/** In the address: the reader folded what was open. */
const CLOSED = '-';

/**
 * The line itself. Wide: at mid-height, left to right; it parts where one directive became several tasks and closes
 * again in the figure. Narrow: the same list, down the left. One knot is open at a time, and its place is in the address.
 */
export function ThreadLine({ thread }: { thread: Thread }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const isNarrow = useNarrow();
  const list = useRef<HTMLOListElement>(null);
  const [asked, setOpen] = useAddress('nut');
  const [showsAll, setShowsAll] = useState(false);
  const knots = thread.line.flatMap((stretch) => stretch.knots);
  const open = asked === CLOSED ? null : asked || defaultOpen(thread);
  const openKnot = knots.find((knot) => keyOf(knot) === open);
  useArrows(list, () => setOpen(CLOSED));

  const strands = strandsOf(thread.line, thread.edges);
  const shown = showsAll || strands.length <= MOST_STRANDS ? strands : strands.slice(0, MOST_STRANDS - 1);
  const hidden = strands.length - shown.length;

  const cell = (knot: Knot, label: string, where: { column: number; row: number }, inside?: ReactNode) => (
    <>
      <KnotCell
        knot={knot}
        label={label}
        isOpen={knot === openKnot}
        isOrigin={keyOf(knot) === keyOf(thread.origin)}
        onOpen={() => setOpen(knot === openKnot ? CLOSED : keyOf(knot))}
        {...where}
      >
        {inside}
      </KnotCell>
      {isNarrow && knot === openKnot && <Sheet thread={thread} knot={knot} />}
    </>
  );

  const rows = shown.length + (hidden > 0 ? 1 : 0);
  return (
    <div className={`thread thread-rows-${Math.max(1, Math.min(rows, 12))}`}>
      <ol ref={list} className="thread-line" aria-label={t.line}>
        {thread.line.map((stretch, column) => {
          if (stretch.stage === 'result' && strands.length > 0) return null;
          if (stretch.stage === 'task' && strands.length > 0) {
            return (
              <Braid key="task" rows={rows}>
                {shown.map((strand, row) => (
                  <StrandRow
                    key={strand.task.id}
                    strand={strand}
                    label={nameOf(t.stages.task, row, strands)}
                    row={row}
                    column={column}
                    cell={cell}
                  />
                ))}
                {(hidden > 0 || showsAll) && (
                  <div className="thread-strand thread-more">
                    <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
                      {hidden > 0 ? t.moreTasks({ count: format.number(hidden) }) : t.fewerTasks}
                    </button>
                  </div>
                )}
              </Braid>
            );
          }
          return (
            <li key={stretch.stage} className={classOf(thread, column)}>
              <Place
                stretch={stretch}
                label={t.stages[stretch.stage]}
                column={column}
                cell={cell}
                strands={strands}
              />
            </li>
          );
        })}
      </ol>
      {!isNarrow && openKnot && <Sheet thread={thread} knot={openKnot} lineOf={list} />}
    </div>
  );
}

type CellOf = (
  knot: Knot,
  label: string,
  where: { column: number; row: number },
  inside?: ReactNode,
) => ReactNode;

/** One stage outside the braid: its knot, or what is missing there. */
function Place({
  stretch,
  label,
  column,
  cell,
  strands,
}: {
  stretch: Stretch;
  label: string;
  column: number;
  cell: CellOf;
  strands: Strand[];
}) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const [first, ...others] = stretch.knots;
  if (!first) return <Missing stretch={stretch} label={label} column={column} />;
  const values = strands.flatMap((strand) => strand.results.map((result) => result.value ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  const isSum = stretch.stage === 'figure' && values.length > 1 && sum === first.value;
  return (
    <>
      {cell(
        first,
        label,
        { column, row: 0 },
        isSum && (
          <b className="num">{t.parts({ list: values.map((value) => format.number(value)).join(' + ') })}</b>
        ),
      )}
      {others.length > 0 && (
        <ul className="thread-others">
          {others.slice(0, 3).map((knot) => (
            <li key={knot.id}>
              <Anchor href={threadAddress(knot)} className="link">
                {knot.value === null ? knot.title : `${format.number(knot.value)} ${knot.title}`}
              </Anchor>
            </li>
          ))}
          {others.length > 3 && <li>{t.moreKnots({ count: format.number(others.length - 3) })}</li>}
        </ul>
      )}
    </>
  );
}

/** A stage without a knot: a dashed ring that says what is not there, never a closed line. */
function Missing({ stretch, label, column }: { stretch: Stretch; label: string; column: number }) {
  const t = useWords({ vi, en });
  const isGap = stretch.state === 'gap';
  return (
    <>
      {isGap && <Hop />}
      <span className="thread-dot thread-is-missing" aria-hidden="true" />
      <p className="thread-kind">
        <b>{label}</b>
        <span>{isGap ? t.heldByQuotation : ''}</span>
      </p>
      <div className="thread-what">
        <b>{stretch.state === 'withheld' ? t.withheld : t.gaps[stretch.stage]}</b>
      </div>
      {isGap && (
        <button
          type="button"
          className="thread-hit"
          data-column={column}
          data-row={0}
          data-state="missing"
          aria-label={`${label}: ${t.gaps[stretch.stage]}. ${t.gapExplained}`}
          title={t.gapExplained}
        />
      )}
    </>
  );
}

/** The thread hops over what is missing, on the strength of the quotation. */
function Hop() {
  return (
    <svg className="thread-hop" viewBox="0 0 98 40" aria-hidden="true">
      <path d="M0 40 C22 40 20 2 49 2 S76 40 98 40" />
    </svg>
  );
}

/** One directive, several tasks: equal strands between two fans. */
function Braid({ rows, children }: { rows: number; children: ReactNode }) {
  return (
    <li className="thread-braid">
      {rows > 1 && <Fan rows={rows} way="out" />}
      <div className="thread-strands">{children}</div>
      {rows > 1 && <Fan rows={rows} way="in" />}
    </li>
  );
}

function Fan({ rows, way }: { rows: number; way: 'out' | 'in' }) {
  const height = rows * 100;
  const middle = height / 2;
  const ends = Array.from({ length: rows }, (_, row) => row * 100 + 50);
  const path = ends
    .map((end) =>
      way === 'out'
        ? `M0 ${middle}C30 ${middle} 22 ${end} 54 ${end}`
        : `M0 ${end}C32 ${end} 24 ${middle} 54 ${middle}`,
    )
    .join('');
  return (
    <svg className="thread-fan" viewBox={`0 0 54 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

function StrandRow({
  strand,
  label,
  row,
  column,
  cell,
}: {
  strand: Strand;
  label: string;
  row: number;
  column: number;
  cell: CellOf;
}) {
  const t = useWords({ vi, en });
  const [result] = strand.results;
  return (
    <div className="thread-strand">
      <div className="thread-knot">{cell(strand.task, label, { column, row })}</div>
      <div className={`thread-knot thread-result ${result ? '' : 'thread-to-come'}`}>
        {result ? (
          cell(result, t.stages.result, { column: column + 1, row })
        ) : (
          <p className="thread-what">{t.noResult}</p>
        )}
      </div>
    </div>
  );
}

function nameOf(task: string, row: number, strands: Strand[]): string {
  return strands.length > 1 ? `${task} ${row + 1}` : task;
}

/** How the line runs into and out of this stage. */
function classOf(thread: Thread, column: number): string {
  const here = thread.line[column];
  const next = thread.line[column + 1];
  const isBroken = (stretch: Stretch | undefined) =>
    stretch?.state === 'gap' || stretch?.knots.some((knot) => knot.state === 'missing');
  return [
    'thread-knot',
    `thread-stage-${here?.stage}`,
    isBroken(here) ? 'thread-gap' : '',
    isBroken(next) ? 'thread-to-gap' : '',
    here?.state === 'before' || here?.state === 'ahead' || here?.state === 'withheld' ? 'thread-outside' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is open when the reader arrives: the first source, so that the words are there at once. */
function defaultOpen(thread: Thread): string | null {
  const source = thread.line[0]?.knots[0];
  return source ? keyOf(source) : keyOf(thread.origin);
}
