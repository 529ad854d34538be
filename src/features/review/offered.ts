import { stripDiacritics, toNfc } from '#base/vietnamese.ts';
import type { FigureWithValues } from '#features/figures/index.ts';
import { doneOf, type StateCounts, totalOf } from '#features/tasks/index.ts';
import { type Metric, metrics, type NumberSource } from './number.ts';

/**
 * [R2] What a paragraph may print as a live number. Its name is made of what it counts, so that the same thing has the
 * same name in every review: "key-leader-activities-2024", "…-claimed", "tasks-done-in-time".
 */
export interface OfferedNumber {
  name: string;
  source: NumberSource;
  /** null: nothing to take now (no source claims it). */
  value: number | null;
  /** Values others state of it, which the reader of the review should know. */
  disagreeing: number[];
}

/** The count and, where a source states it, the claim of each figure. */
export function offeredOfFigure(figure: FigureWithValues): OfferedNumber[] {
  const name = slugOf(`${figure.indicator.code} ${figure.label}`);
  const odd = figure.claims.filter((claim) => claim.verdict === 'disagrees').map((claim) => claim.value);
  const counted: OfferedNumber = {
    name,
    source: { basis: 'counted', figureId: figure.id, metric: null },
    value: figure.counted,
    disagreeing: odd,
  };
  const claimed: OfferedNumber = {
    name: `${name}-claimed`,
    source: { basis: 'claimed', figureId: figure.id, metric: null },
    value: figure.claimed?.value ?? null,
    disagreeing: odd.length > 0 ? [...odd, figure.counted] : [],
  };
  return [counted, claimed];
}

/** The states of the tasks that came of a conference, as counted on a day [R5]. */
export function offeredOfTasks(counts: StateCounts): OfferedNumber[] {
  return metrics.map((metric) => ({
    name: slugOf(`tasks ${metric}`),
    source: { basis: 'tasks', figureId: null, metric },
    value: metricOf(metric, counts),
    disagreeing: [],
  }));
}

export function metricOf(metric: Metric, counts: StateCounts): number {
  if (metric === 'total') return totalOf(counts);
  return metric === 'done' ? doneOf(counts) : counts[metric];
}

/** Lower-case Latin letters, digits and hyphens: what stands between [[ and ]]. */
export function slugOf(text: string): string {
  const plain = stripDiacritics(toNfc(text)).toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
}
