import { isIsoDate } from '#base/dates.ts';
import { DateField } from '#web/ui/DateField.tsx';
import { Select } from '#web/ui/Select.tsx';
import { TextArea } from '#web/ui/TextArea.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import { choices, type FactField, fieldsOf, type Values } from '../editing.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import type { ProposalKind } from '../kinds.ts';

interface Props {
  kind: ProposalKind;
  values: Values;
  onChange: (values: Values) => void;
  /** Fields that are not right yet, by name. */
  wrong: readonly string[];
}

/** The fields of one kind of fact, each with the control it needs. */
export function FactFields({ kind, values, onChange, wrong }: Props) {
  return (
    <div className="fact-fields">
      {fieldsOf[kind].map((field) => (
        <FactInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          isWrong={wrong.includes(field.name)}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
    </div>
  );
}

function FactInput(props: {
  field: FactField;
  value: string;
  isWrong: boolean;
  onChange: (value: string) => void;
}) {
  const { field, value, isWrong, onChange } = props;
  const t = useWords({ vi, en });
  const look = {
    label: t.fields[field.word],
    isOptional: field.empty !== 'required' || field.input === 'lines',
    error: isWrong ? t.review.fieldWrong : undefined,
  };
  switch (field.input) {
    case 'date':
      return (
        <DateField
          {...look}
          value={isIsoDate(value) ? value : null}
          onChange={(date) => onChange(date ?? '')}
        />
      );
    case 'line':
      return <TextField {...look} value={value} onChange={onChange} />;
    case 'number':
      return <TextField {...look} inputMode="decimal" value={value} onChange={onChange} />;
    case 'lines':
      return <TextArea {...look} rows={2} hint={t.hints.onePerLine} value={value} onChange={onChange} />;
    case 'words':
      return (
        <TextArea
          {...look}
          rows={4}
          hint={field.name === 'text' ? t.hints.verbatim : undefined}
          value={value}
          onChange={onChange}
        />
      );
    default: {
      const words: Record<string, string> = t[field.input];
      const options = choices[field.input].map((choice) => ({
        value: choice,
        label: words[choice] ?? choice,
      }));
      return <Select {...look} options={options} empty="…" value={value} onChange={onChange} />;
    }
  }
}
