import type { Generated, GeneratedAlways } from 'kysely';
import type { IsoDate } from '#base/dates.ts';
import type { DirectiveField, ResolutionKind } from '#features/sources/kinds.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    legal_basis: LegalBasisTable;
    directive: DirectiveTable;
    conclusion_notice: ConclusionNoticeTable;
  }
}

interface LegalBasisTable {
  id: Generated<string>;
  name: string;
  kind: ResolutionKind;
}

interface DirectiveTable {
  id: Generated<string>;
  /** Counts all directives ever accepted; shown as CĐ-007. */
  number: GeneratedAlways<number>;
  speech_id: string;
  /** Verbatim; the citation says where. */
  quote: string;
  field: DirectiveField;
  /** null: it names no paper that it rests on. */
  basis_id: string | null;
}

interface ConclusionNoticeTable {
  conference_id: string;
  number: string;
  issued_on: IsoDate;
  /** The kept text; null while only its number and date are noted. */
  source_id: string | null;
  /** null: brought in by the program itself. */
  noted_by: string | null;
  is_illustrative: Generated<boolean>;
}
