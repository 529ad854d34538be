import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { obeyKeys } from '../keys.ts';
import { getSettings } from '../settings.ts';
import { useStart } from '../start.ts';
import { UndoOffer } from '../ui/UndoOffer.tsx';
import { useWords } from '../words.ts';
import { Bar } from './Bar.tsx';
import { Finder } from './Finder.tsx';
import { DemoBanner, OfflineNotice } from './Notices.tsx';
import './Shell.css';

/** What stands around every page. */
export function Shell() {
  const t = useWords({ vi, en });
  const { me } = useStart();
  useEffect(() => obeyKeys(getSettings), []);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link to a place on this page, moved to by hand */}
      <a className="skip-link" href="#main" onClick={skipToMain}>
        {t.skip}
      </a>
      <OfflineNotice />
      <DemoBanner />
      {me && <Bar />}
      {me && <Finder />}
      <Outlet />
      <UndoOffer />
    </>
  );
}

/** The router would take `#main` for a place of its own, so the focus is moved by hand. */
function skipToMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main h1')?.focus();
}
