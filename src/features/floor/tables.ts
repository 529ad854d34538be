import type { Generated } from 'kysely';
import type { SpeechKind } from './kinds.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    speech: SpeechTable;
  }
}

/** Exactly one of the two speakers is set. */
interface SpeechTable {
  id: Generated<string>;
  conference_id: string;
  speaker_id: string | null;
  /** Set where a source lets a body speak: "Bộ Ngoại giao xác định…". */
  speaking_body_id: string | null;
  kind: SpeechKind;
}
