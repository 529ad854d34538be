import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { Problem } from '../problem.ts';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { useWords } from '../words.ts';

/** A page that could not be drawn. Says whose fault it is and what was kept. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useWords({ vi, en });
  return (
    <Page title={t.failed.title} lede={sentenceFor(error, t.failed)}>
      <Button look="main" onClick={() => location.reload()}>
        {t.reload}
      </Button>
    </Page>
  );
}

function sentenceFor(error: unknown, words: { text: string; stale: string }): string {
  if (error instanceof Problem) return error.detail;
  // A part of the page did not arrive: another version was installed meanwhile, or the line broke.
  const isMissingPart = error instanceof TypeError && /import|module|fetch/i.test(error.message);
  return isMissingPart ? words.stale : words.text;
}
