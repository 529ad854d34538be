import type { FigurePeriod } from '#features/figures/index.ts';
import type { ActivityKind, ActivityLevel } from '#features/register/index.ts';
import { cite } from '#features/sources/index.ts';
import type { Qualifier } from '#features/sources/kinds.ts';
import type { Db } from '#platform/db/database.ts';
import { insertClaim, insertFigure, insertIndicator } from '../../src/features/figures/store.ts';
import { aSource } from './sources.ts';

/** An indicator that counts visits of key leaders unless said otherwise. */
export async function anIndicator(
  db: Db,
  given: {
    code?: string;
    name?: string;
    kinds?: ActivityKind[];
    levels?: ActivityLevel[];
    spokenAs?: string[];
    partOfId?: string;
  } = {},
): Promise<string> {
  const code = given.code ?? `visits-${crypto.randomUUID().slice(0, 8)}`;
  const { id } = await insertIndicator(db, {
    code,
    name: given.name ?? 'Chuyến thăm thử nghiệm',
    nameEn: 'Trial visits',
    unit: 'chuyến',
    unitEn: 'visits',
    counts: { kinds: given.kinds ?? ['visit_out'], levels: given.levels ?? ['key_leader'] },
    spokenAs: given.spokenAs ?? ['chuyến thăm thử nghiệm'],
    partOfId: given.partOfId ?? null,
  });
  return id;
}

/** A figure over the reporting year 2024 unless said otherwise. Returns its id. */
export async function aFigure(
  db: Db,
  given: { indicatorId?: string; over?: FigurePeriod } = {},
): Promise<string> {
  const over = given.over ?? { year: 2024 };
  const span =
    'year' in over
      ? { label: String(over.year), from: `${over.year - 1}-12-15`, to: `${over.year}-12-14` }
      : over;
  const { label, ...period } = span;
  const indicatorId = given.indicatorId ?? (await anIndicator(db));
  return (await insertFigure(db, { indicatorId, label, period, cutOff: period.to })).id;
}

/** A claim of a source of its own, with its citation. Returns its id. */
export async function aClaim(
  db: Db,
  figureId: string | null,
  given: { value?: number; qualifier?: Qualifier; publishedOn?: string } = {},
): Promise<string> {
  const { value = 59, qualifier = 'exact', publishedOn = '2025-01-06' } = given;
  const quote = `${value} chuyến thăm thử nghiệm`;
  const source = await aSource(db, { text: `Bản tin ${crypto.randomUUID()}.\nCó ${quote} trong năm. Hết.` });
  await db
    .updateTable('source')
    .set({ published_on: publishedOn, outlet: 'Báo Thử nghiệm' })
    .where('id', '=', source.id)
    .execute();
  const claim = {
    figureId,
    value,
    qualifier,
    unit: 'chuyến',
    subject: 'chuyến thăm thử nghiệm',
    period: '2024',
  };
  const { id } = await insertClaim(db, claim);
  const fromAt = source.text.indexOf(quote);
  await cite(db, { sourceId: source.id, fromAt, toAt: fromAt + quote.length, quote }, { kind: 'claim', id });
  return id;
}
