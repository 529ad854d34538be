import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx';
import { useWords } from '#web/words.ts';
import type { TaskGroup, TaskRow } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { GroupLine } from './GroupLine.tsx';
import { linesOf } from './lines.ts';
import { TaskLine } from './TaskLine.tsx';
import { useLineKeys } from './useLineKeys.ts';
import './TaskList.css';

interface Props {
  /** What the table is, for those who read by ear. */
  label: string;
  tasks: readonly TaskRow[];
  groups: readonly TaskGroup[];
  /** All that fit the filter, of which `tasks` are those that have come so far. */
  total: number;
  /** The day asked for; null: today. */
  on: string | null;
  openId: string;
  onOpen: (id: string) => void;
  onNearEnd: () => void;
}

const ROW = 58;
const HEADING = 46;
/** A list of this length is drawn whole, so that the browser's own search and print find all of it. */
const DRAWN_WHOLE = 150;

/** Tasks under the headings of their lead bodies. Thousands of them: only the lines in sight are drawn. */
export function TaskList({ label, tasks, groups, total, on, openId, onOpen, onNearEnd }: Props) {
  const t = useWords({ vi, en });
  const lines = useMemo(() => linesOf(tasks, groups), [tasks, groups]);
  const list = useRef<HTMLTableSectionElement>(null);
  const top = useTop(list);
  const sticky = useRef(0);
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (isHeading(lines[index]) ? HEADING : ROW),
    getItemKey: (index) => keyOf(lines[index], index),
    overscan: lines.length <= DRAWN_WHOLE ? DRAWN_WHOLE : 12,
    scrollMargin: top,
    // Room for the sticky heading above and the line of keys below a row that is scrolled to.
    scrollPaddingStart: HEADING + 8,
    scrollPaddingEnd: HEADING + 8,
    rangeExtractor: useCallback(
      (range) => {
        sticky.current = lines.findLastIndex((line, index) => index <= range.startIndex && isHeading(line));
        const drawn = defaultRangeExtractor(range);
        return sticky.current < 0 || drawn.includes(sticky.current) ? drawn : [sticky.current, ...drawn];
      },
      [lines],
    ),
  });
  const at = useLineKeys({ lines, virtualizer, onOpen });
  const drawn = virtualizer.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= lines.length - 60 && tasks.length < total) onNearEnd();
  }, [last, lines.length, tasks.length, total, onNearEnd]);

  return (
    <table className="tasks-list" aria-rowcount={total + groups.length + 1}>
      <caption>
        <VisuallyHidden>{label}</VisuallyHidden>
      </caption>
      <thead>
        <tr className="tasks-line tasks-heads" aria-rowindex={1}>
          {(['code', 'task', 'product', 'time', 'state'] as const).map((column) => (
            <th key={column} scope="col">
              {t.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={list} className="tasks-lines" style={{ height: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
          const isStuck = index === sticky.current;
          const place = isStuck ? undefined : { transform: `translateY(${start - top}px)` };
          const common = { 'aria-rowindex': index + 2, 'data-index': index, ref: virtualizer.measureElement };
          return 'heading' in line ? (
            <GroupLine key={key} group={line.heading} isStuck={isStuck} style={place} {...common} />
          ) : (
            <TaskLine
              key={key}
              task={line.task}
              on={on}
              isOpen={line.task.id === openId}
              isAt={index === at}
              onOpen={onOpen}
              style={place}
              {...common}
            />
          );
        })}
      </tbody>
    </table>
  );
}

function isHeading(line: ReturnType<typeof linesOf>[number] | undefined): boolean {
  return line !== undefined && 'heading' in line;
}

function keyOf(line: ReturnType<typeof linesOf>[number] | undefined, index: number): string | number {
  if (!line) return index;
  return 'heading' in line ? `of ${line.heading.lead.id}` : line.task.id;
}

/** How far down the document the list begins; it moves when what stands above it grows. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}
