import type { Generated } from 'kysely';
import type { ActivityKind, ActivityLevel } from '#features/register/kinds.ts';
import type { Qualifier } from '#features/sources/kinds.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    indicator: IndicatorTable;
    figure: FigureTable;
    claim: ClaimTable;
  }
}

interface IndicatorTable {
  id: Generated<string>;
  code: string;
  name: string;
  name_en: string;
  unit: string;
  unit_en: string;
  /** jsonb; written as text. */
  counts: { kinds: ActivityKind[]; levels: ActivityLevel[] };
  spoken_as: Generated<string[]>;
  /** null: a whole, not a part of another indicator. */
  part_of_id: string | null;
}

interface FigureTable {
  id: Generated<string>;
  indicator_id: string;
  label: string;
  /** A PostgreSQL range literal; read it with lower() and upper(). */
  period: string;
  cut_off: string;
}

interface ClaimTable {
  id: Generated<string>;
  /** null: nobody has said yet which figure it is about. */
  figure_id: string | null;
  /** numeric arrives as a string, exact. */
  value: string;
  qualifier: Qualifier;
  unit: string;
  subject: Generated<string>;
  period: Generated<string>;
}
