import type { IsoDate } from '#base/dates.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    legal_parameter: LegalParameterTable;
    calendar_exception: CalendarExceptionTable;
  }
}

interface LegalParameterTable {
  key: string;
  /** daterange; an open upper end: in force until further notice */
  valid: string;
  /** jsonb in the shape that `parameters.ts` gives for the key */
  value: unknown;
  legal_basis: string;
  /** false: the original text was not read */
  is_confirmed: boolean;
}

interface CalendarExceptionTable {
  on_date: IsoDate;
  /** true: a Saturday or Sunday on which work is done; false: a weekday on which it is not */
  is_working: boolean;
  name: string;
  name_en: string;
  legal_basis: string;
  is_confirmed: boolean;
}
