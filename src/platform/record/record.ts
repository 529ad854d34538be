import type { Actor } from '#base/actor.ts';
import type { Db } from '#platform/db/database.ts';
import type {} from './tables.ts';

export interface Happening {
  /** What happened, in the past tense: `task.completed`. It is put into words in `features/journal/i18n`. */
  act: string;
  subject: { kind: string; id: string } | null;
  /** What a reader of the record needs to understand it; never secrets or whole documents. */
  data?: Record<string, unknown>;
}

/** The program acting by itself: a start, a job, the command line. */
export const theProgram = { id: null, name: 'Điểm Cầu' } as const;

/** Whoever asked without being signed in, or before it was looked up who it was. */
export const nobodyKnown = { id: null, name: 'Chưa đăng nhập' } as const;

type Acting = Actor | typeof theProgram | typeof nobodyKnown;

/** Writes what happened, by whom and on whose authority, in the transaction of the change itself. */
export async function record(tx: Db, by: Acting, happening: Happening): Promise<void> {
  await tx
    .insertInto('record')
    .values({
      actor_id: by.id,
      actor_name: by.name,
      actor_role: 'role' in by ? by.role : null,
      actor_body_id: 'role' in by ? by.bodyId : null,
      act: happening.act,
      subject_kind: happening.subject?.kind ?? null,
      subject_id: happening.subject?.id ?? null,
      data: JSON.stringify(happening.data ?? {}),
    })
    .execute();
}

export interface Refusal {
  actor: Actor | undefined;
  method: string;
  /** The pattern of the address: `/api/tasks/:id/complete`. */
  route: string;
  /** What its `:id` was, where it names a thing; the other parts of a request are contents and never recorded. */
  id: string | null;
  code: string;
}

/** Writes that somebody was not allowed to do something. The change itself was rolled back; this stands alone. */
export async function recordRefusal(db: Db, { actor, ...data }: Refusal): Promise<void> {
  await record(db, actor ?? nobodyKnown, { act: 'request.refused', subject: null, data });
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
