import type { IsoDate } from '#base/dates.ts';

/** Number and symbol of a notice (Nghị định 30/2020/NĐ-CP): "12/TB-BNG", "07/TB-VPCP". */
const pattern = /^\d{1,5}\/TB-\p{Lu}+(-\p{Lu}+)*$/u;

export type NoticeFault = 'notice_number_malformed' | 'notice_before_conference' | 'notice_in_the_future';

/** [K4] What cannot be of a conclusion notice; null when it can. */
export function noticeFault(notice: {
  number: string;
  issuedOn: IsoDate;
  heldOn: IsoDate;
  today: IsoDate;
}): NoticeFault | null {
  if (!pattern.test(notice.number)) return 'notice_number_malformed';
  if (notice.issuedOn < notice.heldOn) return 'notice_before_conference';
  if (notice.issuedOn > notice.today) return 'notice_in_the_future';
  return null;
}

/** Whether a notice was in time: waiting · overdue · in_time · late. null: no rule is recorded for that day. */
export type NoticeState = 'not_yet_held' | 'waiting' | 'overdue' | 'in_time' | 'late' | null;

/** [K5] Issued by the legal date is in time; a notice that is not there is overdue from the day after it. */
export function noticeStateOn(question: {
  heldOn: IsoDate;
  /** null: no rule in force on that day. */
  dueOn: IsoDate | null;
  issuedOn: IsoDate | null;
  on: IsoDate;
}): NoticeState {
  const { heldOn, dueOn, issuedOn, on } = question;
  if (dueOn === null) return null;
  if (issuedOn !== null && issuedOn <= on) return issuedOn <= dueOn ? 'in_time' : 'late';
  if (on < heldOn) return 'not_yet_held';
  return on <= dueOn ? 'waiting' : 'overdue';
}
