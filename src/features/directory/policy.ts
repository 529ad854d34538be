import type { Actor } from '#base/actor.ts';

/** Everyone signed in reads the directory; the secretary alone keeps it. */
export function mayKeepDirectory({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'secretary';
}
