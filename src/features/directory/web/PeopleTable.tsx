import { useFormat } from '#web/format.ts';
import { useSettings } from '#web/settings.ts';
import { Empty } from '#web/ui/Empty.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { Section } from '#web/ui/Section.tsx';
import { type Column, Table } from '#web/ui/Table.tsx';
import { useRows } from '#web/ui/useRows.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { type OpenCard, useNameOf } from './useDirectory.ts';

interface Props {
  people: readonly contract.Person[];
  isFiltered: boolean;
  card: OpenCard;
}

/** One line an office; a person without one that day has one quiet line, after the others. */
interface Line {
  person: contract.Person;
  office: contract.Person['offices'][number] | null;
}

export function PeopleTable({ people, isFiltered, card }: Props) {
  const t = useWords({ vi, en });
  const holding = people.filter((person) => person.offices.length > 0);
  const rest = people.filter((person) => person.offices.length === 0);
  const lines: Line[] = [
    ...holding.flatMap((person) => person.offices.map((office) => ({ person, office }))),
    ...rest.map((person) => ({ person, office: null })),
  ];
  const columns = useColumns(card);
  const { rowProps } = useRows(lines.length, (index) => {
    const line = lines[index];
    if (line) card.openPerson(line.person.id);
  });
  if (people.length === 0 && isFiltered) return null;
  return (
    <Section title={t.people.title} note={t.people.count({ count: people.length, holding: holding.length })}>
      {people.length === 0 ? (
        <Empty>{t.noPeople}</Empty>
      ) : (
        <div className="directory-people">
          <Table
            caption={t.people.title}
            columns={columns}
            rows={lines}
            rowKey={({ person, office }) => office?.id ?? person.id}
            weightOf={({ office }) => (office ? undefined : 'quiet')}
            rowProps={rowProps}
          />
        </div>
      )}
    </Section>
  );
}

function useColumns(card: OpenCard): Column<Line>[] {
  const t = useWords({ vi, en });
  const format = useFormat();
  const nameOf = useNameOf();
  const { language } = useSettings();
  return [
    {
      key: 'name',
      head: t.people.name,
      phone: 'main',
      width: '24%',
      cell: ({ person }) => (
        <>
          <button type="button" className="directory-open" onClick={() => card.openPerson(person.id)}>
            {person.name}
          </button>{' '}
          {person.isIllustrative && <Sample />}
        </>
      ),
    },
    {
      key: 'office',
      head: t.people.office,
      phone: 'left',
      cell: ({ office }) => (office ? (language === 'en' ? office.titleEn : office.title) : t.people.none),
    },
    {
      key: 'body',
      head: t.people.body,
      phone: 'right',
      cell: ({ office }) =>
        office && (
          <button type="button" className="directory-open" onClick={() => card.openBody(office.body.id)}>
            {nameOf(office.body)}
          </button>
        ),
    },
    {
      key: 'since',
      head: t.people.since,
      width: '150px',
      align: 'right',
      cell: ({ office }) =>
        office?.from && (
          <>
            {format.date(office.from)}
            {office.until === null && <small>{t.people.noEnd}</small>}
          </>
        ),
    },
  ];
}
