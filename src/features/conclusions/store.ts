import { AppError } from '#base/errors.ts';
import type { DirectiveField, ResolutionKind } from '#features/sources/kinds.ts';
import { type Db, violates } from '#platform/db/database.ts';
import type {} from './tables.ts';

/** One instruction (chỉ đạo), verbatim, with the speech it was given in and the paper it rests on. */
export interface Directive {
  id: string;
  number: number;
  conferenceId: string;
  speechId: string;
  quote: string;
  field: DirectiveField;
  basis: { id: string; name: string; kind: ResolutionKind } | null;
}

function directives(db: Db) {
  return db
    .selectFrom('directive')
    .innerJoin('speech', 'speech.id', 'directive.speech_id')
    .leftJoin('legal_basis', 'legal_basis.id', 'directive.basis_id')
    .select([
      'directive.id',
      'directive.number',
      'directive.speech_id as speechId',
      'directive.quote',
      'directive.field',
      'speech.conference_id as conferenceId',
      'legal_basis.id as basisId',
      'legal_basis.name as basisName',
      'legal_basis.kind as basisKind',
    ])
    .orderBy('directive.number');
}

/** The directives of one conference, in the order in which they were accepted. */
export async function directivesOf(db: Db, conferenceId: string): Promise<Directive[]> {
  const rows = await directives(db).where('speech.conference_id', '=', conferenceId).limit(1000).execute();
  return rows.map(asDirective);
}

export async function directivesByIds(db: Db, ids: readonly string[]): Promise<Map<string, Directive>> {
  if (ids.length === 0) return new Map();
  const rows = await directives(db)
    .where('directive.id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, asDirective(row)]));
}

/** The same words in the same speech are the same directive, whichever source quotes them. */
export async function findDirective(
  tx: Db,
  same: { speechId: string; quote: string },
): Promise<Directive | undefined> {
  const row = await directives(tx)
    .where('directive.speech_id', '=', same.speechId)
    .where('directive.quote', '=', same.quote)
    .executeTakeFirst();
  return row && asDirective(row);
}

export async function insertDirective(
  tx: Db,
  directive: { speechId: string; quote: string; field: DirectiveField; basisId: string | null },
): Promise<string> {
  const row = await tx
    .insertInto('directive')
    .values({
      speech_id: directive.speechId,
      quote: directive.quote,
      field: directive.field,
      basis_id: directive.basisId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** @throws AppError `directive_in_use` once a task carries it out */
export async function deleteDirective(tx: Db, id: string): Promise<void> {
  try {
    await tx.deleteFrom('directive').where('id', '=', id).execute();
  } catch (error) {
    if (violates(error, 'task_directive_id_fkey')) throw new AppError('conflict', 'directive_in_use');
    throw error;
  }
}
/** The directives drawn from these speeches, for the thread: only which belongs to which. */
export async function directivesOfSpeeches(
  db: Db,
  speechIds: readonly string[],
): Promise<{ id: string; speechId: string }[]> {
  if (speechIds.length === 0) return [];
  return db
    .selectFrom('directive')
    .select(['id', 'speech_id as speechId'])
    .where('speech_id', 'in', [...speechIds])
    .execute();
}

type DirectiveRow = Awaited<ReturnType<ReturnType<typeof directives>['execute']>>[number];

function asDirective({ basisId, basisName, basisKind, ...row }: DirectiveRow): Directive {
  const basis = basisId && basisName && basisKind ? { id: basisId, name: basisName, kind: basisKind } : null;
  return { ...row, basis };
}
