export type { Speaker, Speech } from './store.ts';
export { findOrOpenSpeech, removeSpeechIfEmpty, speechesByIds, speechesOf } from './store.ts';
export type { SpeechKind } from './tables.ts';
