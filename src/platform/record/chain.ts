import { createHash, hash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';

/*
 * How the record is hashed. Whoever wants to verify it by a program of their own needs this file and three tables:
 * a row's digest is SHA-256 over a JSON array of its position and its columns as text; a seal's head is SHA-256 over
 * the head before it (32 zero bytes before the first), a JSON array of the seal's own figures, and its rows' digests.
 */

/** A row as it is hashed: text exactly as the database keeps it, to the microsecond. */
export interface SealedText {
  seq: number;
  at: string;
  actor_id: string | null;
  actor_name: string;
  actor_role: string | null;
  actor_body_id: string | null;
  act: string;
  subject_kind: string | null;
  subject_id: string | null;
  data: string;
}

/** A moment as text: `2025-01-06T01:30:00.123456Z`. A `Date` would lose what comes after the milliseconds. */
export function exactly(column: string): RawBuilder<string> {
  return sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** What to select of `record` (named `r`) for `SealedText`, beside its seq. */
export const asSealed = sql`${exactly('r.at')} as at, r.actor_id, r.actor_name, r.actor_role, r.actor_body_id,
  r.act, r.subject_kind, r.subject_id, r.data::text as data`;

export function digestOf(position: number, row: SealedText): Buffer {
  const { seq, at, actor_id, actor_name, actor_role, actor_body_id, act, subject_kind, subject_id, data } =
    row;
  const parts = [position, seq, at, actor_id, actor_name, actor_role, actor_body_id, act];
  return hash('sha256', JSON.stringify([...parts, subject_kind, subject_id, data]), 'buffer');
}

export interface SealFigures {
  number: number;
  from: number;
  to: number;
  rows: number;
  /** As `exactly` writes it. */
  sealedAt: string;
}

/** The head before the first seal. */
export const noHead: Buffer = Buffer.alloc(32);

/** Computes a seal's head while its digests come by, so that a long seal needs no memory. */
export function beginHead(before: Buffer, { number, from, to, rows, sealedAt }: SealFigures) {
  const head = createHash('sha256').update(before);
  head.update(JSON.stringify([number, from, to, rows, sealedAt]));
  return {
    add: (digest: Buffer): void => {
      head.update(digest);
    },
    end: (): Buffer => head.digest(),
  };
}
