import type { Actor } from '#base/actor.ts';

/** Tasks are internal work: the office, the leaders and the bodies that carry them out read them. */
export function mayReadTasks(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'secretary' || actor.role === 'leader' || actor.role === 'officer';
}

/** Only the office assigns, on behalf of the leader who directed. */
export function mayAssignTask(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'secretary';
}

/**
 * The officer of the lead body records its completion; the office may for any body, since some still report on paper.
 * `isOwn`: the lead body is the officer's own, or one that merged into it.
 */
export function mayCompleteTask(actor: Pick<Actor, 'role'>, isOwn: boolean): boolean {
  return actor.role === 'secretary' || (actor.role === 'officer' && isOwn);
}
