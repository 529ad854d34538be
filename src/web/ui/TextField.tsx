import { Field, type FieldLook, type Given } from './Field.tsx';

export function TextField({ label, hint, error, isOptional, onChange, ...rest }: FieldLook & Given<'input'>) {
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional}>
      {(ties) => (
        <input {...rest} {...ties} className="control" onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
