import { useState } from 'react';
import { openFinder } from '../finder.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words.ts';
import './Bar.css';
import { Mark } from './Mark.tsx';
import { NavSheet } from './NavSheet.tsx';
import { UserMenu } from './UserMenu.tsx';
import { usePlaces } from './usePlaces.ts';

/** The bar over every page: the mark, the way along the thread, the reader. */
export function Bar() {
  const t = useWords({ vi, en });
  const places = usePlaces();
  const [isSheetOpen, openSheet] = useState(false);
  return (
    <header className="bar">
      <Anchor className="bar-mark" href="/">
        <Mark />
        {t.product}
      </Anchor>
      <nav className="bar-nav" aria-label={t.nav.label}>
        {places.map(({ path, label, isCurrent }) => (
          <Anchor key={path} href={path} aria-current={isCurrent ? 'page' : undefined}>
            {label}
          </Anchor>
        ))}
      </nav>
      <div className="bar-end">
        <button type="button" className="icon-button" aria-label={t.nav.find} onClick={openFinder}>
          <Icon name="search" />
        </button>
        <UserMenu />
        <button
          type="button"
          className="icon-button bar-menu"
          aria-label={t.nav.open}
          onClick={() => openSheet(true)}
        >
          <Icon name="menu" />
        </button>
      </div>
      {isSheetOpen && <NavSheet onClose={() => openSheet(false)} />}
    </header>
  );
}
