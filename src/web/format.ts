/**
 * Dates and numbers as readers write them. Dates are `06/01/2025` in both languages: an English reader here works
 * beside Vietnamese papers, and one order is safer than two. Vietnamese numbers take a decimal comma and a space before
 * the percent sign.
 */
import { HOME_ZONE, type IsoDate, weekdayOf } from '#base/dates.ts';
import type { Language } from '#base/language.ts';
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
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';

  const number: Format['number'] = (value, decimals) =>
    new Intl.NumberFormat(locale, {
      useGrouping: true,
      ...(decimals === undefined
        ? { maximumFractionDigits: 3 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    })
      .format(value)
      .replace('-', '−');
  const time: Format['time'] = (at, zone = HOME_ZONE) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
      new Date(at),
    );

  return {
    date,
    weekdayDate: (on) => `${weekdays[weekdayOf(on)] ?? ''} ${date(on)}`,
    dateSpan: (from, to) => (from === to ? date(from) : `${date(from)} – ${date(to)}`),
    moment: (at, zone = HOME_ZONE) => `${time(at, zone)}, ${dayOf(at, zone)}`,
    time,
    number,
    percent: (ratio, decimals = 1) => `${number(ratio * 100, decimals)}${language === 'vi' ? NBSP : ''}%`,
    bytes: (count) => inUnits(count, number),
  };
}

function date(on: IsoDate): string {
  const [year, month, day] = on.split('-');
  return `${day}/${month}/${year}`;
}

function dayOf(at: string | Date, zone: string): string {
  const parts: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  };
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(at));
}

function inUnits(count: number, number: Format['number']): string {
  if (count < 1_000) return `${number(count)}${NBSP}B`;
  if (count < 1_000_000) return `${number(count / 1_000, 0)}${NBSP}kB`;
  return `${number(count / 1_000_000, 1)}${NBSP}MB`;
}
