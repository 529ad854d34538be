import { firstWords } from '#base/written.ts';
import { openFinder } from '#web/finder.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/search-en.ts';
import { vi } from '../i18n/search-vi.ts';
import { useRecentFinds } from './recent-finds.ts';
import './find.css';

/** The field on the desk: it opens the dialog, which finds; below it what was opened last. */
export function DeskFind() {
  const t = useWords({ vi, en });
  const { recent } = useRecentFinds();
  return (
    <div className="desk-find">
      <button type="button" className="desk-find-field" onClick={openFinder}>
        <Icon name="search" />
        <span>{t.hint}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {recent.length > 0 && (
        <p className="desk-find-recent">
          <span>{t.recent}:</span>
          {recent.slice(0, 3).map(({ id, title, href }) => (
            <Anchor key={id} className="link" href={href}>
              {firstWords(title, 28)}
            </Anchor>
          ))}
        </p>
      )}
    </div>
  );
}
