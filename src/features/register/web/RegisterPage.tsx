import { useState } from 'react';
import { useFormat } from '#web/format.ts';
import { useMe } from '#web/start.ts';
import { Button } from '#web/ui/Button.tsx';
import { Empty } from '#web/ui/Empty.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { useAddress } from '#web/useAddress.ts';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayKeepSomeRecord, mayReadRegister } from '../policy.ts';
import { Achievements } from './Achievements.tsx';
import { EntryForm } from './EntryForm.tsx';
import { RecordPanel } from './RecordPanel.tsx';
import { RecordTable } from './RecordTable.tsx';
import { RegisterFilters } from './RegisterFilters.tsx';
import { useRegister, useRegisterFilter } from './useRegister.ts';
import './RegisterPage.css';

/** The register: what happened, line by line, and quick to add to. */
export function RegisterPage() {
  const t = useWords({ vi, en });
  const me = useMe();
  if (mayReadRegister(me)) return <Register mayAdd={mayKeepSomeRecord(me)} />;
  return (
    <Page title={t.title}>
      <Empty>{t.closed}</Empty>
    </Page>
  );
}

function Register({ mayAdd }: { mayAdd: boolean }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const filter = useRegisterFilter();
  const { list, sums, records, total, error } = useRegister(filter);
  const [isEntering, setEntering] = useState(false);
  const [openId, setOpenId] = useAddress('mo');
  useKeys(mayAdd && !isEntering ? [{ code: 'KeyN', label: t.keys.add, do: () => setEntering(true) }] : []);
  const open = records?.find((record) => record.id === openId);
  const isFiltered = filter.period || filter.kind || filter.level || filter.text;
  return (
    <Page
      title={t.title}
      lede={t.lede}
      tools={
        mayAdd &&
        !isEntering && (
          <Button look="main" keyCap="N" onClick={() => setEntering(true)}>
            {t.entry.open}
          </Button>
        )
      }
      aside={open && <RecordPanel key={open.id} record={open} onClose={() => setOpenId('')} />}
      asideLabel={t.record.label}
      foot={t.foot}
    >
      {isEntering && <EntryForm onClose={() => setEntering(false)} />}
      <RegisterFilters filter={filter} sums={sums} />
      {error && <ProblemNote error={error} retry={() => void list.refetch()} />}
      {!records && !error && <Loading rows={12} rowHeight={56} />}
      {records && records.length === 0 && <Empty>{isFiltered ? t.emptyFiltered : t.empty}</Empty>}
      {records && records.length > 0 && (
        <>
          <RecordTable records={records} openId={openId} onOpen={setOpenId} />
          <p className="register-more">
            {t.shown({
              shown: format.number(records.length),
              total: format.number(total ?? records.length),
            })}{' '}
            {list.hasNextPage && (
              <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t.more}
              </Button>
            )}
          </p>
        </>
      )}
      <Achievements />
    </Page>
  );
}
