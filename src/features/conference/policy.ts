import type { Actor } from '#base/actor.ts';

/** The office keeps the dossier: only the secretary (thư ký) writes what a conference is and who takes part. */
export function mayEditConference(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'secretary';
}

/** Points and programme are also the operator's (kỹ thuật trung tâm) to set up before the day. */
export function mayPrepareConference(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'secretary' || actor.role === 'operator';
}
