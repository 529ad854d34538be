import { useRef } from 'react';
import { addDays } from '#base/dates.ts';
import { useFormat } from '#web/format.ts';
import { Chips } from '#web/ui/Chips.tsx';
import { DateField } from '#web/ui/DateField.tsx';
import { useKeys } from '#web/useKeys.ts';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { provincesMergedOn } from '../provinces.ts';
import type { useDirectory } from './useDirectory.ts';

const lastOfSixtyThree = addDays(provincesMergedOn, -1);

/** Which day, and which names: the two questions of the page, in sight together. */
export function DayPicker({ directory }: { directory: ReturnType<typeof useDirectory> }) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { on, today, setOn, text, setText } = directory;
  const field = useRef<HTMLInputElement>(null);
  useKeys([{ code: 'Slash', label: t.keys.search, do: () => field.current?.focus() }]);
  return (
    <div className="directory-ask">
      <div className="directory-day">
        <DateField label={t.on} value={on} onChange={(day) => day && setOn(day)} />
        <Chips
          label={t.days}
          value={on}
          onChange={setOn}
          options={[
            { value: lastOfSixtyThree, label: `${format.date(lastOfSixtyThree)}, ${t.before}` },
            { value: provincesMergedOn, label: `${format.date(provincesMergedOn)}, ${t.after}` },
            { value: today, label: t.today },
          ]}
        />
      </div>
      <input
        ref={field}
        className="control directory-search"
        type="search"
        aria-label={t.search}
        placeholder={t.searchHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </div>
  );
}
