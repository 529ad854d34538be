import { AppError } from '#base/errors.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import { type DecidedDay, decidedDays } from './decision.ts';
import { mayKeepRules } from './policy.ts';
import { daysOfDecision, derivedYear, replaceDecision } from './store-calendar.ts';

export interface EnterDecision {
  year: number;
  days: DecidedDay[];
  legalBasis: string;
  isConfirmed: boolean;
  /** The revision that the writer saw; 0: the year had no decision. */
  revision: number;
}

/**
 * [Q7] Enters a year's decision, in place of what was derived or entered before. Throws what `decidedDays` throws, and
 * `calendar_changed_meanwhile` when somebody else has entered it since.
 */
export async function enterDecision(ctx: ActContext, command: EnterDecision): Promise<void> {
  if (!mayKeepRules(ctx.actor)) throw new AppError('forbidden', 'not_allowed_rules');
  const { year, legalBasis, isConfirmed } = command;
  await inTransaction(ctx.db, async (tx) => {
    const granted = (await derivedYear(tx, year)).days;
    const days = decidedDays(year, command.days, granted);
    const before = await daysOfDecision(tx, year);
    if (!(await replaceDecision(tx, { ...command, days }))) {
      throw new AppError('conflict', 'calendar_changed_meanwhile', { year });
    }
    const told = (all: readonly DecidedDay[]) => ({
      off: all.filter((day) => !day.isWorking).map(({ on }) => on),
      worked: all.filter((day) => day.isWorking).map(({ on }) => on),
    });
    await record(tx, ctx.actor, {
      act: 'rules.calendar_decided',
      subject: null,
      data: { year, legalBasis, isConfirmed, ...told(days), before: told(before) },
    });
  });
}
