import { type Db, inTransaction, type Tx } from '#platform/db/database.ts';
import { record, theProgram } from '#platform/record/record.ts';
import {
  englishProvinceName,
  hueCitySince,
  type LastingProvince,
  lastingProvinces,
  type MergedProvince,
  mergedProvinces,
  mergerBasis,
  provincesMergedOn,
  provincesSince,
} from './provinces.ts';
import { insertBody, insertBodyName } from './store.ts';
import { insertSuccession } from './store-successions.ts';

/**
 * Writes the 63 provinces and the 34 they became, with names, days and legal basis, into a directory that has none;
 * does nothing where provinces are already. For a fresh database, with or without the demonstration.
 */
export async function establishProvinces(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    const existing = await tx
      .selectFrom('body')
      .select('id')
      .where('kind', '=', 'province')
      .where('code', 'is not', null)
      .limit(1)
      .execute();
    if (existing.length > 0) return;
    for (const province of lastingProvinces) await establishLasting(tx, province);
    for (const province of mergedProvinces) await establishMerged(tx, province);
    await record(tx, theProgram, {
      act: 'directory.provinces_established',
      subject: null,
      data: { before: 63, after: 34 },
    });
  });
}

async function establishLasting(tx: Tx, { code, name, renamedFrom }: LastingProvince): Promise<void> {
  const whole = { from: provincesSince, until: null };
  const first = renamedFrom === undefined ? whole : { from: provincesSince, until: hueCitySince };
  const id = await insertBody(tx, { ...province(code, renamedFrom ?? name), ...whole, named: first });
  if (renamedFrom === undefined) return;
  await insertBodyName(tx, id, { ...names(name), from: hueCitySince, until: null });
}

async function establishMerged(tx: Tx, { code, name, mergedFrom }: MergedProvince): Promise<void> {
  const successorId = await insertBody(tx, { ...province(code, name), from: provincesMergedOn, until: null });
  for (const [formerCode, formerName] of mergedFrom) {
    const span = { from: provincesSince, until: provincesMergedOn };
    const predecessorId = await insertBody(tx, { ...province(formerCode, formerName), ...span });
    const merger = { on: provincesMergedOn, kind: 'merge', legalBasis: mergerBasis } as const;
    await insertSuccession(tx, { predecessorId, successorId, ...merger });
  }
}

function province(code: string, name: string) {
  return { kind: 'province', code, ...names(name) } as const;
}

function names(name: string) {
  return { name, nameEn: englishProvinceName(name) };
}
