import type { Actor } from '#base/actor.ts';

/** [J1] The secretary keeps the office's papers and the leader answers for it: both read who did what. */
export function mayReadJournal({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'secretary' || role === 'leader';
}
