import { type ReactNode, useRef, useState } from 'react';
import { useFormat } from '#web/format.ts';
import { useAddress } from '#web/useAddress.ts';
import { useShellWords, useWords } from '#web/words.ts';
import type { Thread } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { strandsOf } from '../line.ts';
import { Braid, StrandRow } from './Braid.tsx';
import { type Knot, KnotCell } from './KnotCell.tsx';
import { Place } from './Place.tsx';
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
  const { stages } = useShellWords();
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
      <ol
        ref={list}
        className={`thread-line ${strands.length > 0 ? 'thread-parted' : ''}`}
        aria-label={t.line}
      >
        {thread.line.map((stretch, column) => {
          if (stretch.stage === 'result' && strands.length > 0) return null;
          if (stretch.stage === 'task' && strands.length > 0) {
            return (
              <Braid key="task" rows={rows}>
                {shown.map((strand, row) => (
                  <StrandRow
                    key={strand.task.id}
                    strand={strand}
                    label={strands.length > 1 ? `${stages.task} ${row + 1}` : stages.task}
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
                label={stages[stretch.stage]}
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
