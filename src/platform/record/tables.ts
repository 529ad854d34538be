import type { Generated } from 'kysely';
import type { Role } from '#base/actor.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    record: RecordTable;
    record_unsealed: RecordUnsealedTable;
    record_entry: RecordEntryTable;
    record_seal: RecordSealTable;
  }
}

/** Append-only; triggers refuse change and removal. `actor_id` null: the program itself, or somebody not signed in. */
interface RecordTable {
  seq: Generated<number>;
  at: Generated<Date>;
  actor_id: string | null;
  actor_name: string;
  /** The role held at that moment, and for which body; null where there was none, and in rows before migration 16. */
  actor_role: Role | null;
  actor_body_id: string | null;
  act: string;
  subject_kind: string | null;
  subject_id: string | null;
  data: Generated<unknown>;
}

/** Filled by a trigger on `record`, emptied by the sealer. */
interface RecordUnsealedTable {
  seq: number;
}

interface RecordEntryTable {
  position: number;
  seq: number;
  digest: Buffer;
}

/** Append-only. Positions are both counted. */
interface RecordSealTable {
  number: number;
  from_position: number;
  to_position: number;
  rows: number;
  head: Buffer;
  sealed_at: Date;
}
