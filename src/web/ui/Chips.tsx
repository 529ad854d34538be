import './Chips.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; count?: number | undefined }[];
  onChange: (value: Value) => void;
}

/** A filter in sight: one chip is always pressed. Counts tell what each would show. */
export function Chips<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <fieldset className="chips" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="chip"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {option.count !== undefined && <b>{option.count}</b>}
        </button>
      ))}
    </fieldset>
  );
}
