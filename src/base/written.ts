import { dateIn, HOME_ZONE, type IsoDate } from './dates.ts';
import type { Language } from './language.ts';

/**
 * Days, numbers and the beginning of a text as readers here write them, on the server as in the browser. Days are
 * `06/01/2025` in both languages: an English reader here works beside Vietnamese papers, and one order is safer than two.
 */

/** `06/01/2025` */
export function writtenDate(on: IsoDate): string {
  return on.split('-').reverse().join('/');
}

/** The day of a moment, `20/12/2023`, in the ministry's zone unless another is given. */
export function writtenDayOf(at: string | Date, zone: string = HOME_ZONE): string {
  return writtenDate(dateIn(new Date(at), zone));
}

/** The time of a moment, `08:30`. */
export function writtenTime(at: string | Date, zone: string = HOME_ZONE): string {
  const parts: Intl.DateTimeFormatOptions = { timeZone: zone, hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(at));
}

/** `1.234,5` in Vietnamese: as many decimals as given, at most three unless `decimals` fixes them. */
export function writtenNumber(value: number, language: Language, decimals?: number): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    useGrouping: true,
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 3,
  })
    .format(value)
    .replace('-', '−');
}

/** Enough of a long text to know it by: cut at a word, within `most` letters and the ellipsis. */
export function firstWords(text: string, most = 80): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2));
  return `${words.replace(/[\s,;:.–-]+$/u, '')}…`;
}
