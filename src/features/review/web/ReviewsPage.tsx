import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer } from '#web/contract-types.ts';
import { question } from '#web/question.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { type Column, Table } from '#web/ui/Table.tsx';
import type * as contract from '../contract.ts';
import { NewReviewDialog } from './NewReviewDialog.tsx';
import { useWordsOf } from './useWordsOf.ts';

type Line = Answer<typeof contract.listReviews>['reviews'][number];

/** Every review, newest year first, with what is still to be done in each. */
export function ReviewsPage() {
  const { t } = useWordsOf();
  const [isCreating, setCreating] = useState(false);
  const { data, error, refetch } = useQuery(question<typeof contract.listReviews>('/api/reviews'));
  const columns = useColumns();
  const create = data?.mayWrite && (
    <Button look="main" onClick={() => setCreating(true)}>
      {t.list.create}
    </Button>
  );
  return (
    <Page title={t.title} lede={t.lede} tools={data && data.reviews.length > 0 && create}>
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading rows={3} />}
      {data?.reviews.length === 0 && <Empty action={create}>{t.none}</Empty>}
      {data && data.reviews.length > 0 && (
        <Table caption={t.title} columns={columns} rows={data.reviews} rowKey={(review) => review.id} />
      )}
      {isCreating && data && <NewReviewDialog next={data.next} onClose={() => setCreating(false)} />}
    </Page>
  );
}

function useColumns(): Column<Line>[] {
  const { t, format, name } = useWordsOf();
  return [
    { key: 'year', head: t.list.year, width: '72px', phone: 'left', cell: (review) => <b>{review.year}</b> },
    {
      key: 'title',
      head: t.list.titleColumn,
      phone: 'main',
      cell: (review) => (
        <>
          <Anchor href={`/bao-cao/${review.id}`}>
            <b>{review.title}</b>
          </Anchor>{' '}
          {review.isIllustrative && <Sample />}
          <small>
            {name(review.body)} · {t.list.numbers({ count: format.number(review.numbers) })}
          </small>
        </>
      ),
    },
    {
      key: 'state',
      head: t.list.state,
      width: '20%',
      phone: 'right',
      cell: (review) =>
        review.due > 0 ? (
          <span className="warn">▲ {t.list.toDo({ count: format.number(review.due) })}</span>
        ) : (
          t.list.clear
        ),
    },
    {
      key: 'cutOff',
      head: t.list.cutOff,
      width: '12%',
      align: 'right',
      cell: (review) => <span className="num">{format.date(review.cutOff)}</span>,
    },
    {
      key: 'dueOn',
      head: t.list.dueOn,
      width: '12%',
      align: 'right',
      cell: (review) => <span className="num">{format.date(review.dueOn)}</span>,
    },
  ];
}
