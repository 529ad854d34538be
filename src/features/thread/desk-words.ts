import type { IsoDate } from '#base/dates.ts';
import { MOST_COUNTED } from '#base/working-days.ts';
import { writtenDate } from '#base/written.ts';
import { type AtDesk, workingDaysApart } from './desk-ground.ts';
import { en } from './i18n/desk-en.ts';
import { vi } from './i18n/desk-vi.ts';

export function wordsOf({ language }: Pick<AtDesk, 'language'>) {
  return language === 'en' ? en : vi;
}

/** How long something has waited: "hôm nay", "6 ngày làm việc", "từ 11/01/2021". */
export function ageSince(desk: AtDesk, on: IsoDate): string {
  const t = wordsOf(desk);
  const days = workingDaysApart(desk, on, desk.today);
  if (on >= desk.today || days === 0) return t.items.today;
  return days > MOST_COUNTED ? t.items.since({ date: writtenDate(on) }) : t.items.age({ days });
}
