import type { Selectable } from 'kysely';
import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { factsCitedBy } from '#features/sources/index.ts';
import type { ConferenceFormat, ConferenceKind } from '#features/sources/kinds.ts';
import { type Db, violates } from '#platform/db/database.ts';
import type { Tables } from '#platform/db/tables.ts';

/** A conference (hội nghị) as it is recorded; what null means stands in `tables.ts`. */
export interface Conference {
  id: string;
  kind: ConferenceKind;
  name: string;
  edition: number | null;
  theme: string | null;
  heldOn: IsoDate;
  organiserId: string;
  format: ConferenceFormat;
  place: string | null;
  reviewsYear: number | null;
  plansYear: number | null;
  isIllustrative: boolean;
}

export type NewConference = Omit<Conference, 'id' | 'isIllustrative'> & { isIllustrative?: boolean };

/** What may be mended later; who held it and when make it the conference it is. */
export type ConferenceDetails = Pick<
  Conference,
  'name' | 'kind' | 'edition' | 'theme' | 'format' | 'place' | 'reviewsYear' | 'plansYear'
>;

const columns = [
  'id',
  'kind',
  'name',
  'edition',
  'theme',
  'held_on',
  'organiser_id',
  'format',
  'place',
  'reviews_year',
  'plans_year',
  'is_illustrative',
] as const;

/** The latest first: the next conference, then back through the years. At most `limit`, held before `before`, and by `until`. */
export async function listConferences(
  db: Db,
  page: { before?: IsoDate; until?: IsoDate; limit?: number } = {},
): Promise<Conference[]> {
  const { before, until, limit = 200 } = page;
  const rows = await db
    .selectFrom('conference')
    .select(columns)
    .$if(before !== undefined, (query) => query.where('held_on', '<', before ?? ''))
    .$if(until !== undefined, (query) => query.where('held_on', '<=', until ?? ''))
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(asConference);
}

/** @throws AppError `conference_not_found` */
export async function getConference(db: Db, id: string): Promise<Conference> {
  const found = (await conferencesByIds(db, [id])).get(id);
  if (!found) throw new AppError('not-found', 'conference_not_found');
  return found;
}

export async function conferencesByIds(db: Db, ids: readonly string[]): Promise<Map<string, Conference>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('conference')
    .select(columns)
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, asConference(row)]));
}

/** What makes two reports speak of the same conference: who held it, of which kind, on which day. */
export async function findConference(
  db: Db,
  same: Pick<Conference, 'organiserId' | 'kind' | 'heldOn'>,
): Promise<Conference | undefined> {
  const row = await db
    .selectFrom('conference')
    .select(columns)
    .where('organiser_id', '=', same.organiserId)
    .where('kind', '=', same.kind)
    .where('held_on', '=', same.heldOn)
    .executeTakeFirst();
  return row && asConference(row);
}

/** The conference that a source reports, once somebody has accepted that; the earliest where it reports several. */
export async function findConferenceOfSource(db: Db, sourceId: string): Promise<Conference | undefined> {
  const ids = await factsCitedBy(db, sourceId, 'conference');
  const conferences = [...(await conferencesByIds(db, ids)).values()];
  return conferences.sort((a, b) => a.heldOn.localeCompare(b.heldOn))[0];
}

/** @throws AppError `conference_exists` when the organiser holds one of that kind on that day already */
export async function insertConference(tx: Db, conference: NewConference): Promise<string> {
  const row = await tx
    .insertInto('conference')
    .values({
      organiser_id: conference.organiserId,
      held_on: conference.heldOn,
      is_illustrative: conference.isIllustrative ?? false,
      ...asColumns(conference),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
    .catch(refuse);
  return row.id;
}

/** @throws AppError `conference_exists` when its new kind is that of another one of the same organiser and day */
export async function updateConference(tx: Db, id: string, details: ConferenceDetails): Promise<void> {
  await tx.updateTable('conference').set(asColumns(details)).where('id', '=', id).execute().catch(refuse);
}

/** Takes a conference out with its points, people and programme. @throws AppError `conference_in_use` */
export async function deleteConference(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('conference').where('id', '=', id).execute().catch(refuse);
}

/** What rests on a conference: nobody may take away the ground under it. */
const restingOnIt = [
  'speech_conference_id_fkey',
  'speech_speaker_takes_part',
  'conclusion_notice_conference_id_fkey',
  'review_conference_id_fkey',
];

function refuse(error: unknown): never {
  if (violates(error, 'conference_once')) throw new AppError('conflict', 'conference_exists');
  if (restingOnIt.some((constraint) => violates(error, constraint))) {
    throw new AppError('conflict', 'conference_in_use');
  }
  throw error;
}

/** Whether points, people or a programme belong to the conference already. */
export async function holdsAnything(db: Db, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('conference')
    .select('id')
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb.exists(eb.selectFrom('point').select('point.id').where('point.conference_id', '=', id)),
        eb.exists(
          eb.selectFrom('participant').select('participant.id').where('participant.conference_id', '=', id),
        ),
        eb.exists(
          eb
            .selectFrom('programme_item')
            .select('programme_item.id')
            .where('programme_item.conference_id', '=', id),
        ),
      ]),
    )
    .executeTakeFirst();
  return found !== undefined;
}

/** Serialises changes of order and number inside one conference. */
export async function lockConference(tx: Db, id: string): Promise<void> {
  await tx.selectFrom('conference').select('id').where('id', '=', id).forUpdate().execute();
}

function asColumns(details: ConferenceDetails) {
  return {
    name: details.name,
    kind: details.kind,
    edition: details.edition,
    theme: details.theme,
    format: details.format,
    place: details.place,
    reviews_year: details.reviewsYear,
    plans_year: details.plansYear,
  };
}

function asConference(row: Selectable<Tables['conference']>): Conference {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    edition: row.edition,
    theme: row.theme,
    heldOn: row.held_on,
    organiserId: row.organiser_id,
    format: row.format,
    place: row.place,
    reviewsYear: row.reviews_year,
    plansYear: row.plans_year,
    isIllustrative: row.is_illustrative,
  };
}
