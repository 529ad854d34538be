import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { Loading } from '../ui/Loading.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useWords } from '../words.ts';

/** While a page's own code is on its way. It has no heading yet, so it takes no focus and names no document. */
export function PendingPage() {
  const t = useWords({ vi, en });
  return (
    <main id="main" className="page" aria-busy="true">
      <VisuallyHidden>{t.loading}</VisuallyHidden>
      <Loading rows={8} />
    </main>
  );
}
