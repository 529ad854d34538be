import { insertParticipant, type Participant } from '#features/conference/index.ts';
import { findOrAddPerson, insertBody } from '#features/directory/index.ts';
import type { Db } from '#platform/db/database.ts';
import {
  type Conference,
  getConference,
  insertConference,
  type NewConference,
} from '../../src/features/conference/store.ts';

/** A conference of a ministry of its own, on the day of the review of 2024 unless said otherwise. */
export async function aConference(db: Db, given: Partial<NewConference> = {}): Promise<Conference> {
  const organiserId = given.organiserId ?? (await aMinistry(db));
  const id = await insertConference(db, {
    kind: 'annual_review',
    name: 'Hội nghị tổng kết công tác năm 2024, triển khai nhiệm vụ năm 2025',
    edition: null,
    theme: null,
    heldOn: '2025-01-06',
    format: 'online',
    place: null,
    reviewsYear: 2024,
    plansYear: 2025,
    ...given,
    organiserId,
  });
  return getConference(db, id);
}

/** A person who takes part: by default the one who concludes. */
export async function aParticipant(
  db: Db,
  conferenceId: string,
  given: { name?: string } & Partial<Pick<Participant, 'role' | 'titles' | 'pointId'>> = {},
): Promise<{ id: string; personId: string }> {
  const { name = 'Người Thử Nghiệm', role = 'concludes', titles = ['Bộ trưởng'], pointId = null } = given;
  const person = await findOrAddPerson(db, name);
  const id = await insertParticipant(db, { conferenceId, personId: person.id, pointId, role, titles });
  return { id, personId: person.id };
}

async function aMinistry(db: Db): Promise<string> {
  return insertBody(db, {
    kind: 'ministry',
    from: '1945-08-28',
    until: null,
    name: 'Bộ Tổ chức hội nghị',
    nameEn: 'Ministry of Conferences',
  });
}
