export type { ConferenceFormat, ConferenceKind } from './kind.ts';
export type { ParticipantRole } from './roles.ts';
export type { Conference } from './store.ts';
export { conferencesByIds, findConferenceOfSource, getConference, listConferences } from './store.ts';
export type { Participant } from './store-participants.ts';
export { findParticipant, insertParticipant, participantsOf } from './store-participants.ts';
export type { Point } from './store-points.ts';
export { pointsOf } from './store-points.ts';
export type { Tier } from './tables.ts';
