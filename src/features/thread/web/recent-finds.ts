import { useMe } from '#web/start.ts';
import type { Find } from '../contract-search.ts';

export type RecentFind = Pick<Find, 'kind' | 'id' | 'title' | 'href'>;

const MOST = 6;

/** What somebody opened from a search, kept in this browser under their own name: the next to sign in sees their own. */
export function useRecentFinds(): { recent: RecentFind[]; remember: (find: RecentFind) => void } {
  const key = `finds ${useMe().id}`;
  const recent = read(key);
  const remember = ({ kind, id, title, href }: RecentFind) => {
    const others = read(key).filter((one) => one.id !== id);
    try {
      localStorage.setItem(key, JSON.stringify([{ kind, id, title, href }, ...others].slice(0, MOST)));
    } catch {
      // A browser that keeps nothing forgets this too.
    }
  };
  return { recent, remember };
}

function read(key: string): RecentFind[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Whatever else lies there is not followed: an address of this product begins with one stroke. */
function isRecent(value: unknown): value is RecentFind {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, title, href } = value as Record<string, unknown>;
  const areTexts = [kind, id, title, href].every((part) => typeof part === 'string');
  return areTexts && /^\/(?!\/)/.test(String(href));
}
