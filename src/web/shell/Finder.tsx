import { lazy, Suspense } from 'react';
import { closeFinder, openFinder, useFinder } from '../finder.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useKeys } from '../useKeys.ts';
import { useWords } from '../words.ts';

/** Fetched when first opened: whoever only signs in need not wait for it. */
const FindDialog = lazy(async () => ({
  default: (await import('#features/thread/web/FindDialog.tsx')).FindDialog,
}));

/** `Ctrl K` on every page. */
export function Finder() {
  const t = useWords({ vi, en });
  const isOpen = useFinder();
  useKeys([{ code: 'KeyK', ctrl: true, label: t.keys.find, do: openFinder, quiet: true }]);
  return (
    isOpen && (
      <Suspense fallback={null}>
        <FindDialog onClose={closeFinder} />
      </Suspense>
    )
  );
}
