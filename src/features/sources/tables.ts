import type { ColumnType, Generated } from 'kysely';
import type { FactRef } from './accepting.ts';
import type { ProposalKind } from './kinds.ts';
import type { Span } from './paragraphs.ts';
import type { Doubt, Reading } from './reading/reading.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    source: SourceTable;
    proposal: ProposalTable;
    proposal_decision: ProposalDecisionTable;
    citation: CitationTable;
    noise_decision: NoiseDecisionTable;
  }
}

/** A kept original. Every offset counts UTF-16 code units of `text`, which is the decoded original letter for letter. */
interface SourceTable {
  id: Generated<string>;
  file_sha256: string;
  file_name: string;
  text: string;
  title: string;
  /** null until somebody accepts who published it */
  outlet: string | null;
  authors: Generated<string[]>;
  /** null while not known */
  published_on: string | null;
  /** the whole Reading as the engine gave it, noise included; JSON */
  reading: JsonOf<Reading>;
  engine: string;
  imported_at: Generated<Date>;
  /** null: brought in from the command line or with the demonstration */
  imported_by: string | null;
  is_illustrative: Generated<boolean>;
}

interface ProposalTable {
  id: Generated<string>;
  source_id: string;
  ordinal: number;
  kind: ProposalKind;
  from_at: number;
  to_at: number;
  quote: string;
  fact: unknown;
  /** further spans that the fact rests on: of a conference its day, its organiser, its place */
  supports: JsonOf<Span[]>;
  /** empty: the engine is sure; else `{ code, … }` each, worded in i18n */
  doubts: JsonOf<Doubt[]>;
  /** null: the engine; else the person who marked the words by hand */
  proposed_by: string | null;
}

export type Verdict = 'accepted' | 'amended' | 'rejected' | 'reopened';

/** The latest row of a proposal counts; `reopened` undoes. */
interface ProposalDecisionTable {
  id: Generated<string>;
  proposal_id: string;
  verdict: Verdict;
  /** the mended fact; null unless amended */
  fact: unknown;
  /** written by this acceptance, in the order of writing: pg takes it as JSON text and gives it back parsed */
  made: JsonOf<FactRef[]>;
  /** what this acceptance rests on its words, new or known before */
  cited: JsonOf<FactRef[]>;
  decided_by: string | null;
  decided_at: Generated<Date>;
}

interface CitationTable {
  id: Generated<string>;
  source_id: string;
  from_at: number;
  to_at: number;
  quote: string;
  fact_kind: string;
  fact_id: string;
}

/** A person overruled the engine on one block; the latest row of a block counts. */
interface NoiseDecisionTable {
  id: Generated<string>;
  source_id: string;
  from_at: number;
  to_at: number;
  is_noise: boolean;
  decided_by: string | null;
  decided_at: Generated<Date>;
}

type JsonOf<T> = ColumnType<T, string | undefined, never>;
