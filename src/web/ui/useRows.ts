import { useState } from 'react';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useKeys } from '../useKeys.ts';
import { useWords } from '../words.ts';

/**
 * Moving through rows by J and K. `at` is the row in hand (-1 before the first); put `rowProps(i)` on each row, so that
 * the one in hand has the focus and stays in sight. `open` is what Enter does.
 */
export function useRows(count: number, open?: (index: number) => void) {
  const t = useWords({ vi, en });
  const [wanted, setAt] = useState(-1);
  const at = Math.min(wanted, count - 1);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(count - 1, to));
    setAt(next);
    document.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus();
  };
  useKeys(
    count === 0
      ? []
      : [
          { code: 'KeyJ', label: t.keys.move, do: () => go(at + 1), repeats: true },
          { code: 'KeyK', label: t.keys.move, do: () => go(at - 1), repeats: true },
          ...(open && at >= 0 ? [{ code: 'Enter', label: t.keys.openRow, do: () => open(at) }] : []),
        ],
  );
  const rowProps = (index: number) => ({
    'data-row': index,
    tabIndex: -1,
    'aria-current': index === at ? ('true' as const) : undefined,
    onFocus: () => setAt(index),
  });
  return { at, setAt, rowProps };
}
