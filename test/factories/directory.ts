import { findOrAddPerson, insertBody, type NewBody } from '#features/directory/index.ts';
import type { Db } from '#platform/db/database.ts';

/** A ministry unit that has always stood; override what the case is about. Returns its id. */
export async function aBody(db: Db, body: Partial<NewBody> = {}): Promise<string> {
  const name = body.name ?? 'Vụ Thử nghiệm';
  return insertBody(db, { kind: 'department', from: null, until: null, nameEn: name, ...body, name });
}

/** A person of that name. Returns the id. */
export async function aPerson(db: Db, name = 'Người Thử nghiệm'): Promise<string> {
  return (await findOrAddPerson(db, name, { isIllustrative: true })).id;
}
