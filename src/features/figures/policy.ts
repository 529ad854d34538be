import type { Actor } from '#base/actor.ts';

/*
 * Figures are for everyone who signs in, press and technicians included: they are what is published. So reading asks
 * only that somebody is there.
 */

/** Only the secretary sets up indicators and figures, and says which figure a claim is about. */
export function mayKeepFigures(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'secretary';
}
