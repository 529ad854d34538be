import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { getReportingYear } from '#features/rules/index.ts';
import { type Db, inTransaction, violates } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import type { Indicator, Period } from './indicator.ts';
import { mayKeepFigures } from './policy.ts';
import {
  claimsByIds,
  findIndicatorByCode,
  getFigure,
  insertFigure,
  insertIndicator,
  setFigureOfClaim,
} from './store.ts';

export interface NewIndicator extends Omit<Indicator, 'id' | 'partOfId'> {
  /** Code of the indicator of which this is a part. */
  partOf?: string;
}

/** Sets up something to count. Throws `indicator_known`, `indicator_not_found` (its whole). */
export async function addIndicator(ctx: ActContext, command: NewIndicator): Promise<{ id: string }> {
  refuseUnlessKeeper(ctx);
  const { partOf, ...indicator } = command;
  return inTransaction(ctx.db, async (tx) => {
    const partOfId = partOf === undefined ? null : await idOfIndicator(tx, partOf);
    const { id } = await insertIndicator(tx, { ...indicator, partOfId }).catch((error: unknown) => {
      throw violates(error, 'indicator_code_key')
        ? new AppError('conflict', 'indicator_known', { code: indicator.code })
        : error;
    });
    await record(tx, ctx.actor, {
      act: 'indicator.added',
      subject: { kind: 'indicator', id },
      data: { code: indicator.code },
    });
    return { id };
  });
}

/**
 * A reporting year, whose period the rules in force say [F2], or a span that people speak of under a name of its own
 * [F3]; a span is counted to its last day.
 */
export type FigurePeriod = { year: number } | ({ label: string } & Period);

export interface NewFigure {
  /** Code of the indicator. */
  indicator: string;
  over: FigurePeriod;
}

/** Opens a figure: from now on it is counted. Throws `indicator_not_found`, `figure_known`, `period_ends_early`. */
export async function openFigure(ctx: ActContext, command: NewFigure): Promise<{ id: string }> {
  refuseUnlessKeeper(ctx);
  return inTransaction(ctx.db, async (tx) => {
    const indicatorId = await idOfIndicator(tx, command.indicator);
    const figure = { indicatorId, ...(await spanOf(tx, command.over)) };
    const { id } = await insertFigure(tx, figure).catch((error: unknown) => {
      throw violates(error, 'figure_once')
        ? new AppError('conflict', 'figure_known', { label: figure.label })
        : error;
    });
    await record(tx, ctx.actor, {
      act: 'figure.opened',
      subject: { kind: 'figure', id },
      data: { indicator: command.indicator, label: figure.label },
    });
    return { id };
  });
}

/** Says which figure a claim is about, or with null that nobody knows. Throws `claim_not_found`, `figure_not_found`. */
export async function attachClaim(
  ctx: ActContext,
  { claimId, figureId }: { claimId: string; figureId: string | null },
): Promise<void> {
  refuseUnlessKeeper(ctx);
  await inTransaction(ctx.db, async (tx) => {
    const [claim] = await claimsByIds(tx, [claimId]);
    if (!claim) throw new AppError('not-found', 'claim_not_found');
    if (figureId !== null) await getFigure(tx, figureId);
    if (claim.figureId === figureId) return;
    await setFigureOfClaim(tx, claimId, figureId);
    await record(tx, ctx.actor, {
      act: figureId === null ? 'claim.detached' : 'claim.attached',
      subject: { kind: 'claim', id: claimId },
      data: { from: claim.figureId, to: figureId },
    });
  });
}

function refuseUnlessKeeper({ actor }: ActContext): void {
  if (!mayKeepFigures(actor)) throw new AppError('forbidden', 'not_allowed_to_keep_figures');
}

async function idOfIndicator(db: Db, code: string): Promise<string> {
  const indicator = await findIndicatorByCode(db, code);
  if (!indicator) throw new AppError('not-found', 'indicator_not_found', { code });
  return indicator.id;
}

async function spanOf(
  db: Db,
  over: FigurePeriod,
): Promise<{ label: string; period: Period; cutOff: IsoDate }> {
  if (!('year' in over)) {
    const { label, ...period } = over;
    if (period.to < period.from) throw new AppError('invalid', 'period_ends_early');
    return { label, period, cutOff: period.to };
  }
  const { year, ...period } = await getReportingYear(db, over.year);
  return { label: String(year), period, cutOff: period.to };
}
