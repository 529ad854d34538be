import type { Generated } from 'kysely';
import type { Basis, Metric } from './number.ts';
import type { ParagraphKind } from './paragraph.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    review: ReviewTable;
    review_paragraph: ReviewParagraphTable;
    review_number: ReviewNumberTable;
  }
}

interface ReviewTable {
  id: Generated<string>;
  year: number;
  title: string;
  body_id: string;
  cut_off: string;
  /** The conference whose directives it answers; null: none. */
  conference_id: string | null;
  is_illustrative: Generated<boolean>;
}

interface ReviewParagraphTable {
  id: Generated<string>;
  review_id: string;
  ordinal: number;
  kind: ParagraphKind;
  text: string;
}

interface ReviewNumberTable {
  review_id: string;
  name: string;
  /** null exactly when the basis is `tasks`. */
  figure_id: string | null;
  basis: Basis;
  /** null unless the basis is `tasks`. */
  metric: Metric | null;
  /** numeric arrives as a string. */
  taken_value: string;
  taken_at: Generated<Date>;
  /** null: nobody has kept the value against others. Else those others, see `number.ts`. */
  kept_against: string | null;
  kept_reason: string | null;
}
