import type { Db } from '#platform/db/database.ts';

/** The partner (đối tác) of that name, added when it is new. */
export async function findOrAddPartner(tx: Db, name: string): Promise<{ id: string; isNew: boolean }> {
  const plain = name.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const added = await tx
    .insertInto('partner')
    .values({ name: plain })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) return { id: added.id, isNew: true };
  const { id } = await tx
    .selectFrom('partner')
    .select('id')
    .where('name', '=', plain)
    .executeTakeFirstOrThrow();
  return { id, isNew: false };
}

/** Takes back a partner that an undone acceptance had added. Nothing names partners by id yet. */
export async function removePartner(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('partner').where('id', '=', id).execute();
}

export async function partnersByIds(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('partner')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
