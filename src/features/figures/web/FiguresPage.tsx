import { useQuery } from '@tanstack/react-query';
import { question } from '#web/question.ts';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import type * as contract from '../contract.ts';
import { FigureTable } from './FigureTable.tsx';
import { UnattachedClaims } from './UnattachedClaims.tsx';
import { useWordsOf } from './useWordsOf.ts';

/** Every figure by period, what was counted beside what is claimed; and claims that still wait for their figure. */
export function FiguresPage() {
  const { t } = useWordsOf();
  const { data, error, refetch } = useQuery(question<typeof contract.listFigures>('/api/figures'));
  return (
    <Page title={t.title} lede={t.lede} foot={t.page.foot}>
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading rows={8} />}
      {data?.figures.length === 0 && <Empty>{t.list.none}</Empty>}
      {data && data.unattached.length > 0 && (
        <UnattachedClaims claims={data.unattached} figures={data.figures} />
      )}
      {data && data.figures.length > 0 && <FigureTable figures={data.figures} />}
    </Page>
  );
}
