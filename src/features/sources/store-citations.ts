import type { IsoDate } from '#base/dates.ts';
import type { Db } from '#platform/db/database.ts';
import type { FactRef } from './accepting.ts';
import { paragraphsAround, type ShownParagraph } from './paragraphs.ts';
import type {} from './tables.ts';
import type { Words } from './words.ts';

/** A span of a source on which a fact rests, with enough of the source to name it. */
export interface Citation {
  fact: FactRef;
  sourceId: string;
  fromAt: number;
  toAt: number;
  quote: string;
  sourceTitle: string;
  /** null until somebody has accepted who published it */
  outlet: string | null;
  publishedOn: IsoDate | null;
  isIllustrative: boolean;
}

export interface NewCitation extends Words {
  sourceId: string;
}

/** Rests a fact on words of a source. Citing the same words for the same fact again changes nothing. */
export async function cite(tx: Db, words: NewCitation, ref: FactRef): Promise<void> {
  await tx
    .insertInto('citation')
    .values({
      source_id: words.sourceId,
      from_at: words.fromAt,
      to_at: words.toAt,
      quote: words.quote,
      fact_kind: ref.kind,
      fact_id: ref.id,
    })
    .onConflict((on) => on.constraint('citation_once').doNothing())
    .execute();
}

/** Withdraws words from a fact. */
export async function dropCitation(tx: Db, words: NewCitation, ref: FactRef): Promise<void> {
  await tx
    .deleteFrom('citation')
    .where('source_id', '=', words.sourceId)
    .where('from_at', '=', words.fromAt)
    .where('to_at', '=', words.toAt)
    .where('fact_kind', '=', ref.kind)
    .where('fact_id', '=', ref.id)
    .execute();
}

export async function isCited(db: Db, ref: FactRef): Promise<boolean> {
  const row = await db
    .selectFrom('citation')
    .select('id')
    .where('fact_kind', '=', ref.kind)
    .where('fact_id', '=', ref.id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Every citation of these facts, oldest publication first, then in the order of the text. */
export async function citationsOf(db: Db, refs: readonly FactRef[]): Promise<Citation[]> {
  if (refs.length === 0) return [];
  const rows = await db
    .selectFrom('citation')
    .innerJoin('source', 'source.id', 'citation.source_id')
    .select([
      'citation.fact_kind',
      'citation.fact_id',
      'citation.source_id',
      'citation.from_at',
      'citation.to_at',
      'citation.quote',
      'source.title',
      'source.outlet',
      'source.published_on',
      'source.is_illustrative',
    ])
    .where((where) =>
      where.or(
        [...byKind(refs)].map(([kind, ids]) =>
          where.and([where('fact_kind', '=', kind), where('fact_id', 'in', ids)]),
        ),
      ),
    )
    .orderBy('source.published_on', (order) => order.asc().nullsLast())
    .orderBy('source.id')
    .orderBy('citation.from_at')
    .execute();
  return rows.map((row) => ({
    fact: { kind: row.fact_kind, id: row.fact_id },
    sourceId: row.source_id,
    fromAt: row.from_at,
    toAt: row.to_at,
    quote: row.quote,
    sourceTitle: row.title,
    outlet: row.outlet,
    publishedOn: row.published_on,
    isIllustrative: row.is_illustrative,
  }));
}

/** Ids of the facts of one kind that a source is cited for. */
export async function factsCitedBy(db: Db, sourceId: string, factKind: string): Promise<string[]> {
  const rows = await db
    .selectFrom('citation')
    .select('fact_id')
    .distinct()
    .where('source_id', '=', sourceId)
    .where('fact_kind', '=', factKind)
    .execute();
  return rows.map((row) => row.fact_id);
}

/** What one source says for a fact: the words, and the paragraphs they stand in with their neighbours. */
export interface Passage {
  sourceId: string;
  sourceTitle: string;
  outlet: string | null;
  publishedOn: IsoDate | null;
  isIllustrative: boolean;
  quotes: { fromAt: number; toAt: number; quote: string }[];
  paragraphs: ShownParagraph[];
}

/** One passage for each source that is cited for the fact, oldest publication first. */
export async function passagesOf(db: Db, ref: FactRef): Promise<Passage[]> {
  const bySource = Map.groupBy(await citationsOf(db, [ref]), (citation) => citation.sourceId);
  const texts = await textsOf(db, [...bySource.keys()]);
  return [...bySource].flatMap(([sourceId, citations]) => {
    const [first] = citations;
    if (!first) return [];
    const { sourceTitle, outlet, publishedOn, isIllustrative } = first;
    const quotes = citations.map(({ fromAt, toAt, quote }) => ({ fromAt, toAt, quote }));
    const spans = citations.map(({ fromAt, toAt }) => ({ from: fromAt, to: toAt }));
    const paragraphs = paragraphsAround(texts.get(sourceId) ?? '', spans);
    return [{ sourceId, sourceTitle, outlet, publishedOn, isIllustrative, quotes, paragraphs }];
  });
}

async function textsOf(db: Db, sourceIds: string[]): Promise<Map<string, string>> {
  if (sourceIds.length === 0) return new Map();
  const rows = await db.selectFrom('source').select(['id', 'text']).where('id', 'in', sourceIds).execute();
  return new Map(rows.map((row) => [row.id, row.text]));
}

function byKind(refs: readonly FactRef[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const ref of refs) ids.set(ref.kind, [...(ids.get(ref.kind) ?? []), ref.id]);
  return ids;
}
