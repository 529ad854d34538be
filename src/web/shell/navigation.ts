import type { Actor } from '#base/actor.ts';
import { mayReadRegister } from '#features/register/policy.ts';
import { mayReadReviews } from '#features/review/policy.ts';
import { mayReadTasks } from '#features/tasks/policy.ts';
import type { vi } from '../i18n/vi.ts';

interface Place {
  path: string;
  word: keyof typeof vi.nav;
  /** Who finds something there; everyone when absent. */
  may?: (reader: Pick<Actor, 'role'>) => boolean;
}

/** The way along the thread. A place whose page is not in the product yet, or not for this reader, is not shown. */
export const places: readonly Place[] = [
  { path: '/', word: 'desk' },
  { path: '/hoi-nghi', word: 'conferences' },
  { path: '/nguon', word: 'sources' },
  { path: '/ket-luan', word: 'conclusions' },
  { path: '/nhiem-vu', word: 'tasks', may: mayReadTasks },
  { path: '/so', word: 'register', may: mayReadRegister },
  { path: '/so-lieu', word: 'figures' },
  { path: '/bao-cao', word: 'reviews', may: mayReadReviews },
  { path: '/danh-ba', word: 'directory' },
];

/** Whether a place is the one that the page belongs to. */
export function isAt(place: string, path: string): boolean {
  return place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`);
}
