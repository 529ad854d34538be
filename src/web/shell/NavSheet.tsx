import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words.ts';
import { usePlaces } from './usePlaces.ts';

/** The way along the thread where the bar has no room for it. */
export function NavSheet({ onClose }: { onClose: () => void }) {
  const t = useWords({ vi, en });
  return (
    <Dialog title={t.nav.menu} shape="sheet" onClose={onClose}>
      <nav aria-label={t.nav.label}>
        <ul className="nav-sheet">
          {usePlaces().map(({ path, label, isCurrent }) => (
            <li key={path}>
              <Anchor href={path} aria-current={isCurrent ? 'page' : undefined} onClick={onClose}>
                {label}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
    </Dialog>
  );
}
