import { type ParticipantRole, participantRoles } from '#features/sources/kinds.ts';

/** A person of whom several reports speak keeps the strongest role [C8]. */
export function strongerRole(a: ParticipantRole, b: ParticipantRole): ParticipantRole {
  return participantRoles.indexOf(a) <= participantRoles.indexOf(b) ? a : b;
}
