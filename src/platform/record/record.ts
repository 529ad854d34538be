import type { Generated } from 'kysely';
import type { Actor } from '#base/actor.ts';
import type { Db } from '#platform/db/database.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    record: RecordTable;
  }
}

/** Append-only; triggers refuse change and removal. `actor_id` null: the program itself acted. */
interface RecordTable {
  seq: Generated<number>;
  at: Generated<Date>;
  actor_id: string | null;
  actor_name: string;
  act: string;
  subject_kind: string | null;
  subject_id: string | null;
  data: Generated<unknown>;
}

export interface Happening {
  /** What happened, in the past tense: `task.completed`. */
  act: string;
  subject: { kind: string; id: string } | null;
  /** What a reader of the record needs to understand it; never secrets or whole documents. */
  data?: Record<string, unknown>;
}

/** The program acting by itself: a start, a job, the command line. */
export const theProgram = { id: null, name: 'Điểm Cầu' } as const;

/** Writes what happened, in the transaction of the change itself. */
export async function record(
  tx: Db,
  by: Pick<Actor, 'id' | 'name'> | typeof theProgram,
  happening: Happening,
): Promise<void> {
  await tx
    .insertInto('record')
    .values({
      actor_id: by.id,
      actor_name: by.name,
      act: happening.act,
      subject_kind: happening.subject?.kind ?? null,
      subject_id: happening.subject?.id ?? null,
      data: JSON.stringify(happening.data ?? {}),
    })
    .execute();
}

export interface RecordLine {
  seq: number;
  at: Date;
  actorName: string;
  act: string;
  data: unknown;
}

/** What happened to one thing, oldest first. */
export async function listHappenings(db: Db, subject: { kind: string; id: string }): Promise<RecordLine[]> {
  return db
    .selectFrom('record')
    .select(['seq', 'at', 'actor_name as actorName', 'act', 'data'])
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .orderBy('seq')
    .limit(1000)
    .execute();
}
