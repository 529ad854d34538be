import { addressOf } from '#web/ask.ts';
import { useFormat } from '#web/format.ts';
import { useMe } from '#web/start.ts';
import { Button, LinkButton } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useAddress } from '#web/useAddress.ts';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayReadJournal } from '../policy.ts';
import { JournalFilters } from './JournalFilters.tsx';
import { JournalTable } from './JournalTable.tsx';
import { LinePanel } from './LinePanel.tsx';
import { SealStrip } from './SealStrip.tsx';
import { useJournal, useJournalFilter } from './useJournal.ts';
import './JournalPage.css';

/** The record as it is read: who did what, when, on whose authority; and how it is sealed. */
export function JournalPage() {
  const t = useWords({ vi, en });
  if (mayReadJournal(useMe())) return <Journal />;
  return (
    <Page title={t.title}>
      <Empty>{t.closed}</Empty>
    </Page>
  );
}

function Journal() {
  const t = useWords({ vi, en });
  const format = useFormat();
  const filter = useJournalFilter();
  const { list, lines } = useJournal(filter);
  const [openSeq, setOpen] = useAddress('mo');
  const open = lines?.find((line) => String(line.seq) === openSeq);
  const isFiltered = Object.keys(filter.query).length > 0;
  return (
    <Page
      title={t.title}
      lede={t.lede}
      tools={
        <LinkButton isFile href={addressOf('/api/journal/csv', {}, filter.query)}>
          {t.export}
        </LinkButton>
      }
      aside={open && <LinePanel key={open.seq} line={open} onClose={() => setOpen('')} />}
      asideLabel={t.line.label}
    >
      <SealStrip />
      <JournalFilters filter={filter} />
      {list.error && <ProblemNote error={list.error} retry={() => void list.refetch()} />}
      {!lines && !list.error && <Loading rows={12} rowHeight={52} />}
      {lines && lines.length === 0 && <Empty>{isFiltered ? t.emptyFiltered : t.empty}</Empty>}
      {lines && lines.length > 0 && (
        <>
          <JournalTable lines={lines} openSeq={openSeq} onOpen={setOpen} />
          <p className="journal-more">
            {t.shown({ count: format.number(lines.length) })}{' '}
            {list.hasNextPage && (
              <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t.more}
              </Button>
            )}
          </p>
        </>
      )}
    </Page>
  );
}
