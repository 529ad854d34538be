import { useInfiniteQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { ask } from '#web/ask.ts';
import { useFormat } from '#web/format.ts';
import { useMe } from '#web/start.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { type Column, Table } from '#web/ui/Table.tsx';
import { useRows } from '#web/ui/useRows.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayImport } from '../policy.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { Seen } from './Seen.tsx';
import './SourcesPage.css';

/** Every kept original, the latest first, and the place to bring in more. */
export function SourcesPage() {
  const t = useWords({ vi, en });
  const me = useMe();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useSources();
  const sources = data?.pages.flatMap((page) => page.sources) ?? [];
  return (
    <Page title={t.title} lede={t.lede}>
      {mayImport(me) && <ImportPanel />}
      {error && <ProblemNote error={error} />}
      {!data && !error && <Loading rows={5} rowHeight={58} />}
      {data && sources.length === 0 && <Empty>{mayImport(me) ? t.list.empty : t.list.emptyReader}</Empty>}
      {sources.length > 0 && <SourceTable sources={sources} />}
      {hasNextPage && (
        <div className="sources-more">
          <Button isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t.list.more}
          </Button>
        </div>
      )}
    </Page>
  );
}

function useSources() {
  return useInfiniteQuery({
    queryKey: ['/api/sources', 'pages'],
    queryFn: ({ pageParam }) =>
      ask<typeof contract.listSources>('get', '/api/sources', {
        query: pageParam === null ? {} : { before: pageParam },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

function SourceTable({ sources }: { sources: readonly contract.SourceLine[] }) {
  const t = useWords({ vi, en });
  const router = useRouter();
  const { rowProps } = useRows(sources.length, (index) => {
    const source = sources[index];
    if (source) router.history.push(`/nguon/${source.id}`);
  });
  return (
    <Table
      caption={t.title}
      columns={useColumns()}
      rows={sources}
      rowKey={(source) => source.id}
      rowProps={rowProps}
      weightOf={({ proposals, decided }) => (proposals === decided ? 'quiet' : undefined)}
    />
  );
}

function useColumns(): Column<contract.SourceLine>[] {
  const t = useWords({ vi, en });
  const format = useFormat();
  return [
    {
      key: 'source',
      head: t.list.source,
      phone: 'main',
      cell: (source) => (
        <>
          <Anchor className="sources-title" href={`/nguon/${source.id}`}>
            {source.title}
          </Anchor>{' '}
          {source.isIllustrative && <Sample />}
          <small>
            <b>{source.outlet ?? t.unknownOutlet}</b> ·{' '}
            {t.list.importedAt({ at: format.moment(source.importedAt), by: source.importedBy ?? t.program })}
            {!source.isRelevant && ` · ${t.list.irrelevant}`}
          </small>
        </>
      ),
    },
    {
      key: 'published',
      head: t.list.published,
      width: '130px',
      phone: 'left',
      cell: ({ publishedOn }) =>
        publishedOn ? (
          <span className="num">{format.date(publishedOn)}</span>
        ) : (
          <span className="small">{t.noDate}</span>
        ),
    },
    {
      key: 'seen',
      head: t.list.progress,
      width: '230px',
      phone: 'right',
      cell: (source) => <Seen decided={source.decided} all={source.proposals} />,
    },
  ];
}
