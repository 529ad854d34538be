import { isoDate } from '#base/dates.ts';
import { type DateSpan, findDates, findRelativeDate, supplyYear } from './dates.ts';
import { type FoundValue, valueAt } from './found-value.ts';
import type { Sentence } from './page.ts';
import type { Doubt } from './reading.ts';

/** The day on which it was held: the first full or supplied date near it, else one counted from the publication. */
export function eventDate(
  near: readonly Sentence[],
  clues: Parameters<typeof supplyYear>[1],
): FoundValue<string> | undefined {
  for (const sentence of near) {
    const date = findDates(sentence.low).find((found) => isEventDate(sentence, found));
    if (date) return dated(sentence, date, clues);
  }
  if (!clues.publishedOn) return undefined;
  for (const sentence of near) {
    const relative = findRelativeDate(sentence.low, clues.publishedOn);
    if (relative) {
      const found = valueAt<string>(sentence, relative.from, relative.to, relative.date);
      return { ...found, doubt: { code: 'relative_date', published: clues.publishedOn } };
    }
  }
  return undefined;
}

/** Not the date of a document, nor of a deadline or an anniversary. */
function isEventDate(sentence: Sentence, date: DateSpan): boolean {
  const before = sentence.low.slice(Math.max(0, date.from - 45), date.from);
  return !/(?:nghị quyết|chỉ thị|kết luận|quyết định|nghị định|kế hoạch|thông báo|công văn|số) [^,;]{0,40}$|(?:trước|đến hết|kỷ niệm|từ năm|hạn)\s*(?:ngày )?$/u.test(
    before,
  );
}

function dated(
  sentence: Sentence,
  date: DateSpan,
  clues: Parameters<typeof supplyYear>[1],
): FoundValue<string> {
  const at = (written: string, doubt?: Doubt): FoundValue<string> => ({
    ...valueAt(sentence, date.from, date.to, written),
    ...(doubt ? { doubt } : {}),
  });
  if (date.year !== undefined) {
    return at(isoDate(date.year, date.month, date.day), date.isRange ? { code: 'date_range' } : undefined);
  }
  const supplied = supplyYear(date, clues);
  if (!supplied)
    return at(isoDate(2000, date.month, date.day).replace('2000', '-'), { code: 'year_unknown' });
  return at(isoDate(supplied.year, date.month, date.day), { code: 'year_supplied', ...supplied });
}
