import { never } from '#base/errors.ts';
import type { Language } from '#base/language.ts';
import type { Deadline } from './deadline.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

/** Where a deadline stands, as a reader would say it: "còn 4 ngày làm việc", "6 working days overdue". */
export function wordDeadline(deadline: Deadline, language: Language): string {
  const words = { vi, en }[language].deadline;
  switch (deadline.state) {
    case 'none':
      return words.none;
    case 'ahead':
      return words.ahead(deadline);
    case 'today':
      return words.today;
    case 'overdue':
      return words.overdue(deadline);
    case 'done_early':
      return words.doneEarly(deadline);
    case 'done_on_time':
      return words.doneOnTime;
    case 'done_late':
      return words.doneLate(deadline);
    default:
      return never(deadline);
  }
}
