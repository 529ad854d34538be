import { sql } from 'kysely';
import type { IsoDate } from '#base/dates.ts';
import type { Db } from '#platform/db/database.ts';
import type { Reading } from './reading/reading.ts';
import type {} from './tables.ts';

/** A kept original (nguồn) with how far its proposals have been worked through. */
export interface Source {
  id: string;
  title: string;
  fileName: string;
  /** null until somebody has accepted who published it */
  outlet: string | null;
  authors: string[];
  publishedOn: IsoDate | null;
  importedAt: Date;
  /** null: brought in by the program */
  importedBy: string | null;
  isIllustrative: boolean;
  /** false: the engine found no conference of the sector in it. */
  isRelevant: boolean;
  proposals: number;
  decided: number;
}

export interface NewSource {
  sha256: string;
  fileName: string;
  text: string;
  title: string;
  reading: Reading;
  engine: string;
  importedBy: string | null;
  importedAt: Date;
  isIllustrative: boolean;
}

/** Fails on `source_kept_once` when the same bytes are kept already. */
export async function insertSource(tx: Db, source: NewSource): Promise<string> {
  const row = await tx
    .insertInto('source')
    .values({
      file_sha256: source.sha256,
      file_name: source.fileName,
      text: source.text,
      title: source.title,
      reading: JSON.stringify(source.reading),
      engine: source.engine,
      imported_by: source.importedBy,
      imported_at: source.importedAt,
      is_illustrative: source.isIllustrative,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The latest first. `before` is the id of the last source of the page before. */
export async function listSources(db: Db, page: { before?: string; limit?: number } = {}): Promise<Source[]> {
  const { before, limit = 50 } = page;
  const rows = await sources(db)
    .$if(before !== undefined, (query) => query.where('source.id', '<', before ?? ''))
    .orderBy('source.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(presentRow);
}

export async function findSource(db: Db, id: string): Promise<Source | undefined> {
  const row = await sources(db).where('source.id', '=', id).executeTakeFirst();
  return row && presentRow(row);
}

export async function sourcesByIds(db: Db, ids: readonly string[]): Promise<Source[]> {
  if (ids.length === 0) return [];
  return (await sources(db).where('source.id', 'in', ids).execute()).map(presentRow);
}

/** The source that keeps these very bytes. */
export async function findSourceOfFile(db: Db, sha256: string): Promise<Source | undefined> {
  const row = await sources(db).where('source.file_sha256', '=', sha256).executeTakeFirst();
  return row && presentRow(row);
}

/** The original, letter for letter, and what the engine read in it. */
export async function findSourceText(
  db: Db,
  id: string,
): Promise<{ text: string; reading: Reading; sha256: string } | undefined> {
  return db
    .selectFrom('source')
    .select(['text', 'reading', 'file_sha256 as sha256'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Holds a source until the transaction ends, so that what is added to it comes one after the other. */
export async function lockSource(tx: Db, id: string): Promise<void> {
  await tx.selectFrom('source').select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

/** The sources that were brought in just after and just before this one: where `[` and `]` lead. */
export async function neighboursOf(
  db: Db,
  id: string,
): Promise<{ previousId: string | null; nextId: string | null }> {
  const newer = await db
    .selectFrom('source')
    .select('id')
    .where('id', '>', id)
    .orderBy('id')
    .limit(1)
    .execute();
  const older = await db
    .selectFrom('source')
    .select('id')
    .where('id', '<', id)
    .orderBy('id', 'desc')
    .limit(1)
    .execute();
  return { previousId: newer[0]?.id ?? null, nextId: older[0]?.id ?? null };
}

/** Who published it, by whom, when: what an accepted publication says, or nothing known. */
export async function setPublication(
  tx: Db,
  sourceId: string,
  publication: { outlet: string | null; authors: string[]; publishedOn: IsoDate | null },
): Promise<void> {
  await tx
    .updateTable('source')
    .set({
      outlet: publication.outlet,
      authors: publication.authors,
      published_on: publication.publishedOn,
    })
    .where('id', '=', sourceId)
    .execute();
}

export interface NoiseRuling {
  fromAt: number;
  toAt: number;
  isNoise: boolean;
}

/** Blocks of which a person has said whether they are noise; only the latest word on each. */
export async function listNoiseRulings(db: Db, sourceId: string): Promise<NoiseRuling[]> {
  const rows = await db
    .selectFrom('noise_decision')
    .distinctOn(['from_at', 'to_at'])
    .select(['from_at', 'to_at', 'is_noise'])
    .where('source_id', '=', sourceId)
    .orderBy('from_at')
    .orderBy('to_at')
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ fromAt: row.from_at, toAt: row.to_at, isNoise: row.is_noise }));
}

export async function insertNoiseRuling(
  tx: Db,
  sourceId: string,
  ruling: NoiseRuling & { decidedBy: string | null },
): Promise<void> {
  await tx
    .insertInto('noise_decision')
    .values({
      source_id: sourceId,
      from_at: ruling.fromAt,
      to_at: ruling.toAt,
      is_noise: ruling.isNoise,
      decided_by: ruling.decidedBy,
    })
    .execute();
}

function sources(db: Db) {
  return db.selectFrom('source').select([
    'source.id',
    'source.title',
    'source.file_name',
    'source.outlet',
    'source.authors',
    'source.published_on',
    'source.imported_at',
    'source.is_illustrative',
    sql<boolean>`(source.reading ->> 'isRelevant')::boolean`.as('is_relevant'),
    sql<string | null>`(select name from account where account.id = source.imported_by)`.as('imported_by'),
    sql<number>`(select count(*) from proposal where source_id = source.id)`.as('proposals'),
    sql<number>`(
        select count(*) from proposal join lateral (
          select verdict from proposal_decision where proposal_id = proposal.id
          order by decided_at desc, id desc limit 1
        ) latest on latest.verdict <> 'reopened'
        where proposal.source_id = source.id
      )`.as('decided'),
  ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof sources>['execute']>>[number];

function presentRow(row: Row): Source {
  return {
    id: row.id,
    title: row.title,
    fileName: row.file_name,
    outlet: row.outlet,
    authors: row.authors,
    publishedOn: row.published_on,
    importedAt: row.imported_at,
    importedBy: row.imported_by,
    isIllustrative: row.is_illustrative,
    isRelevant: row.is_relevant,
    proposals: row.proposals,
    decided: row.decided,
  };
}
