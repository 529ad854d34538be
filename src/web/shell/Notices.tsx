import { useSyncExternalStore } from 'react';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useStart } from '../start.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words.ts';
import './Notices.css';

/** Says on every page that this is the demonstration, so that no made-up row is ever taken for a record. */
export function DemoBanner() {
  const t = useWords({ vi, en });
  if (!useStart().demo) return null;
  return (
    <aside className="demo-banner" aria-label={t.demo.title}>
      <b>{t.demo.title}</b> <span className="demo-who">{t.demo.who}</span> {t.demo.what}
    </aside>
  );
}

/** Says that the line is lost, and what that means for the reader. */
export function OfflineNotice() {
  const t = useWords({ vi, en });
  const isOnline = useSyncExternalStore(followLine, () => navigator.onLine);
  return (
    <div role="status">
      {!isOnline && (
        <p className="offline-notice">
          <Icon name="warning" /> {t.offline}
        </p>
      )}
    </div>
  );
}

function followLine(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
