import { useRef, useState } from 'react';
import type { IsoDate } from '#base/dates.ts';
import { useFormat } from '../format.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { readTypedDate } from '../typed-date.ts';
import { useWords } from '../words.ts';
import { Field, type FieldLook } from './Field.tsx';
import { Icon } from './Icon.tsx';

interface Props extends FieldLook {
  /** Null when there is no date, or none that can be read. */
  value: IsoDate | null;
  onChange: (value: IsoDate | null) => void;
}

/**
 * A date as people here write it, 06/01/2025, in both languages: the browser's own field would follow the computer's
 * language and turn day and month about. It says under the field what it understood; its button opens the
 * browser's calendar.
 */
export function DateField({ value, onChange, hint, error, ...look }: Props) {
  const t = useWords({ vi, en });
  const format = useFormat();
  // What was typed stands for as long as the value is the one it gave; a value from elsewhere is written out.
  const [typed, setTyped] = useState<{ text: string; gave: IsoDate | null } | null>(null);
  const [isTyping, setTyping] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);

  const written = value ? format.date(value) : '';
  const text = typed && typed.gave === value ? typed.text : written;
  const { state } = readTypedDate(text);
  const type = (next: string) => {
    const read = readTypedDate(next);
    const gave = read.state === 'read' ? read.date : null;
    setTyped({ text: next, gave });
    onChange(gave);
  };
  const leave = () => {
    setTyping(false);
    if (value) setTyped(null);
  };
  const pick = () => calendar.current?.showPicker();
  // Half a date is not a mistake while it is being typed.
  const isUnclear = state === 'unclear' && !isTyping;
  const wrong = state === 'no_such_day' ? t.dateField.noSuchDay : isUnclear ? t.dateField.unclear : undefined;

  return (
    <Field
      {...look}
      hint={value ? format.weekdayDate(value) : (hint ?? t.dateField.hint)}
      error={wrong ?? error}
    >
      {(ties) => (
        <span className="date-field">
          <input
            {...ties}
            className="control"
            inputMode="numeric"
            autoComplete="off"
            value={text}
            onFocus={() => setTyping(true)}
            onBlur={leave}
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => {
              if (event.altKey && event.key === 'ArrowDown') pick();
            }}
          />
          {/* Tab goes from field to field, as in a spreadsheet; by keyboard the calendar opens with Alt and down. */}
          <button
            type="button"
            className="icon-button"
            tabIndex={-1}
            aria-label={`${t.dateField.pick}: ${look.label}`}
            onClick={pick}
          >
            <Icon name="calendar" />
          </button>
          <input
            ref={calendar}
            type="date"
            className="date-field-native"
            tabIndex={-1}
            aria-hidden="true"
            value={value ?? ''}
            onChange={(event) => event.target.value && type(format.date(event.target.value))}
          />
        </span>
      )}
    </Field>
  );
}
