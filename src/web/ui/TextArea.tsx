import { Field, type FieldLook, type Given } from './Field.tsx';

export function TextArea({
  label,
  hint,
  error,
  isOptional,
  onChange,
  ...rest
}: FieldLook & Given<'textarea'>) {
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional}>
      {(ties) => (
        <textarea
          rows={4}
          {...rest}
          {...ties}
          className="control"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
