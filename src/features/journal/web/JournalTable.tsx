import { useFormat } from '#web/format.ts';
import { useSettings } from '#web/settings.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { type Column, Table } from '#web/ui/Table.tsx';
import { useRows } from '#web/ui/useRows.ts';
import { useWords } from '#web/words.ts';
import type { JournalLine } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { wordAct, wordKind } from '../words.ts';

interface Props {
  lines: readonly JournalLine[];
  openSeq: string;
  onOpen: (seq: string) => void;
}

export function JournalTable({ lines, openSeq, onOpen }: Props) {
  const t = useWords({ vi, en });
  const columns = useColumns(onOpen);
  const { rowProps } = useRows(lines.length, (index) => onOpen(String(lines[index]?.seq ?? '')));
  return (
    <div className="journal-table">
      <Table
        caption={t.caption}
        columns={openSeq ? columns.filter(({ key }) => key !== 'subject') : columns}
        rows={lines}
        rowKey={(line) => String(line.seq)}
        openKey={openSeq || undefined}
        rowProps={rowProps}
      />
    </div>
  );
}

function useColumns(onOpen: (seq: string) => void): Column<JournalLine>[] {
  const t = useWords({ vi, en });
  const format = useFormat();
  return [
    {
      key: 'at',
      head: t.columns.at,
      width: '160px',
      phone: 'left',
      cell: ({ at }) => <span className="num">{format.moment(at)}</span>,
    },
    {
      key: 'what',
      head: t.columns.what,
      phone: 'main',
      cell: ({ seq, act, reason }) => (
        <>
          <button type="button" className="journal-open" onClick={() => onOpen(String(seq))}>
            {wordAct(act, t)}
          </button>
          {reason && <small>{reason}</small>}
        </>
      ),
    },
    {
      key: 'subject',
      head: t.columns.subject,
      width: '34%',
      cell: ({ subject }) => subject && <Subject subject={subject} />,
    },
    { key: 'who', head: t.columns.who, width: '24%', phone: 'right', cell: (line) => <Who line={line} /> },
  ];
}

function Who({ line: { who, role, body } }: { line: JournalLine }) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const held = role && [t.roles[role], body && (language === 'en' ? body.nameEn : body.name)];
  return (
    <>
      {who}
      {held && <small>{held.filter((part) => part !== null).join(', ')}</small>}
    </>
  );
}

/** The kind of thing, its title where it has one, and the way to its page. */
export function Subject({ subject }: { subject: NonNullable<JournalLine['subject']> }) {
  const t = useWords({ vi, en });
  const kind = wordKind(subject.kind, t);
  const words = subject.title ? `${kind}: ${subject.title}` : kind;
  return subject.href ? (
    <Anchor className="link journal-subject" href={subject.href}>
      {words}
    </Anchor>
  ) : (
    <span className="journal-subject">{words}</span>
  );
}
