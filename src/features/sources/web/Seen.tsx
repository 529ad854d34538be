import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import './Seen.css';

/** How many of a source's proposals have been decided: a bar, the fraction, and what is left in words. */
export function Seen({ decided, all }: { decided: number; all: number }) {
  const t = useWords({ vi, en }).list;
  if (all === 0) return <span className="small">{t.nothing}</span>;
  const left = all - decided;
  const words = left === 0 ? t.done : decided === 0 ? t.untouched : t.left({ count: left });
  return (
    <span className="seen">
      <span className="seen-bar" aria-hidden="true">
        <i style={{ width: `${(decided / all) * 100}%` }} />
      </span>
      <span className="num">
        {decided}/{all}
      </span>
      <span className="small">{words}</span>
    </span>
  );
}
