import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { foundKinds } from '#base/found.ts';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button } from '#web/ui/Button.tsx';
import { Chips } from '#web/ui/Chips.tsx';
import { Loading } from '#web/ui/Loading.tsx';
import { Page } from '#web/ui/Page.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useRows } from '#web/ui/useRows.ts';
import { useAddress } from '#web/useAddress.ts';
import { useThreadKnot } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract-search.ts';
import type { Finds } from '../contract-search.ts';
import { en } from '../i18n/search-en.ts';
import { vi } from '../i18n/search-vi.ts';
import { FindItem } from './FindItem.tsx';
import { knotOf } from './find-address.ts';
import { useRecentFinds } from './recent-finds.ts';
import './find.css';

const A_PAGE = 20;

/** Everything found, page by page; words, kind and page are in the address. */
export function FindPage() {
  const t = useWords({ vi, en });
  const [q] = useAddress('q');
  const [kindAsked, setKind] = useAddress('loai');
  const [pageAsked, setPage] = useAddress('trang');
  const kind = foundKinds.find((one) => one === kindAsked);
  const page = Math.min(250, Math.max(1, Math.floor(Number(pageAsked) || 1)));
  const { data, error } = useQuery({
    ...question<typeof contract.search>('/api/search', {
      query: { q: q.slice(0, 200), page, ...(kind ? { kind } : {}) },
    }),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });
  const finds = q.trim() === '' ? undefined : data;
  return (
    <Page title={t.title} crumbs={[{ label: t.title }]} foot={t.foot}>
      <Asking key={q} asked={q} />
      {error ? (
        <ProblemNote error={error} />
      ) : finds ? (
        <>
          {finds.counts.length > 1 && <Kinds finds={finds} kind={kind ?? ''} onChange={setKind} />}
          <Found key={`${q} ${kind} ${page}`} finds={finds} kind={kind} />
          <Pages finds={finds} kind={kind} page={page} onChange={setPage} />
        </>
      ) : (
        q.trim() !== '' && <Loading rows={8} />
      )}
    </Page>
  );
}

/** Asked anew with Enter: then kind and page begin anew too. */
function Asking({ asked }: { asked: string }) {
  const t = useWords({ vi, en });
  const router = useRouter();
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  return (
    <form
      className="find-asking"
      onSubmit={(event) => {
        event.preventDefault();
        void router.navigate({ href: `/tim?${new URLSearchParams({ q: typed.trim() })}` });
      }}
    >
      <TextField
        label={t.field}
        hint={t.how}
        type="search"
        value={typed}
        onChange={setTyped}
        maxLength={200}
      />
      <Button type="submit">{t.title}</Button>
    </form>
  );
}

function Kinds({ finds, kind, onChange }: { finds: Finds; kind: string; onChange: (kind: string) => void }) {
  const t = useWords({ vi, en });
  const router = useRouter();
  const options = finds.counts.map((one) => ({
    value: one.kind as string,
    label: t.kinds[one.kind],
    count: one.count,
  }));
  const choose = (next: string) => {
    const search = new URLSearchParams(router.state.location.searchStr);
    if (!search.has('trang')) return onChange(next);
    search.delete('trang');
    if (next === '') search.delete('loai');
    else search.set('loai', next);
    void router.navigate({ href: `/tim?${search}`, replace: true });
  };
  return (
    <Chips
      label={t.byKind}
      value={kind}
      options={[{ value: '', label: t.everything }, ...options]}
      onChange={choose}
    />
  );
}

function totalOf(finds: Finds, kind: string | undefined): number {
  const counts = finds.counts.filter((one) => kind === undefined || one.kind === kind);
  return Math.min(
    5000,
    counts.reduce((sum, { count }) => sum + count, 0),
  );
}

function Found({ finds, kind }: { finds: Finds; kind: string | undefined }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const router = useRouter();
  const { remember } = useRecentFinds();
  const open = (i: number) => {
    const find = finds.finds[i];
    if (!find) return;
    remember(find);
    router.history.push(find.href);
  };
  const { at, rowProps } = useRows(finds.finds.length, open);
  const inHand = finds.finds[at];
  useThreadKnot(inHand ? knotOf(`${inHand.kind}:${inHand.id}`) : null);
  const total = totalOf(finds, kind);
  const count = format.number(total);
  const said = finds.isNear
    ? t.near
    : total === 0
      ? t.nothing
      : (finds.isCut && !kind ? t.foundMany : t.found)({ count });
  return (
    <>
      <p className="find-said" role="status">
        {said} {finds.isCut && <span className="warn">{t.cut}</span>}
      </p>
      <ul className="find-list">
        {finds.finds.map((find, i) => (
          <li key={find.id} {...rowProps(i)}>
            <Anchor className="find-item" href={find.href} onClick={() => remember(find)}>
              <FindItem find={find} />
              <span className="find-word">{t.kinds[find.kind]}</span>
            </Anchor>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PagesProps {
  finds: Finds;
  kind: string | undefined;
  page: number;
  onChange: (page: string) => void;
}

function Pages({ finds, kind, page, onChange }: PagesProps) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const pages = Math.ceil(totalOf(finds, kind) / A_PAGE);
  if (pages < 2) return null;
  return (
    <nav className="actions find-pages" aria-label={t.byKind}>
      {page > 1 && <Button onClick={() => onChange(String(page - 1))}>{t.previous}</Button>}
      <span className="small">{t.page({ page: format.number(page), pages: format.number(pages) })}</span>
      {page < pages && <Button onClick={() => onChange(String(page + 1))}>{t.next}</Button>}
    </nav>
  );
}
