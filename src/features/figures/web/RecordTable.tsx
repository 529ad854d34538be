import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answer } from '#web/contract-types.ts';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { Button } from '#web/ui/Button.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { type Column, Table } from '#web/ui/Table.tsx';
import type * as contract from '../contract.ts';
import { useWordsOf } from './useWordsOf.ts';

type Counted = Answer<typeof contract.listFigureRecords>['records'][number];
type Row = Pick<Counted, 'id' | 'code' | 'title' | 'endedOn'> & Partial<Counted>;

/** The records that are counted, by page; after the last, those that came too late to be. */
export function RecordTable({ figure }: { figure: contract.FigureSheet }) {
  const { t } = useWordsOf();
  const [page, setPage] = useState(0);
  const { data, error } = useQuery({
    ...question<typeof contract.listFigureRecords>('/api/figures/{id}/records', {
      params: { id: figure.id },
      query: { page },
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns();
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Loading rows={8} rowHeight={38} />;
  const isLast = (data.page + 1) * data.pageSize >= data.total;
  const rows: Row[] = [...data.records, ...(isLast ? figure.leftOut : [])];
  return (
    <>
      <div className="figure-records">
        <Table
          caption={t.page.records.caption}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          weightOf={(row) => (row.kind ? undefined : 'strong')}
        />
      </div>
      <Pages data={data} isLast={isLast} onTurn={setPage} />
    </>
  );
}

function useColumns(): Column<Row>[] {
  const { t, name } = useWordsOf();
  const format = useFormat();
  const { records } = t.page;
  return [
    {
      key: 'code',
      head: records.code,
      width: '108px',
      phone: 'left',
      cell: (row) => <span className="num">{row.code}</span>,
    },
    {
      key: 'ended',
      head: records.ended,
      width: '92px',
      phone: 'right',
      cell: (row) => <span className="num">{format.date(row.endedOn)}</span>,
    },
    {
      key: 'title',
      head: records.title,
      phone: 'main',
      cell: (row) => (
        <>
          {row.title} {row.isIllustrative && <Sample />}
          {row.kind && (
            <small>
              {t.kinds[row.kind]}
              {row.basis && ` · ${row.basis}`}
            </small>
          )}
        </>
      ),
    },
    {
      key: 'body',
      head: records.body,
      width: '21%',
      cell: (row) => (row.body ? name(row.body) : records.after),
    },
    {
      key: 'counted',
      head: records.counted,
      width: '80px',
      align: 'right',
      cell: (row) => (row.kind ? records.yes : records.no),
    },
  ];
}

function Pages(props: {
  data: Answer<typeof contract.listFigureRecords>;
  isLast: boolean;
  onTurn: (page: number) => void;
}) {
  const { data, isLast, onTurn } = props;
  const { t } = useWordsOf();
  const format = useFormat();
  const from = data.page * data.pageSize + 1;
  return (
    <div className="split figure-pages">
      <p className="small">
        {t.page.records.range({
          from: format.number(from),
          to: format.number(from + data.records.length - 1),
          total: format.number(data.total),
        })}
      </p>
      {data.total > data.pageSize && (
        <p className="actions">
          <Button disabled={data.page === 0} onClick={() => onTurn(data.page - 1)}>
            {t.page.records.before}
          </Button>
          <Button disabled={isLast} onClick={() => onTurn(data.page + 1)}>
            {t.page.records.next}
          </Button>
        </p>
      )}
    </div>
  );
}
