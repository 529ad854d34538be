import type { Generated, GeneratedAlways } from 'kysely';
import type { IsoDate } from '#base/dates.ts';
import type { BodyKind, SuccessionKind } from './kinds.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    body: BodyTable;
    body_name: BodyNameTable;
    succession: SuccessionTable;
    person: PersonTable;
    office_held: OfficeHeldTable;
    partner: PartnerTable;
  }
}

interface BodyTable {
  id: Generated<string>;
  kind: BodyKind;
  /** The code by which its kind is known; null where none */
  code: string | null;
  /** null: it stands under no other body here */
  parent_id: string | null;
  /** daterange; an open upper end: it exists still */
  valid: string;
  is_illustrative: Generated<boolean>;
}

/** At most one name of a body on any day. */
interface BodyNameTable {
  body_id: string;
  valid: string;
  name: string;
  name_en: string;
  /** The name as a search finds it */
  folded: GeneratedAlways<string>;
}

interface SuccessionTable {
  predecessor_id: string;
  successor_id: string;
  /** The first day of the successor */
  on_date: IsoDate;
  kind: SuccessionKind;
  legal_basis: string;
}

interface PersonTable {
  id: Generated<string>;
  name: string;
  folded: GeneratedAlways<string>;
  is_illustrative: Generated<boolean>;
}

interface OfficeHeldTable {
  id: Generated<string>;
  person_id: string;
  body_id: string;
  title: string;
  title_en: string;
  /** true: one person holds it at a time */
  is_sole: Generated<boolean>;
  /** daterange; an open end: still held, or the end is not known */
  valid: string;
}

interface PartnerTable {
  id: Generated<string>;
  name: string;
}
