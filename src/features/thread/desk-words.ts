import type { IsoDate } from '#base/dates.ts';
import { type AtDesk, workingDaysApart } from './desk-ground.ts';
import { en } from './i18n/desk-en.ts';
import { vi } from './i18n/desk-vi.ts';

export function wordsOf({ language }: Pick<AtDesk, 'language'>) {
  return language === 'en' ? en : vi;
}

/** How long something has waited, in working days: "6 ngày làm việc", "hôm nay". */
export function ageSince(desk: AtDesk, on: IsoDate): string {
  const t = wordsOf(desk);
  const days = workingDaysApart(desk, on, desk.today);
  return on >= desk.today || days === 0 ? t.items.today : t.items.age({ days });
}

export function dayIn(on: IsoDate): string {
  return on.split('-').reverse().join('/');
}
