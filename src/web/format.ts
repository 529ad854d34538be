/**
 * Dates and numbers in the reader's language, for screens: what `base/written.ts` writes, with weekdays, percentages
 * and sizes. Vietnamese takes a space before the percent sign.
 */
import { type IsoDate, weekdayOf } from '#base/dates.ts';
import type { Language } from '#base/language.ts';
import { writtenDate, writtenDayOf, writtenNumber, writtenTime } from '#base/written.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { useSettings } from './settings.ts';

export interface Format {
  /** `06/01/2025` */
  date: (on: IsoDate) => string;
  /** `thứ Hai 06/01/2025` */
  weekdayDate: (on: IsoDate) => string;
  /** `06/01/2025 – 08/01/2025`, or one date when both are the same day. */
  dateSpan: (from: IsoDate, to: IsoDate) => string;
  /** `15:16, 20/12/2023`, in the ministry's zone unless another is given. */
  moment: (at: string | Date, zone?: string) => string;
  /** `08:30` */
  time: (at: string | Date, zone?: string) => string;
  /** `1.234,5`: as many decimals as given, at most three unless `decimals` fixes them. */
  number: (value: number, decimals?: number) => string;
  /** Of a ratio: 0.981 → `98,1 %`. */
  percent: (ratio: number, decimals?: number) => string;
  /** `12,4 MB` */
  bytes: (count: number) => string;
}

const NBSP = '\u00a0';

export const formats: Record<Language, Format> = { vi: formatFor('vi'), en: formatFor('en') };

/** The formats of the reader's language. */
export function useFormat(): Format {
  return formats[useSettings().language];
}

function formatFor(language: Language): Format {
  const weekdays = { vi, en }[language].weekdays;
  const number: Format['number'] = (value, decimals) => writtenNumber(value, language, decimals);
  return {
    date: writtenDate,
    weekdayDate: (on) => `${weekdays[weekdayOf(on)] ?? ''} ${writtenDate(on)}`,
    dateSpan: (from, to) => (from === to ? writtenDate(from) : `${writtenDate(from)} – ${writtenDate(to)}`),
    moment: (at, zone) => `${writtenTime(at, zone)}, ${writtenDayOf(at, zone)}`,
    time: writtenTime,
    number,
    percent: (ratio, decimals = 1) => `${number(ratio * 100, decimals)}${language === 'vi' ? NBSP : ''}%`,
    bytes: (count) => inUnits(count, number),
  };
}

function inUnits(count: number, number: Format['number']): string {
  if (count < 1_000) return `${number(count)}${NBSP}B`;
  if (count < 1_000_000) return `${number(count / 1_000, 0)}${NBSP}kB`;
  return `${number(count / 1_000_000, 1)}${NBSP}MB`;
}
