import { AppError } from '#base/errors.ts';
import type { ResolutionKind } from '#features/sources/kinds.ts';
import { type Db, violates } from '#platform/db/database.ts';

/** A named resolution, directive, conclusion or plan (căn cứ), known by its name. */
export async function findOrAddBasis(
  tx: Db,
  basis: { name: string; kind: ResolutionKind },
): Promise<{ id: string; isNew: boolean }> {
  const added = await tx
    .insertInto('legal_basis')
    .values(basis)
    .onConflict((on) => on.constraint('legal_basis_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) return { id: added.id, isNew: true };
  const found = await tx
    .selectFrom('legal_basis')
    .select('id')
    .where('name', '=', basis.name)
    .executeTakeFirstOrThrow();
  return { id: found.id, isNew: false };
}

/** @throws AppError `legal_basis_in_use` while a directive rests on it */
export async function removeBasis(tx: Db, id: string): Promise<void> {
  try {
    await tx.deleteFrom('legal_basis').where('id', '=', id).execute();
  } catch (error) {
    if (violates(error, 'directive_basis_id_fkey')) throw new AppError('conflict', 'legal_basis_in_use');
    throw error;
  }
}
