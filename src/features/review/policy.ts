import type { Actor } from '#base/actor.ts';

/** A review is internal until it is published: the office, the leaders and the bodies it reports on read it. */
export function mayReadReviews(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'secretary' || actor.role === 'leader' || actor.role === 'officer';
}

/** Only the office writes the review and decides about its numbers. */
export function mayWriteReviews(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'secretary';
}
