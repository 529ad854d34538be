import type { vi } from '../i18n/vi.ts';

/** The way along the thread. A place whose page is not in the product yet is not shown. */
export const places = [
  { path: '/', word: 'desk' },
  { path: '/hoi-nghi', word: 'conferences' },
  { path: '/nguon', word: 'sources' },
  { path: '/ket-luan', word: 'conclusions' },
  { path: '/nhiem-vu', word: 'tasks' },
  { path: '/so', word: 'register' },
  { path: '/so-lieu', word: 'figures' },
  { path: '/bao-cao', word: 'reviews' },
  { path: '/danh-ba', word: 'directory' },
] as const satisfies readonly { path: string; word: keyof typeof vi.nav }[];

/** Whether a place is the one that the page belongs to. */
export function isAt(place: string, path: string): boolean {
  return place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`);
}
