import { AppError } from '#base/errors.ts';
import type { ParticipantRole } from '#features/sources/kinds.ts';
import { type Db, violates } from '#platform/db/database.ts';

/**
 * A person at a conference. `titles` are the offices as the source writes them on that day; `pointId` null: the
 * sources do not say where the person sat.
 */
export interface Participant {
  id: string;
  conferenceId: string;
  personId: string;
  pointId: string | null;
  role: ParticipantRole;
  titles: string[];
}

const columns = [
  'id',
  'conference_id as conferenceId',
  'person_id as personId',
  'point_id as pointId',
  'role',
  'titles',
] as const;

export async function participantsOf(db: Db, conferenceId: string): Promise<Participant[]> {
  return db
    .selectFrom('participant')
    .select(columns)
    .where('conference_id', '=', conferenceId)
    .orderBy('id')
    .limit(5000)
    .execute();
}

export async function findParticipant(
  db: Db,
  of: { conferenceId: string; personId: string },
): Promise<Participant | undefined> {
  return db
    .selectFrom('participant')
    .select(columns)
    .where('conference_id', '=', of.conferenceId)
    .where('person_id', '=', of.personId)
    .executeTakeFirst();
}

/** @throws AppError `participant_not_found` */
export async function getParticipant(db: Db, id: string): Promise<Participant> {
  const found = await db.selectFrom('participant').select(columns).where('id', '=', id).executeTakeFirst();
  if (!found) throw new AppError('not-found', 'participant_not_found');
  return found;
}

/** @throws AppError `participant_exists` */
export async function insertParticipant(tx: Db, participant: Omit<Participant, 'id'>): Promise<string> {
  const row = await tx
    .insertInto('participant')
    .values({
      conference_id: participant.conferenceId,
      person_id: participant.personId,
      point_id: participant.pointId,
      role: participant.role,
      titles: participant.titles,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
    .catch(refuse);
  return row.id;
}

export async function updateParticipant(
  tx: Db,
  id: string,
  change: Pick<Participant, 'pointId' | 'role' | 'titles'>,
): Promise<void> {
  await tx
    .updateTable('participant')
    .set({ point_id: change.pointId, role: change.role, titles: change.titles })
    .where('id', '=', id)
    .execute();
}

/** @throws AppError `participant_in_use` once the person has spoken there */
export async function deleteParticipant(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('participant').where('id', '=', id).execute().catch(refuse);
}

function refuse(error: unknown): never {
  if (violates(error, 'participant_once')) throw new AppError('conflict', 'participant_exists');
  if (violates(error, 'speech_speaker_takes_part')) throw new AppError('conflict', 'participant_in_use');
  throw error;
}
