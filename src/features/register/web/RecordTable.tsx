import { useFormat } from '#web/format.ts';
import { useSettings } from '#web/settings.ts';
import { Sample } from '#web/ui/Sample.tsx';
import { type Column, Table } from '#web/ui/Table.tsx';
import { useRows } from '#web/ui/useRows.ts';
import { useWords } from '#web/words.ts';
import type { ActivityLine } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

interface Props {
  records: readonly ActivityLine[];
  openId: string;
  onOpen: (id: string) => void;
}

export function RecordTable({ records, openId, onOpen }: Props) {
  const t = useWords({ vi, en });
  const columns = useColumns(onOpen);
  const { rowProps } = useRows(records.length, (index) => onOpen(records[index]?.id ?? ''));
  return (
    <div className="register-table">
      <Table
        caption={t.caption}
        columns={openId ? columns.filter(({ key }) => !besidePanel.has(key)) : columns}
        rows={records}
        rowKey={(record) => record.id}
        openKey={openId || undefined}
        rowProps={rowProps}
      />
    </div>
  );
}

/** What the open record itself says, and the narrower list has no room for. */
const besidePanel = new Set(['level', 'body', 'basis']);

function useColumns(onOpen: (id: string) => void): Column<ActivityLine>[] {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { language } = useSettings();
  return [
    {
      key: 'code',
      head: t.columns.code,
      width: '112px',
      cell: ({ code }) => <span className="num">{code}</span>,
    },
    {
      key: 'title',
      head: t.columns.title,
      phone: 'main',
      cell: ({ id, title, partner, isIllustrative }) => (
        <>
          <button type="button" className="register-open" onClick={() => onOpen(id)}>
            {title}
          </button>{' '}
          {isIllustrative && <Sample />}
          {partner && <small>{partner}</small>}
        </>
      ),
    },
    { key: 'kind', head: t.columns.kind, width: '140px', phone: 'left', cell: ({ kind }) => t.kinds[kind] },
    { key: 'level', head: t.columns.level, width: '140px', cell: ({ level }) => t.levels[level] },
    {
      key: 'time',
      head: t.columns.time,
      width: '170px',
      phone: 'right',
      cell: ({ startedOn, endedOn }) => <span className="num">{format.dateSpan(startedOn, endedOn)}</span>,
    },
    {
      key: 'body',
      head: t.columns.body,
      width: '19%',
      cell: ({ body }) => (language === 'en' ? body.nameEn : body.name),
    },
    { key: 'basis', head: t.columns.basis, width: '13%', cell: ({ basis }) => basis },
  ];
}
