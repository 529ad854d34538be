import type { Actor } from '#base/actor.ts';

/** Everyone signed in reads the rules and counts by the calendar; the secretary alone enters what changes. */
export function mayKeepRules({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'secretary';
}
