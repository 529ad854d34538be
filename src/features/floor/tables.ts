import type { Generated } from 'kysely';

declare module '#platform/db/tables.ts' {
  interface Tables {
    speech: SpeechTable;
  }
}

export const speechKinds = ['concluding', 'directing', 'reporting', 'contributing'] as const;
export type SpeechKind = (typeof speechKinds)[number];

/** Exactly one of the two speakers is set. */
interface SpeechTable {
  id: Generated<string>;
  conference_id: string;
  speaker_id: string | null;
  /** Set where a source lets a body speak: "Bộ Ngoại giao xác định…". */
  speaking_body_id: string | null;
  kind: SpeechKind;
}
