import type { RefObject } from 'react';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** Moves the focus over the drawing: along the thread, between strands, and to the next gap or contradiction. */
export function useArrows(list: RefObject<HTMLElement | null>, fold: () => void): void {
  const t = useWords({ vi, en });
  const knots = () =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].map((element) => ({
      element,
      column: Number(element.dataset.column),
      row: Number(element.dataset.row),
    }));
  const here = () => knots().find((knot) => knot.element === document.activeElement);

  const along = (step: 1 | -1) => {
    const all = knots();
    const from = here() ?? { column: step === 1 ? -1 : 99, row: 0 };
    const columns = all.map((knot) => knot.column).filter((column) => (column - from.column) * step > 0);
    if (columns.length === 0) return;
    const column = step === 1 ? Math.min(...columns) : Math.max(...columns);
    const inColumn = all.filter((knot) => knot.column === column);
    (inColumn.find((knot) => knot.row === from.row) ?? inColumn[0])?.element.focus();
  };

  const across = (step: 1 | -1) => {
    const from = here();
    const inColumn = knots().filter((knot) => knot.column === from?.column);
    inColumn.find((knot) => knot.row === (from?.row ?? 0) + step)?.element.focus();
  };

  const nextTrouble = () => {
    const all = knots().filter(({ element }) => /missing|contradicted/.test(element.dataset.state ?? ''));
    const from = here();
    const after = all.find((knot) => from !== undefined && knot.column > from.column);
    (after ?? all[0])?.element.focus();
  };

  useKeys([
    { code: 'ArrowLeft', label: t.keys.along, do: () => along(-1), repeats: true },
    { code: 'ArrowRight', label: t.keys.along, do: () => along(1), repeats: true },
    { code: 'ArrowUp', label: t.keys.strands, do: () => across(-1), repeats: true },
    { code: 'ArrowDown', label: t.keys.strands, do: () => across(1), repeats: true },
    { code: 'Escape', label: t.keys.close, do: fold },
    { code: 'KeyN', label: t.keys.next, do: nextTrouble },
  ]);
}
