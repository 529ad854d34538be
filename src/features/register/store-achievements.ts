import type { Db } from '#platform/db/database.ts';

/** An agreement concluded or an international role held, by name. */
export interface Achievement {
  id: string;
  kind: 'agreement' | 'role_held';
  name: string;
}

/** Adds it, or finds the one of that kind and name. */
export async function findOrAddAchievement(
  tx: Db,
  { kind, name }: Omit<Achievement, 'id'>,
): Promise<{ id: string; isNew: boolean }> {
  const plain = name.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const added = await tx
    .insertInto('achievement')
    .values({ kind, name: plain })
    .onConflict((conflict) => conflict.constraint('achievement_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) return { id: added.id, isNew: true };
  const { id } = await tx
    .selectFrom('achievement')
    .select('id')
    .where('kind', '=', kind)
    .where('name', '=', plain)
    .executeTakeFirstOrThrow();
  return { id, isNew: false };
}

export async function deleteAchievement(tx: Db, id: string): Promise<void> {
  await tx.deleteFrom('achievement').where('id', '=', id).execute();
}

/** All of them: some tens a year. Agreements first, each kind in Vietnamese order. */
export async function listAchievements(db: Db): Promise<Achievement[]> {
  return db
    .selectFrom('achievement')
    .select(['id', 'kind', 'name'])
    .orderBy('kind')
    .orderBy('name', (order) => order.collate('vi-x-icu'))
    .limit(2000)
    .execute();
}
