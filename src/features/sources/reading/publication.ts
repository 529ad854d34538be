import { daysBetween, type IsoDate, isIsoDate, isoDate } from '#base/dates.ts';
import type { CleanText } from './clean-text.ts';
import { findDates } from './dates.ts';
import type { FoundValue } from './found-value.ts';
import type { Line } from './page.ts';

/** The day of publication as a page says it, and whether it stands above everything, as a clock would. */
export interface PublicationLine extends FoundValue<IsoDate> {
  readonly line: number;
  readonly isAboveArticle: boolean;
}

/** The dated line nearest the headline; one below it is preferred. */
export function findPublication(clean: CleanText, lines: readonly Line[]): PublicationLine | undefined {
  const headline = lines.findIndex((line) => line.kind === 'text');
  const dated = lines.flatMap((line, index) => {
    if (line.kind !== 'date') return [];
    const date = findDates(clean.low.slice(line.from, line.to)).find((found) => found.year !== undefined);
    if (!date?.year) return [];
    const value = isoDate(date.year, date.month, date.day);
    if (!isIsoDate(value)) return [];
    return [
      {
        value,
        from: line.from + date.from,
        to: line.from + date.to,
        line: index,
        isAboveArticle: index < headline,
      },
    ];
  });
  return dated.find((found) => !found.isAboveArticle) ?? dated[0];
}

const LATEST_REPORT = 45;

/** A date above the headline is believed only when it follows the event closely; else the page was looked at then. */
export function isPageClock(publication: PublicationLine, eventOn: string | undefined): boolean {
  if (!publication.isAboveArticle) return false;
  if (!eventOn || !isIsoDate(eventOn)) return true;
  const days = daysBetween(eventOn, publication.value);
  return days < 0 || days > LATEST_REPORT;
}
