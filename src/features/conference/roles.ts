/** What a person did at a conference, the strongest first: who concludes also directs, who directs also attends. */
export const participantRoles = ['concludes', 'directs', 'chairs', 'reports', 'speaks', 'attends'] as const;
export type ParticipantRole = (typeof participantRoles)[number];

export function strongerRole(a: ParticipantRole, b: ParticipantRole): ParticipantRole {
  return participantRoles.indexOf(a) <= participantRoles.indexOf(b) ? a : b;
}
