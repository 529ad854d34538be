import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { type Db, violates } from '#platform/db/database.ts';

/** The conclusion notice (thông báo kết luận) of a conference. `sourceId` null: only number and date are noted. */
export interface ConclusionNotice {
  conferenceId: string;
  number: string;
  issuedOn: IsoDate;
  sourceId: string | null;
  isIllustrative: boolean;
}

export async function noticesOf(
  db: Db,
  conferenceIds: readonly string[],
): Promise<Map<string, ConclusionNotice>> {
  if (conferenceIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('conclusion_notice')
    .select([
      'conference_id as conferenceId',
      'number',
      'issued_on as issuedOn',
      'source_id as sourceId',
      'is_illustrative as isIllustrative',
    ])
    .where('conference_id', 'in', [...conferenceIds])
    .execute();
  return new Map(rows.map((row) => [row.conferenceId, row]));
}

/** @throws AppError `notice_source_not_found` when the kept text is not among the sources */
export async function writeNotice(
  tx: Db,
  notice: ConclusionNotice & { notedBy: string | null },
): Promise<void> {
  const said = {
    number: notice.number,
    issued_on: notice.issuedOn,
    source_id: notice.sourceId,
    noted_by: notice.notedBy,
    is_illustrative: notice.isIllustrative,
  };
  await tx
    .insertInto('conclusion_notice')
    .values({ conference_id: notice.conferenceId, ...said })
    .onConflict((on) => on.column('conference_id').doUpdateSet(said))
    .execute()
    .catch((error: unknown) => {
      if (violates(error, 'conclusion_notice_source_id_fkey')) {
        throw new AppError('invalid', 'notice_source_not_found');
      }
      throw error;
    });
}
