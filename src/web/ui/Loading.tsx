import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useWords } from '../words.ts';
import './Loading.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/**
 * Grey bars where rows will stand, of their true height (px), so that nothing jumps when they come. They appear after
 * 300 ms: what is quick does not flicker.
 */
export function Loading({ rows = 6, rowHeight = 48 }: { rows?: number; rowHeight?: number }) {
  const t = useWords({ vi, en });
  return (
    <div className="loading" role="status">
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike and never move
        <div key={row} className="loading-row" style={{ height: rowHeight }} />
      ))}
    </div>
  );
}
