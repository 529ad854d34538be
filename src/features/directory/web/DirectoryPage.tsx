import { useState } from 'react';
import { useMe } from '#web/start.ts';
import { Button } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayKeepDirectory } from '../policy.ts';
import { AddBodyDialog } from './AddBodyDialog.tsx';
import { BodyCard } from './BodyCard.tsx';
import { BodyTree } from './BodyTree.tsx';
import { DayPicker } from './DayPicker.tsx';
import { GiveOfficeDialog } from './GiveOfficeDialog.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonCard } from './PersonCard.tsx';
import { Provinces } from './Provinces.tsx';
import { useDirectory, useOpenCard } from './useDirectory.ts';
import './DirectoryPage.css';

/** Bodies and people as on any day. */
export function DirectoryPage() {
  const t = useWords({ vi, en });
  const me = useMe();
  const directory = useDirectory();
  const card = useOpenCard();
  const [dialog, setDialog] = useState<'office' | 'body' | null>(null);
  const { on, bodies, people, text } = directory;
  const mayKeep = mayKeepDirectory(me);
  useKeys(mayKeep ? [{ code: 'KeyN', label: t.keys.give, do: () => setDialog('office') }] : []);
  const isEmpty = text !== '' && bodies?.length === 0 && people?.length === 0;
  return (
    <Page
      title={t.title}
      lede={t.lede}
      tools={
        mayKeep && (
          <>
            <Button onClick={() => setDialog('body')}>{t.add.open}</Button>
            <Button keyCap="N" onClick={() => setDialog('office')}>
              {t.give.open}
            </Button>
          </>
        )
      }
      aside={card.opened && <Card card={card} on={on} />}
      asideLabel={card.opened?.kind === 'person' ? t.card.person : t.card.body}
    >
      <DayPicker directory={directory} />
      {directory.error && <ProblemNote error={directory.error} retry={directory.retry} />}
      {(!bodies || !people) && !directory.error && <Loading rows={12} rowHeight={46} />}
      {isEmpty && <Empty>{t.nothing({ text })}</Empty>}
      {bodies && people && !isEmpty && (
        <>
          <Provinces bodies={bodies} isFiltered={text !== ''} card={card} />
          <BodyTree bodies={bodies} isFiltered={text !== ''} card={card} />
          <PeopleTable people={people} isFiltered={text !== ''} card={card} />
        </>
      )}
      {dialog === 'office' && (
        <GiveOfficeDialog on={on} bodies={directory.all ?? []} onClose={() => setDialog(null)} />
      )}
      {dialog === 'body' && <AddBodyDialog bodies={directory.all ?? []} onClose={() => setDialog(null)} />}
    </Page>
  );
}

function Card({ card, on }: { card: ReturnType<typeof useOpenCard>; on: string }) {
  if (!card.opened) return null;
  const { kind, id } = card.opened;
  return kind === 'body' ? (
    <BodyCard key={id} id={id} on={on} card={card} />
  ) : (
    <PersonCard key={id} id={id} card={card} />
  );
}
