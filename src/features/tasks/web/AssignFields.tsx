import type { IsoDate } from '#base/dates.ts';
import { DateField } from '#web/ui/DateField.tsx';
import { Field } from '#web/ui/Field.tsx';
import { Icon } from '#web/ui/Icon.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import type { PreparedAssignment } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** A task while it is being written; `assignedOn` null: not a date yet. */
export interface Draft {
  title: string;
  leadBodyId: string;
  supportingBodyIds: string[];
  product: string;
  assignedOn: IsoDate | null;
  dueOn: IsoDate | null;
}

type Bodies = PreparedAssignment['bodies'];

interface Props {
  draft: Draft;
  bodies: Bodies;
  /** Sentence by field name. */
  problems: Readonly<Record<string, string>>;
  onChange: (draft: Draft) => void;
}

/** The fields that make a task clear: what, who, with whom, which product, by when. */
export function AssignFields({ draft, bodies, problems, onChange }: Props) {
  const t = useWords({ vi, en });
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  const lead = (leadBodyId: string) =>
    set({ leadBodyId, supportingBodyIds: draft.supportingBodyIds.filter((id) => id !== leadBodyId) });
  const free = bodies.filter(({ id }) => id !== draft.leadBodyId && !draft.supportingBodyIds.includes(id));
  return (
    <>
      <TextField
        label={t.assign.taskTitle}
        hint={t.assign.taskTitleHint}
        error={problems.title}
        value={draft.title}
        maxLength={500}
        onChange={(title) => set({ title })}
      />
      <BodySelect label={t.assign.lead} bodies={bodies} value={draft.leadBodyId} onChange={lead} />
      <div>
        <BodySelect
          label={t.assign.supports}
          empty={t.assign.addSupport}
          bodies={free}
          value=""
          isOptional
          onChange={(id) => set({ supportingBodyIds: [...draft.supportingBodyIds, id] })}
        />
        <Supports
          draft={draft}
          bodies={bodies}
          onChange={(supportingBodyIds) => set({ supportingBodyIds })}
        />
      </div>
      <TextField
        label={t.assign.product}
        hint={t.assign.productHint}
        error={problems.product}
        value={draft.product}
        maxLength={200}
        onChange={(product) => set({ product })}
      />
      <div className="pair">
        <DateField
          label={t.assign.assignedOn}
          value={draft.assignedOn}
          onChange={(assignedOn) => set({ assignedOn })}
        />
        <DateField
          label={t.assign.dueOn}
          hint={t.assign.dueHint}
          value={draft.dueOn}
          isOptional
          onChange={(dueOn) => set({ dueOn })}
        />
      </div>
    </>
  );
}

/** Bodies under the headings of their kinds, as the browser's own list shows them. */
function BodySelect(props: {
  label: string;
  empty?: string;
  bodies: Bodies;
  value: string;
  isOptional?: boolean;
  onChange: (id: string) => void;
}) {
  const t = useWords({ vi, en });
  return (
    <Field label={props.label} isOptional={props.isOptional}>
      {(ties) => (
        <span className="select">
          <select
            {...ties}
            className="control"
            value={props.value}
            onChange={(event) => event.target.value && props.onChange(event.target.value)}
          >
            <option value="">{props.empty ?? t.assign.chooseLead}</option>
            {[...Map.groupBy(props.bodies, (body) => body.kind)].map(([kind, ofKind]) => (
              <optgroup key={kind} label={t.assign.kinds[kind]}>
                {ofKind.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Field>
  );
}

function Supports({
  draft,
  bodies,
  onChange,
}: {
  draft: Draft;
  bodies: Bodies;
  onChange: (ids: string[]) => void;
}) {
  const t = useWords({ vi, en });
  const chosen = draft.supportingBodyIds.flatMap((id) => bodies.find((body) => body.id === id) ?? []);
  if (chosen.length === 0) return null;
  return (
    <div className="assign-supports">
      {chosen.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-label={t.assign.removeSupport({ name })}
          onClick={() => onChange(draft.supportingBodyIds.filter((other) => other !== id))}
        >
          {name} <Icon name="close" />
        </button>
      ))}
    </div>
  );
}
