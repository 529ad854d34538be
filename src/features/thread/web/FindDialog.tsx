import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useFormat } from '#web/format.ts';
import { question } from '#web/question.ts';
import { getSettings } from '#web/settings.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Dialog } from '#web/ui/Dialog.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { threadAddress } from '#web/useThreadKnot.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract-search.ts';
import type { Find, Finds } from '../contract-search.ts';
import { en } from '../i18n/search-en.ts';
import { vi } from '../i18n/search-vi.ts';
import { FindItem } from './FindItem.tsx';
import { findAddress, knotOf } from './find-address.ts';
import { type RecentFind, useRecentFinds } from './recent-finds.ts';
import './find.css';

const PAUSE_MS = 120;

/** Finds while one types. The arrows go from the field through the finds and back; Enter opens, T opens the thread. */
export function FindDialog({ onClose }: { onClose: () => void }) {
  const t = useWords({ vi, en });
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const asked = useSettled(typed.trim());
  const { recent, remember } = useRecentFinds();
  const list = useRef<HTMLDivElement>(null);
  const { data, error } = useQuery({
    ...question<typeof contract.quickSearch>('/api/search/quick', { query: { q: asked } }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const finds = asked === '' || typed.trim() === '' ? undefined : data;
  const isUpToDate = asked === typed.trim();
  const leaveBy = (find: RecentFind) => {
    remember(find);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const field = list.current?.querySelector<HTMLElement>('input');
    const at = links.findIndex((link) => link.matches(':focus'));
    const isIn = event.target === field;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.code];
    if (to !== undefined && (at >= 0 || isIn)) {
      event.preventDefault();
      (to < 0 ? field : links[Math.min(to, links.length - 1)])?.focus();
    } else if (event.code === 'Enter' && isIn && isUpToDate) {
      event.preventDefault();
      links[0]?.click();
    } else if (event.code === 'KeyT' && at >= 0 && isPlainLetter(event)) {
      const knot = knotOf(links[at]?.dataset.find ?? '');
      if (!knot) return;
      event.preventDefault();
      onClose();
      router.history.push(threadAddress(knot));
    }
  };
  return (
    <Dialog title={t.title} onClose={onClose} shape="middle">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of what stands in it are heard here */}
      <div ref={list} className="find" onKeyDown={onKeyDown}>
        <TextField
          label={t.field}
          hint={t.how}
          type="search"
          value={typed}
          onChange={setTyped}
          maxLength={200}
          autoComplete="off"
          placeholder={t.hint}
        />
        {error && <ProblemNote error={error} />}
        {!finds && recent.length > 0 && <Recent recent={recent} onFollow={leaveBy} />}
        {finds && <Results finds={finds} typed={asked} onFollow={leaveBy} onClose={onClose} />}
        <p className="find-keys small" aria-hidden="true">
          <kbd>↓</kbd> <kbd>↑</kbd> {t.keys.move} <kbd>Enter</kbd> {t.keys.enter} <kbd>T</kbd> {t.keys.thread}
        </p>
      </div>
    </Dialog>
  );
}

/** Letters may be turned off, and with Ctrl or Alt they belong to the browser. */
function isPlainLetter(event: KeyboardEvent): boolean {
  return getSettings().letterKeys && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** The value once nothing was typed for a moment. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function Recent({ recent, onFollow }: { recent: RecentFind[]; onFollow: (find: RecentFind) => void }) {
  const t = useWords({ vi, en });
  return (
    <section aria-label={t.recent}>
      <h3 className="find-kind">{t.recent}</h3>
      <ul>
        {recent.map((find) => (
          <li key={find.id}>
            <Anchor
              className="find-item"
              href={find.href}
              data-find={`${find.kind}:${find.id}`}
              onClick={() => onFollow(find)}
            >
              <span className="find-shape">
                <span className="find-square" aria-hidden="true" />
              </span>
              <span className="find-words">
                <span className="find-title">{find.title}</span>
                <span className="find-caption">{t.kinds[find.kind]}</span>
              </span>
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ResultsProps {
  finds: Finds;
  typed: string;
  onFollow: (find: RecentFind) => void;
  onClose: () => void;
}

function Results({ finds, typed, onFollow, onClose }: ResultsProps) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const total = finds.counts.reduce((sum, { count }) => sum + count, 0);
  const count = format.number(Math.min(total, 5000));
  const said = finds.isNear
    ? t.near
    : total === 0
      ? t.nothing
      : (finds.isCut ? t.foundMany : t.found)({ count });
  return (
    <>
      <p className="small" role="status">
        {said} {finds.isCut && t.cut}
      </p>
      {[...Map.groupBy(finds.finds, (find) => find.kind)].map(([kind, own]) => (
        <section key={kind} aria-label={t.kinds[kind]}>
          <h3 className="find-kind">
            {t.kinds[kind]} <KindCount finds={finds} kind={kind} />
          </h3>
          <ul>
            {own.map((find) => (
              <li key={find.id}>
                <Anchor
                  className="find-item"
                  href={find.href}
                  data-find={`${find.kind}:${find.id}`}
                  onClick={() => onFollow(find)}
                >
                  <FindItem find={find} />
                </Anchor>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {total > finds.finds.length && (
        <Anchor className="link find-all" href={findAddress({ typed })} onClick={onClose}>
          {finds.isCut ? t.allMany : t.all({ count })}
        </Anchor>
      )}
    </>
  );
}

function KindCount({ finds, kind }: { finds: Finds; kind: Find['kind'] }) {
  const format = useFormat();
  const count = finds.counts.find((one) => one.kind === kind)?.count;
  return count === undefined ? null : <span className="find-count num">{format.number(count)}</span>;
}
