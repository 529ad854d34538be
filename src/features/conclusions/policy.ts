import type { Actor } from '#base/actor.ts';

/** The notice is a paper of the office: only the secretary (thư ký) notes that it was issued. */
export function mayNoteNotice(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'secretary';
}
