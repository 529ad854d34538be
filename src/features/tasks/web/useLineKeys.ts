import type { Virtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import { useKeys } from '#web/useKeys.ts';
import { useShellWords } from '#web/words.ts';
import type { Line } from './lines.ts';

interface Given {
  lines: readonly Line[];
  virtualizer: Virtualizer<Window, Element>;
  onOpen: (id: string) => void;
}

/**
 * J and K through tasks, headings left out; Enter opens. The line may not be drawn yet: it is scrolled to first, and
 * takes the focus when it is there. Returns the line in hand, -1 before the first.
 */
export function useLineKeys({ lines, virtualizer, onOpen }: Given): number {
  const t = useShellWords();
  const [wanted, setAt] = useState(-1);
  const at = Math.min(wanted, lines.length - 1);
  const go = (step: 1 | -1) => {
    const to = nextTask(lines, at, step);
    if (to === undefined) return;
    setAt(to);
    virtualizer.scrollToIndex(to, { align: 'auto' });
    focusWhenDrawn(to);
  };
  const line = lines[at];
  const task = line && 'task' in line ? line.task : undefined;
  useKeys([
    { code: 'KeyJ', label: t.keys.move, do: () => go(1), repeats: true },
    { code: 'KeyK', label: t.keys.move, do: () => go(-1), repeats: true },
    ...(task ? [{ code: 'Enter', label: t.keys.openRow, do: () => onOpen(task.id) }] : []),
  ]);
  return at;
}

function nextTask(lines: readonly Line[], from: number, step: 1 | -1): number | undefined {
  for (let index = from + step; index >= 0 && index < lines.length; index += step) {
    const line = lines[index];
    if (line && 'task' in line) return index;
  }
  return undefined;
}

function focusWhenDrawn(index: number, tries = 10): void {
  requestAnimationFrame(() => {
    const line = document.querySelector<HTMLElement>(`.tasks-lines [data-index="${index}"]`);
    if (line) line.focus({ preventScroll: true });
    else if (tries > 0) focusWhenDrawn(index, tries - 1);
  });
}
