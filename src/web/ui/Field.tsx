import { type ComponentProps, type ReactNode, useId } from 'react';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useWords } from '../words.ts';
import './Field.css';
import { Icon } from './Icon.tsx';

export interface FieldLook {
  label: string;
  /** What to write, before anything is wrong. */
  hint?: ReactNode | undefined;
  /** What is wrong and what to do: often `problem.fields.dueOn`. */
  error?: string | undefined;
  isOptional?: boolean | undefined;
}

/** What ties the control to its words; spread it on the control. */
export interface FieldTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

/** A label, a control, a hint, an error, tied together for those who read by ear. */
export function Field({
  label,
  hint,
  error,
  isOptional = false,
  children,
}: FieldLook & { children: (ties: FieldTies) => ReactNode }) {
  const t = useWords({ vi, en });
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {isOptional && <span className="field-optional">({t.optional})</span>}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': isOptional ? undefined : true,
      })}
      {error && (
        <p id={`${id}-error`} className="field-error">
          <Icon name="warning" /> {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="small">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The control's own attributes, with a value that is always a string. */
export type Given<Control extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<Control>,
  'value' | 'onChange' | 'id'
> & { value: string; onChange: (value: string) => void };
