import { useQuery } from '@tanstack/react-query';
import type { IsoDate } from '#base/dates.ts';
import type * as directory from '#features/directory/contract.ts';
import {
  type ConferenceFormat,
  type ConferenceKind,
  conferenceFormats,
  conferenceKinds,
} from '#features/sources/kinds.ts';
import { question } from '#web/question.ts';
import { useSettings } from '#web/settings.ts';
import { useStart } from '#web/start.ts';
import { Choice } from '#web/ui/Choice.tsx';
import { DateField } from '#web/ui/DateField.tsx';
import { Select } from '#web/ui/Select.tsx';
import { TextArea } from '#web/ui/TextArea.tsx';
import { TextField } from '#web/ui/TextField.tsx';
import { useWords } from '#web/words.ts';
import type { Conference, ConferenceInput } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';
import { kindFromName } from '../kind.ts';

/** A dossier while it is being written. Numbers are text here: what was typed stands until it is saved. */
export interface Draft {
  name: string;
  /** '' follows the name. */
  kind: ConferenceKind | '';
  heldOn: IsoDate | null;
  organiserId: string;
  format: ConferenceFormat;
  edition: string;
  theme: string;
  place: string;
  reviewsYear: string;
  plansYear: string;
}

export const emptyDraft: Draft = {
  name: '',
  kind: '',
  heldOn: null,
  organiserId: '',
  format: 'online',
  edition: '',
  theme: '',
  place: '',
  reviewsYear: '',
  plansYear: '',
};

export function draftOf(conference: Conference): Draft {
  const text = (value: string | number | null) => (value === null ? '' : String(value));
  return {
    name: conference.name,
    kind: conference.kind,
    heldOn: conference.heldOn,
    organiserId: conference.organiser.id,
    format: conference.format,
    edition: text(conference.edition),
    theme: text(conference.theme),
    place: text(conference.place),
    reviewsYear: text(conference.reviewsYear),
    plansYear: text(conference.plansYear),
  };
}

/** What is sent; undefined while there is no date. What is empty is left out. */
export function inputOf(draft: Draft): ConferenceInput | undefined {
  const { name, kind, heldOn, organiserId, format, theme, place } = draft;
  if (heldOn === null) return undefined;
  return {
    name,
    heldOn,
    organiserId,
    format,
    ...(kind && { kind }),
    ...(theme && { theme }),
    ...(place && { place }),
    ...(draft.edition && { edition: Number(draft.edition) }),
    ...(draft.reviewsYear && { reviewsYear: Number(draft.reviewsYear) }),
    ...(draft.plansYear && { plansYear: Number(draft.plansYear) }),
  };
}

interface Props {
  draft: Draft;
  /** Sentence by field name. */
  problems: Readonly<Record<string, string>>;
  /** Day and organiser are what the conference is; they are not mended. */
  isMending: boolean;
  onChange: (draft: Draft) => void;
}

export function ConferenceFields({ draft, problems, isMending, onChange }: Props) {
  const t = useWords({ vi, en });
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  // A field that does not fit the contract is named by a code; a refusal of ours is a whole sentence.
  const has = (field: string) => {
    const problem = problems[field];
    return problem?.includes(' ') ? problem : problem && t.form.notUnderstood;
  };
  return (
    <>
      <TextArea
        label={t.form.name}
        hint={t.form.nameHint}
        error={has('name')}
        rows={2}
        maxLength={500}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      {!isMending && <WhenAndWho draft={draft} set={set} problem={has} />}
      <Select
        label={t.form.kind}
        empty={t.form.kindByName({ kind: t.kinds[kindFromName(draft.name)] })}
        value={draft.kind}
        options={conferenceKinds.map((value) => ({ value, label: t.kinds[value] }))}
        onChange={(value) => set({ kind: conferenceKinds.find((kind) => kind === value) ?? '' })}
      />
      <Choice
        label={t.form.format}
        value={draft.format}
        options={conferenceFormats.map((value) => ({ value, label: t.formats[value] }))}
        onChange={(format) => set({ format })}
      />
      <div className="pair">
        <NumberField
          label={t.form.reviewsYear}
          error={has('reviewsYear')}
          value={draft.reviewsYear}
          onChange={(reviewsYear) => set({ reviewsYear })}
        />
        <NumberField
          label={t.form.plansYear}
          error={has('plansYear')}
          value={draft.plansYear}
          onChange={(plansYear) => set({ plansYear })}
        />
      </div>
      <p className="small">{t.form.yearsHint}</p>
      <TextField
        label={t.form.theme}
        isOptional
        maxLength={1000}
        value={draft.theme}
        onChange={(theme) => set({ theme })}
      />
      <div className="pair">
        <TextField
          label={t.form.place}
          isOptional
          maxLength={500}
          value={draft.place}
          onChange={(place) => set({ place })}
        />
        <NumberField
          label={t.form.edition}
          error={has('edition')}
          value={draft.edition}
          onChange={(edition) => set({ edition })}
        />
      </div>
    </>
  );
}

function WhenAndWho(props: {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  problem: (field: string) => string | undefined;
}) {
  const t = useWords({ vi, en });
  const { language } = useSettings();
  const { today } = useStart();
  const { draft, set, problem } = props;
  const { data: bodies } = useQuery(
    question<typeof directory.listBodies>('/api/bodies', { query: { on: draft.heldOn ?? today } }),
  );
  const organisers = (bodies ?? []).toSorted(
    (a, b) => Number(a.kind === 'province') - Number(b.kind === 'province'),
  );
  return (
    <div className="pair">
      <DateField
        label={t.form.heldOn}
        error={problem('heldOn')}
        value={draft.heldOn}
        onChange={(heldOn) => set({ heldOn })}
      />
      <Select
        label={t.form.organiser}
        error={problem('organiserId')}
        empty={t.form.chooseBody}
        value={draft.organiserId}
        options={organisers.map(({ id, name, nameEn }) => ({
          value: id,
          label: language === 'en' ? nameEn : name,
        }))}
        onChange={(organiserId) => set({ organiserId })}
      />
    </div>
  );
}

function NumberField(props: {
  label: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}) {
  return (
    <TextField
      label={props.label}
      isOptional
      inputMode="numeric"
      maxLength={4}
      error={props.error}
      value={props.value}
      onChange={(typed) => props.onChange(typed.replace(/\D/g, ''))}
    />
  );
}
