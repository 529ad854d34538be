import { sql } from 'kysely';
import { AppError } from '#base/errors.ts';
import type { Db } from '#platform/db/database.ts';

/** One line of the programme (chương trình). `startsAt` is `HH:MM` on the day; null: only the order is known. */
export interface ProgrammeItem {
  id: string;
  conferenceId: string;
  ordinal: number;
  title: string;
  startsAt: string | null;
  minutes: number | null;
  participantId: string | null;
  isIllustrative: boolean;
}

const columns = [
  'id',
  'conference_id as conferenceId',
  'ordinal',
  'title',
  'starts_at as startsAt',
  'minutes',
  'participant_id as participantId',
  'is_illustrative as isIllustrative',
] as const;

/** A programme is read aloud in a day: more lines than this are a mistake. */
export const LONGEST_PROGRAMME = 200;

/** The programme in its order. */
export async function programmeOf(db: Db, conferenceId: string): Promise<ProgrammeItem[]> {
  const items = await db
    .selectFrom('programme_item')
    .select(columns)
    .where('conference_id', '=', conferenceId)
    .orderBy('ordinal')
    .limit(LONGEST_PROGRAMME)
    .execute();
  return items.map(withMinutes);
}

/** @throws AppError `programme_item_not_found` */
export async function getProgrammeItem(db: Db, id: string): Promise<ProgrammeItem> {
  const item = await db.selectFrom('programme_item').select(columns).where('id', '=', id).executeTakeFirst();
  if (!item) throw new AppError('not-found', 'programme_item_not_found');
  return withMinutes(item);
}

export async function insertProgrammeItem(
  tx: Db,
  item: Omit<ProgrammeItem, 'id' | 'isIllustrative'> & { isIllustrative?: boolean },
): Promise<string> {
  const row = await tx
    .insertInto('programme_item')
    .values({
      conference_id: item.conferenceId,
      ordinal: item.ordinal,
      title: item.title,
      starts_at: item.startsAt,
      minutes: item.minutes,
      participant_id: item.participantId,
      is_illustrative: item.isIllustrative ?? false,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function deleteProgrammeItem(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('programme_item').where('id', '=', id).execute();
}

/** Gives the items the ordinals 1, 2, 3 … in the order of `ids`, in one statement, so that no two ever share one. */
export async function orderProgramme(tx: Db, ids: readonly string[]): Promise<void> {
  await sql`
    update programme_item set ordinal = wanted.ordinal
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, ordinal)
    where programme_item.id = wanted.id`.execute(tx);
}

function withMinutes(item: ProgrammeItem): ProgrammeItem {
  return { ...item, startsAt: item.startsAt?.slice(0, 5) ?? null };
}
