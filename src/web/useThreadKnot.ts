import { useRouter } from '@tanstack/react-router';
import type { KnotRef } from '#base/knot.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { useKeys } from './useKeys.ts';
import { useWords } from './words.ts';

/** Where the thread of an object is shown. */
export function threadAddress({ kind, id }: KnotRef): string {
  return `/mach/${kind}/${encodeURIComponent(id)}`;
}

/** Says which object the page is about, so that `T` opens its thread; null while it is not known yet. */
export function useThreadKnot(knot: KnotRef | null): void {
  const t = useWords({ vi, en });
  const router = useRouter();
  const open = () => knot && router.history.push(threadAddress(knot));
  useKeys(knot ? [{ code: 'KeyT', label: t.keys.thread, do: open, end: true }] : []);
}
