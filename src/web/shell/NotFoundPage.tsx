import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { LinkButton } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { useWords } from '../words.ts';

export function NotFoundPage() {
  const t = useWords({ vi, en });
  return (
    <Page title={t.notFound.title} lede={t.notFound.text}>
      <LinkButton href="/" look="main">
        {t.notFound.home}
      </LinkButton>
    </Page>
  );
}
