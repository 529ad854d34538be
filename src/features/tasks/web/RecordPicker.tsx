import type { IsoDate } from '#base/dates.ts';
import { activityKinds } from '#features/register/kinds.ts';
import { useFormat } from '#web/format.ts';
import { Button } from '#web/ui/Button.tsx';
import { DateField } from '#web/ui/DateField.tsx';
import { ProblemNote } from '#web/ui/ProblemNote.tsx';
import { Sample } from '#web/ui/Sample.tsx';
import { Select } from '#web/ui/Select.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { useRecordFilter, useRecords } from './useRecords.ts';

interface Props {
  /** When the task was worked on. */
  period: { from: IsoDate; to: IsoDate | null };
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** Picks the records of the register that are a task's result; the count of what is picked is always in sight. */
export function RecordPicker({ period, chosen, onChoose }: Props) {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { filter, set } = useRecordFilter(period);
  const { data: records = [], error } = useRecords(filter);
  const isChosen = new Set(chosen);
  const toggle = (id: string) =>
    onChoose(isChosen.has(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const count = { count: format.number(chosen.length) };
  return (
    <fieldset className="records">
      <legend className="visually-hidden">{t.complete.records}</legend>
      <div className="records-head">
        <b>{t.complete.records}</b>
        <b aria-live="polite">{chosen.length > 0 ? t.complete.chosen(count) : t.complete.noneChosen}</b>
      </div>
      <p className="small">{t.complete.recordsHint}</p>
      <div className="records-filters">
        <Select
          label={t.complete.kind}
          value={filter.kind}
          empty={t.complete.anyKind}
          options={activityKinds.map((kind) => ({ value: kind, label: t.complete.kinds[kind] }))}
          onChange={(kind) => set({ kind: activityKinds.find((one) => one === kind) ?? '' })}
        />
        <TextField
          label={t.complete.search}
          type="search"
          value={filter.text}
          isOptional
          onChange={(text) => set({ text })}
        />
        <DateField
          label={t.complete.from}
          value={filter.from}
          isOptional
          onChange={(from) => set({ from })}
        />
        <DateField label={t.complete.to} value={filter.to} isOptional onChange={(to) => set({ to })} />
      </div>
      <ProblemNote error={error} />
      <div className="actions">
        <Button
          disabled={records.length === 0}
          onClick={() => onChoose([...new Set([...chosen, ...records.map(({ id }) => id)])])}
        >
          {t.complete.all({ count: format.number(records.length) })}
        </Button>
        {chosen.length > 0 && <Button onClick={() => onChoose([])}>{t.complete.clear}</Button>}
      </div>
      <div className="records-list">
        {records.length === 0 && <p className="small records-empty">{t.complete.nothing}</p>}
        {records.map((record) => (
          <label key={record.id}>
            <input type="checkbox" checked={isChosen.has(record.id)} onChange={() => toggle(record.id)} />
            <span className="num">{record.code}</span>
            <span>
              {record.title} {record.isIllustrative && <Sample />}
              <small>
                {[record.partner, format.dateSpan(record.startedOn, record.endedOn)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
