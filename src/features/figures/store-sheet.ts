import { addDays, type IsoDate, yearOf } from '#base/dates.ts';
import { bodiesAt } from '#features/directory/index.ts';
import { type Activity, activitiesByIds, activityIdsCounted } from '#features/register/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { FigureLine, FigureSheet } from './contract.ts';
import { MOST_SQUARES, PAGE_SIZE } from './contract.ts';
import { type ClaimRow, claimsOfFigures, type FigureRow, listFigures } from './store.ts';
import { presentClaims } from './store-passages.ts';
import {
  countedBy,
  type FigureWithValues,
  figuresWithValues,
  recordsOfFigure,
  withValues,
} from './store-values.ts';

export function presentLine(figure: FigureWithValues): FigureLine {
  const { indicator } = figure;
  return {
    id: figure.id,
    indicatorId: indicator.id,
    name: indicator.name,
    nameEn: indicator.nameEn,
    unit: indicator.unit,
    unitEn: indicator.unitEn,
    partOfId: indicator.partOfId,
    label: figure.label,
    period: figure.period,
    cutOff: figure.cutOff,
    counted: figure.counted,
    claimed: figure.claimed,
    claimCount: figure.claims.length,
    disagreeing: disagreeing(figure),
    isContradicted: figure.isContradicted,
  };
}

/** Each value that the register contradicts, once, however many sources repeat it. */
function disagreeing(figure: FigureWithValues): FigureLine['disagreeing'] {
  const odd = figure.claims.filter((claim) => claim.verdict === 'disagrees');
  const once = new Map(odd.map(({ value, qualifier }) => [`${qualifier} ${value}`, { value, qualifier }]));
  return [...once.values()];
}

/** Everything that proves one figure. */
export async function presentSheet(db: Db, figure: FigureWithValues, today: IsoDate): Promise<FigureSheet> {
  const parts = await partsOf(db, figure);
  const records =
    figure.counted <= MOST_SQUARES ? await activitiesByIds(db, await recordsOfFigure(db, figure)) : [];
  const siblings = await withValues(db, await listFigures(db, { indicatorId: figure.indicatorId }));
  return {
    ...presentLine(figure),
    counts: figure.indicator.counts,
    wholeFigure: await wholeOf(db, figure),
    parts: parts.map(({ recordIds: _, ...part }) => part),
    squares: byEnd(records).map((record) => ({ ...asSquare(record), part: partHolding(record.id, parts) })),
    leftOut: await leftOutOf(db, figure),
    claims: await claimsAround(db, figure),
    years: siblings
      .filter((one) => isYear(one))
      .sort(byLabel)
      .map(presentLine),
    isIllustrative: records.some((record) => record.isIllustrative),
    isOpen: figure.cutOff >= today,
  };
}

export async function presentRecords(db: Db, figure: FigureWithValues, page: number) {
  const ids = await recordsOfFigure(db, figure);
  const records = byEnd(await activitiesByIds(db, ids.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)));
  const bodies = await bodiesAt(
    db,
    records.map((record) => record.bodyId),
    figure.cutOff,
  );
  return {
    records: records.map(({ id, code, title, kind, endedOn, bodyId, basis, isIllustrative }) => {
      const body = bodies.get(bodyId);
      return {
        id,
        code,
        title,
        kind,
        endedOn,
        basis,
        isIllustrative,
        body: { name: body?.name ?? '', nameEn: body?.nameEn ?? '' },
      };
    }),
    total: ids.length,
    page,
    pageSize: PAGE_SIZE,
  };
}

interface CountedPart {
  indicatorId: string;
  name: string;
  nameEn: string;
  figureId: string | null;
  counted: number;
  recordIds: ReadonlySet<string>;
}

/** The figure over the same period of each indicator that is a part of this one. */
async function partsOf(db: Db, figure: FigureRow & { indicatorId: string }): Promise<CountedPart[]> {
  const sameSpan = (await listFigures(db)).filter((one) => isSameSpan(one, figure));
  const parts = (await withValues(db, sameSpan)).filter(
    (one) => one.indicator.partOfId === figure.indicatorId,
  );
  return Promise.all(
    parts.map(async (part) => ({
      indicatorId: part.indicator.id,
      name: part.indicator.name,
      nameEn: part.indicator.nameEn,
      figureId: part.id,
      counted: part.counted,
      recordIds: new Set(part.counted <= MOST_SQUARES ? await recordsOfFigure(db, part) : []),
    })),
  );
}

async function wholeOf(db: Db, figure: FigureWithValues): Promise<FigureSheet['wholeFigure']> {
  const { partOfId } = figure.indicator;
  if (partOfId === null) return null;
  const whole = (await listFigures(db, { indicatorId: partOfId })).find((one) => isSameSpan(one, figure));
  const [valued] = whole ? await figuresWithValues(db, [whole.id]) : [];
  if (!valued) return null;
  return {
    id: valued.id,
    name: valued.indicator.name,
    nameEn: valued.indicator.nameEn,
    counted: valued.counted,
  };
}

/** Records of a reporting year that came after its cut-off: the usual cause of two sources differing by one. */
async function leftOutOf(db: Db, figure: FigureWithValues): Promise<FigureSheet['leftOut']> {
  const yearEnd = `${yearOf(figure.cutOff)}-12-31`;
  if (!isYear(figure) || figure.cutOff >= yearEnd) return [];
  const period = { from: addDays(figure.cutOff, 1), to: yearEnd };
  const late = { ...countedBy(figure, figure.indicator), period, cutOff: yearEnd };
  const ids = await activityIdsCounted(db, late);
  return byEnd(await activitiesByIds(db, ids.slice(0, MOST_SQUARES))).map(asSquare);
}

/** The figure's own claims with their verdicts, then those about other periods of the same indicator. */
async function claimsAround(db: Db, figure: FigureWithValues): Promise<FigureSheet['claims']> {
  const others = (await listFigures(db, { indicatorId: figure.indicatorId })).filter(
    (one) => one.id !== figure.id,
  );
  const labels = new Map([figure, ...others].map((one) => [one.id, one.label]));
  const elsewhere: ClaimRow[] = await claimsOfFigures(
    db,
    others.map((one) => one.id),
  );
  return presentClaims(db, [
    ...figure.claims.map((claim) => ({ ...claim, figureLabel: figure.label })),
    ...elsewhere.map((claim) => ({
      ...claim,
      verdict: 'other_period' as const,
      figureLabel: labels.get(claim.figureId ?? '') ?? null,
    })),
  ]);
}

function partHolding(recordId: string, parts: readonly CountedPart[]): number | null {
  const index = parts.findIndex((part) => part.recordIds.has(recordId));
  return index < 0 ? null : index;
}

function isSameSpan(a: FigureRow, b: FigureRow): boolean {
  return a.period.from === b.period.from && a.period.to === b.period.to;
}

/** Over a reporting year, not over a span with a name of its own. */
function isYear({ label }: Pick<FigureRow, 'label'>): boolean {
  return /^\d{4}$/.test(label);
}

function byLabel(a: FigureRow, b: FigureRow): number {
  return a.label.localeCompare(b.label);
}

function byEnd(records: readonly Activity[]): Activity[] {
  return records.toSorted((a, b) => a.endedOn.localeCompare(b.endedOn) || a.code.localeCompare(b.code));
}

function asSquare({ id, code, title, endedOn }: Activity) {
  return { id, code, title, endedOn };
}
