import type { Generated, GeneratedAlways } from 'kysely';
import type { IsoDate } from '#base/dates.ts';
import type { ActivityKind, ActivityLevel } from './kinds.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    activity: ActivityTable;
    achievement: AchievementTable;
  }
}

interface ActivityTable {
  id: Generated<string>;
  /** The year in which it ended */
  year: number;
  /** Counts within the year */
  number: number;
  /** `HĐ-2024-007`, made by the database of year and number */
  code: GeneratedAlways<string>;
  kind: ActivityKind;
  level: ActivityLevel;
  title: string;
  /** null: none, or several named in the title */
  partner: string | null;
  started_on: IsoDate;
  ended_on: IsoDate;
  /** The body that keeps the record */
  body_id: string;
  /** The paper that proves it */
  basis: string;
  is_illustrative: Generated<boolean>;
  folded: GeneratedAlways<string>;
}

interface AchievementTable {
  id: Generated<string>;
  kind: 'agreement' | 'role_held';
  name: string;
}
