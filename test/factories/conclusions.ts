import { must } from '#base/errors.ts';
import { type Directive, directivesByIds } from '#features/conclusions/index.ts';
import { findOrOpenSpeech } from '#features/floor/index.ts';
import type { Db } from '#platform/db/database.ts';
import { insertDirective } from '../../src/features/conclusions/store.ts';
import { aConference, aParticipant } from './conference.ts';

/** A directive, with the conference, the participant and the speech it needs unless they are given. */
export async function aDirective(
  db: Db,
  given: { conferenceId?: string; speechId?: string; quote?: string; field?: Directive['field'] } = {},
): Promise<Directive> {
  const speechId = given.speechId ?? (await aSpeech(db, given.conferenceId)).id;
  const id = await insertDirective(db, {
    speechId,
    quote: given.quote ?? 'chủ động xây dựng và tổ chức thực hiện các chương trình, kế hoạch cụ thể',
    field: given.field ?? 'political',
    basisId: null,
  });
  return must((await directivesByIds(db, [id])).get(id), 'the directive just written');
}

/** The concluding speech of a conference. */
export async function aSpeech(db: Db, ofConference?: string): Promise<{ id: string; conferenceId: string }> {
  const conferenceId = ofConference ?? (await aConference(db)).id;
  const found = await db
    .selectFrom('participant')
    .select('person_id')
    .where('conference_id', '=', conferenceId)
    .executeTakeFirst();
  const speakerId = found?.person_id ?? (await aParticipant(db, conferenceId)).personId;
  const { id } = await findOrOpenSpeech(db, { conferenceId, speakerId, kind: 'concluding' });
  return { id, conferenceId };
}
