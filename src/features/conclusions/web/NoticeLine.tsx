import { useState } from 'react';
import type { Same } from '#base/language.ts';
import { MOST_COUNTED } from '#base/working-days.ts';
import { type Format, useFormat } from '#web/format.ts';
import { useMe } from '#web/start.ts';
import { Anchor } from '#web/ui/Anchor.tsx';
import { Button } from '#web/ui/Button.tsx';
import { KnotMark } from '#web/ui/KnotMark.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { useWords } from '#web/words.ts';
import type { Conclusions } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { mayNoteNotice } from '../policy.ts';
import { NoticeDialog } from './NoticeDialog.tsx';
import './NoticeLine.css';

/** The conclusion notice of a conference: there or missing, its legal date, and whether it was in time. */
export function NoticeLine({ conclusions }: { conclusions: Conclusions }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const me = useMe();
  const [isNoting, setNoting] = useState(false);
  const { notice, clock, state } = conclusions;
  const isAhead = state === 'not_yet_held';
  return (
    <div className="notice-line">
      {isNoting && <NoticeDialog conclusions={conclusions} onClose={() => setNoting(false)} />}
      <KnotMark state={notice ? 'complete' : 'missing'} />
      <div>
        <p>
          <b>{notice ? t.notice.number(notice) : isAhead ? t.notice.heading : t.notice.none}</b>
          {notice && `, ${t.notice.issued({ date: format.date(notice.issuedOn) })}`}{' '}
          {notice?.isIllustrative && <Sample />}
          {state && <> · {wordState(conclusions, t, format)}</>}
        </p>
        <p className="small">
          {clock
            ? `${t.notice.rule({ days: clock.workingDays, by: format.weekdayDate(clock.dueOn) })} · ${t.notice.basis({ basis: clock.legalBasis })}`
            : t.notice.noRule}
          {clock && !clock.isConfirmed && ` · ${t.notice.toConfirm}`}
          {!notice && !isAhead && ` · ${t.notice.heldBy}`}
        </p>
      </div>
      <div className="notice-acts">
        {notice?.sourceId && (
          <Anchor className="link small" href={`/nguon/${notice.sourceId}`}>
            {t.notice.source}
          </Anchor>
        )}
        {mayNoteNotice(me) && !isAhead && (
          <Button look={notice ? 'plain' : undefined} onClick={() => setNoting(true)}>
            {notice ? t.notice.mend : t.notice.note}
          </Button>
        )}
      </div>
    </div>
  );
}

/** "đúng hạn, sớm 2 ngày làm việc", "hạn đã qua từ 13/01/2025"; null where no rule is recorded. */
export function wordState(
  { state, workingDays, clock }: Conclusions,
  t: Pick<Same<typeof vi>, 'notice'>,
  format: Format,
): string | null {
  if (state === null) return null;
  if (state === 'overdue' && clock && workingDays > MOST_COUNTED) {
    return t.notice.longPast({ date: format.date(clock.dueOn) });
  }
  return t.notice.states[state]({ days: workingDays === 0 ? null : format.number(workingDays) });
}
