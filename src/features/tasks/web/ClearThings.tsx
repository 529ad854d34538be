import { VisuallyHidden } from '#web/ui/VisuallyHidden.tsx';
import { useWords } from '#web/words.ts';
import { clearThings, clearThingsOf, type Described } from '../clear-things.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** The five clear things (5 rõ): a tick for what is filled, a dash for what is not. */
export function ClearThings({ task }: { task: Described }) {
  const t = useWords({ vi, en });
  const isClear = clearThingsOf(task);
  return (
    <ul className="tasks-clear">
      {clearThings.map((thing) => (
        <li key={thing} className={isClear[thing] ? 'tasks-is-clear' : undefined}>
          {t.panel.clear[thing]}
          <VisuallyHidden>: {isClear[thing] ? t.panel.isClear : t.panel.isUnclear}</VisuallyHidden>
        </li>
      ))}
    </ul>
  );
}
