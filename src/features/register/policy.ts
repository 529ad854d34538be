import type { Actor } from '#base/actor.ts';

/** The secretary, the leader and the officer read the register; the press reads what is published instead. */
export function mayReadRegister({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'secretary' || role === 'leader' || role === 'officer';
}

/**
 * The secretary keeps the record of any body; an officer keeps that of the body they sit in and of those it came from
 * (`ownBodyIds`), for which it now answers.
 */
export function mayKeepRecordOf(
  { role }: Pick<Actor, 'role'>,
  bodyId: string,
  ownBodyIds: readonly string[],
): boolean {
  return role === 'secretary' || (role === 'officer' && ownBodyIds.includes(bodyId));
}

/** Whether there is any record that this person may keep: then the page offers to enter one. */
export function mayKeepSomeRecord({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'secretary' || role === 'officer';
}
