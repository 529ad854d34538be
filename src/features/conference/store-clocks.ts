import type { IsoDate } from '#base/dates.ts';
import { calendarExceptions, findParameter } from '#features/rules/index.ts';
import type { Db } from '#platform/db/database.ts';
import { type Clock, type ClockRule, invitationClock, noticeClock } from './clocks.ts';

export interface Clocks {
  /** null: no rule is recorded for that day. */
  invitation: Clock | null;
  notice: Clock | null;
}

/** The legal clocks of a conference held on a day, by the rules in force on that day. */
export async function clocksOf(db: Db, heldOn: IsoDate): Promise<Clocks> {
  const calendar = await calendarExceptions(db);
  return {
    invitation: invitationClock(heldOn, await ruleOn(db, 'invitation_working_days', heldOn), calendar),
    notice: noticeClock(heldOn, await ruleOn(db, 'conclusion_notice_working_days', heldOn), calendar),
  };
}

async function ruleOn(
  db: Db,
  key: 'invitation_working_days' | 'conclusion_notice_working_days',
  on: IsoDate,
): Promise<ClockRule> {
  const rule = await findParameter(db, key, on);
  if (!rule) return null;
  const { value, legalBasis, isConfirmed } = rule;
  return { workingDays: value, legalBasis, isConfirmed };
}
