import { Field, type FieldLook, type Given } from './Field.tsx';
import { Icon } from './Icon.tsx';

interface SelectProps extends FieldLook, Given<'select'> {
  options: readonly { value: string; label: string }[];
  /** Shown while nothing is chosen. */
  empty?: string;
}

/** The browser's own list: it searches by typing and knows a phone. */
export function Select({ label, hint, error, isOptional, onChange, options, empty, ...rest }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional}>
      {(ties) => (
        <span className="select">
          <select {...rest} {...ties} className="control" onChange={(event) => onChange(event.target.value)}>
            {empty !== undefined && <option value="">{empty}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Field>
  );
}
