import type { Generated } from 'kysely';
import type { IsoDate } from '#base/dates.ts';
import type { ConferenceFormat, ConferenceKind, ParticipantRole } from '#features/sources/kinds.ts';
import type { Tier } from './places.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    conference: ConferenceTable;
    point: PointTable;
    participant: ParticipantTable;
    programme_item: ProgrammeItemTable;
  }
}

interface ConferenceTable {
  id: Generated<string>;
  kind: ConferenceKind;
  name: string;
  /** null: not numbered. */
  edition: number | null;
  /** null: no source has given one. */
  theme: string | null;
  held_on: IsoDate;
  organiser_id: string;
  format: ConferenceFormat;
  /** null: no source says where. */
  place: string | null;
  /** null: it reviews no year, or nobody has said which. Never derived from `held_on`. */
  reviews_year: number | null;
  plans_year: number | null;
  is_illustrative: Generated<boolean>;
}

interface PointTable {
  id: Generated<string>;
  conference_id: string;
  /** null: it hangs directly under the conference. */
  parent_id: string | null;
  /** Whose room it is; of the central point, the organiser. */
  body_id: string;
  tier: Tier;
  /** null: not reported. */
  head_count: number | null;
}

interface ParticipantTable {
  id: Generated<string>;
  conference_id: string;
  person_id: string;
  /** null: the sources do not say where the person sat. */
  point_id: string | null;
  role: ParticipantRole;
  /** As the source writes them, on that day. */
  titles: Generated<string[]>;
}

interface ProgrammeItemTable {
  id: Generated<string>;
  conference_id: string;
  /** From 1, without gaps. */
  ordinal: number;
  title: string;
  /** `HH:MM:SS`; null: only the order is known. */
  starts_at: string | null;
  /** null: no length was set. */
  minutes: number | null;
  /** null: nobody in particular, or the person was taken out since. */
  participant_id: string | null;
  is_illustrative: Generated<boolean>;
}
