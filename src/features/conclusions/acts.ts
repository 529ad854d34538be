import { dateIn } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { getConference } from '#features/conference/index.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import type { NoticeInput } from './contract.ts';
import { noticeFault } from './notice.ts';
import { mayNoteNotice } from './policy.ts';
import { type ConclusionNotice, noticesOf, writeNotice } from './store-notices.ts';

/**
 * Notes that the conclusion notice was issued. Noting it again mends number, date or source; what stood before stays in
 * the record. Throws the faults of `notice.ts` and `notice_source_not_found`.
 */
export async function noteConclusionNotice(
  ctx: ActContext,
  command: NoticeInput & { conferenceId: string; isIllustrative?: boolean },
): Promise<ConclusionNotice> {
  if (!mayNoteNotice(ctx.actor)) throw new AppError('forbidden', 'not_allowed_notice');
  return inTransaction(ctx.db, async (tx) => {
    const { conferenceId, number, issuedOn, sourceId, isIllustrative = false } = command;
    const { heldOn } = await getConference(tx, conferenceId);
    const fault = noticeFault({ number, issuedOn, heldOn, today: dateIn(ctx.now()) });
    if (fault) throw new AppError('invalid', fault);
    const before = (await noticesOf(tx, [conferenceId])).get(conferenceId);
    const notice = { conferenceId, number, issuedOn, sourceId, isIllustrative };
    await writeNotice(tx, { ...notice, notedBy: ctx.actor.id });
    await record(tx, ctx.actor, {
      act: before ? 'conclusion_notice.mended' : 'conclusion_notice.noted',
      subject: { kind: 'conference', id: conferenceId },
      data: before
        ? { number, issuedOn, before: { number: before.number, issuedOn: before.issuedOn } }
        : { number, issuedOn },
    });
    return notice;
  });
}
