import type { Generated } from 'kysely';
import type { IsoDate } from '#base/dates.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    legal_parameter: LegalParameterTable;
    calendar_decision: CalendarDecisionTable;
    calendar_exception: CalendarExceptionTable;
  }
}

interface LegalParameterTable {
  key: string;
  /** daterange; it has a first day; an open upper end: in force until further notice */
  valid: string;
  /** jsonb in the shape that `parameters.ts` gives for the key */
  value: unknown;
  legal_basis: string;
  /** false: the original text was not read */
  is_confirmed: boolean;
}

interface CalendarDecisionTable {
  year: number;
  legal_basis: string;
  is_confirmed: boolean;
  /** How often it was entered. */
  revision: Generated<number>;
}

interface CalendarExceptionTable {
  on_date: IsoDate;
  /** The year whose decision it is; of the year before or after it only the days about New Year. */
  year: number;
  /** true: a Saturday or Sunday on which work is done; false: a weekday on which it is not */
  is_working: boolean;
  name: string;
  name_en: string;
}
