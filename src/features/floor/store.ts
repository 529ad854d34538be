import type { Selectable } from 'kysely';
import { AppError } from '#base/errors.ts';
import { type Db, violates } from '#platform/db/database.ts';
import type { Tables } from '#platform/db/tables.ts';
import { isStronger, type SpeechKind } from './kinds.ts';
import type {} from './tables.ts';

/** Who holds the floor: a person, or a body where a source lets a body speak ("Bộ Ngoại giao xác định…"). */
export type Speaker = { speakerId: string } | { speakingBodyId: string };

/** A speech (phát biểu). Its words stand in the citations of its sources. */
export interface Speech {
  id: string;
  conferenceId: string;
  speaker: Speaker;
  kind: SpeechKind;
}

const columns = ['id', 'conference_id', 'speaker_id', 'speaking_body_id', 'kind'] as const;

/** The speeches of a conference in the order in which they became known: sources give no other. */
export async function speechesOf(db: Db, conferenceId: string): Promise<Speech[]> {
  const rows = await db
    .selectFrom('speech')
    .select(columns)
    .where('conference_id', '=', conferenceId)
    .orderBy('id')
    .limit(1000)
    .execute();
  return rows.map(asSpeech);
}

export async function speechesByIds(db: Db, ids: readonly string[]): Promise<Map<string, Speech>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('speech')
    .select(columns)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, asSpeech(row)]));
}

/**
 * The speech of this speaker at this conference, opened when nobody has cited it yet. [FL1] A speaker has one speech at
 * a conference, whatever sources call it. [FL2] Its kind is the strongest that any of them gives it.
 */
export async function findOrOpenSpeech(
  tx: Db,
  speech: { conferenceId: string; kind: SpeechKind } & Speaker,
): Promise<{ id: string; isNew: boolean }> {
  const { conferenceId, kind } = speech;
  const opened = await tx
    .insertInto('speech')
    .values({ conference_id: conferenceId, kind, ...columnsOf(speech) })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (opened) return { id: opened.id, isNew: true };
  const found = await findSpeech(tx, conferenceId, speech);
  if (isStronger(kind, found.kind)) {
    await tx.updateTable('speech').set({ kind }).where('id', '=', found.id).execute();
  }
  return { id: found.id, isNew: false };
}

async function findSpeech(
  tx: Db,
  conferenceId: string,
  speaker: Speaker,
): Promise<{ id: string; kind: SpeechKind }> {
  const { speaker_id, speaking_body_id } = columnsOf(speaker);
  return tx
    .selectFrom('speech')
    .select(['id', 'kind'])
    .where('conference_id', '=', conferenceId)
    .where('speaker_id', 'is not distinct from', speaker_id)
    .where('speaking_body_id', 'is not distinct from', speaking_body_id)
    .executeTakeFirstOrThrow();
}

function columnsOf(speaker: Speaker) {
  return 'speakerId' in speaker
    ? { speaker_id: speaker.speakerId, speaking_body_id: null }
    : { speaker_id: null, speaking_body_id: speaker.speakingBodyId };
}

/** Takes back a speech on which nothing rests. @throws AppError `speech_in_use` while a directive is drawn from it */
export async function removeSpeechIfEmpty(tx: Db, id: string): Promise<void> {
  try {
    await tx.deleteFrom('speech').where('id', '=', id).execute();
  } catch (error) {
    if (violates(error, 'directive_speech_id_fkey')) throw new AppError('conflict', 'speech_in_use');
    throw error;
  }
}

function asSpeech(row: Selectable<Tables['speech']>): Speech {
  return {
    id: row.id,
    conferenceId: row.conference_id,
    speaker: speakerOf(row),
    kind: row.kind,
  };
}

function speakerOf(row: Selectable<Tables['speech']>): Speaker {
  if (row.speaker_id !== null) return { speakerId: row.speaker_id };
  if (row.speaking_body_id !== null) return { speakingBodyId: row.speaking_body_id };
  throw new Error('a speech without a speaker: the database should have refused it');
}
