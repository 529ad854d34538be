import { Field, type FieldLook, type Given } from './Field.tsx';
import { Icon } from './Icon.tsx';

interface BareProps extends Given<'select'> {
  options: readonly { value: string; label: string }[];
  /** Shown while nothing is chosen. */
  empty?: string | undefined;
}

/** The browser's own list: it searches by typing and knows a phone. */
export function Select({ label, hint, error, isOptional, ...rest }: FieldLook & BareProps) {
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional}>
      {(ties) => <BareSelect {...rest} {...ties} />}
    </Field>
  );
}

/** The same without a label in sight, for a filter: name it by `aria-label`. */
export function BareSelect({ onChange, options, empty, ...rest }: BareProps & { id?: string }) {
  return (
    <span className="select">
      <select {...rest} className="control" onChange={(event) => onChange(event.target.value)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
