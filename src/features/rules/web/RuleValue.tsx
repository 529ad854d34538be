import { useSettings } from '#web/settings.ts';
import { useWords } from '#web/words.ts';
import type * as contract from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import type { Holiday, ParameterUnit } from '../kinds.ts';
import { writtenDayOfYear } from '../text.ts';

/** A legal value as a reader says it: "3 ngày làm việc", "14/12", the parts one under the other. */
export function RuleValue({ unit, value }: { unit: ParameterUnit; value: contract.ParameterValue }) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  if (typeof value === 'number') {
    const isCounted = unit === 'working_days' || unit === 'days' || unit === 'day_of_month';
    return <b>{isCounted ? t.value[unit]({ count: value }) : value}</b>;
  }
  if (!Array.isArray(value)) return <b>{writtenDayOfYear(value)}</b>;
  return (
    <ol className="rules-items">
      {value.map((item) => (
        <li key={item.name}>
          <b>{language === 'en' ? item.nameEn : item.name}</b>
          {'calendar' in item && <span className="small"> {wordHoliday(item, t)}</span>}
        </li>
      ))}
    </ol>
  );
}

function wordHoliday(holiday: Holiday, t: typeof vi | typeof en): string {
  const on = t.value[holiday.calendar]({ on: writtenDayOfYear(holiday) });
  const { before, after } = holiday;
  const parts = [
    on,
    before + after > 0 ? t.value.around({ before, after }) : null,
    holiday.isAdjacentAdded ? t.value.adjacent : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
