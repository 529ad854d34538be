import { addDays, type IsoDate } from '#base/dates.ts';
import type { Format } from '#web/format.ts';
import type { vi } from '../i18n/vi.ts';

/**
 * From–until in words. A reader says the last day on which it held, the record keeps the first on which it no longer
 * does: "08/04/2021 – 29/08/2025".
 */
export function wordSpan(
  { from, until }: { from: IsoDate | null; until: IsoDate | null },
  words: (typeof vi)['span'],
  format: Pick<Format, 'date'>,
): string {
  const last = until && format.date(addDays(until, -1));
  if (from && last) return words.both({ from: format.date(from), last });
  if (from) return words.since({ from: format.date(from) });
  return last ? words.to({ last }) : words.whole;
}
