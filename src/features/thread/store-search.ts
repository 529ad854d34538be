import { type RawBuilder, sql } from 'kysely';
import type { FoundKind, FoundRef } from '#base/found.ts';
import { type Db, inTransaction } from '#platform/db/database.ts';
import { type SearchQuery, tsqueryInOrder, tsqueryOf } from './search-query.ts';
import './tables.ts';

/** Beyond these, the newest are ranked and the reader is told [TS5]. */
export const MOST_RANKED = 5000;

export interface Asked {
  query: SearchQuery;
  audiences: readonly string[];
  /** Only these; all when absent. */
  kind?: FoundKind | undefined;
}

export interface Hits {
  /** In the order of their rank. */
  refs: FoundRef[];
  counts: { kind: FoundKind; count: number }[];
  /** There were more than are ranked. */
  isCut: boolean;
}

type Row = FoundRef & { of_kind: number; all_found: number };

/** The first of each kind, the best kind first: for the dialog. */
export async function bestOfEachKind(db: Db, asked: Asked, perKind: number): Promise<Hits> {
  const rows = await byIndex(
    db,
    sql<Row>`
      with ${ranked(asked)}
      select kind, id, of_kind, all_found from placed where place_in_kind <= ${perKind} order by place
    `,
  );
  return asHits(rows, rows);
}

/** A page of all that was found, the best first. */
export async function pageOfHits(
  db: Db,
  asked: Asked,
  page: { offset: number; limit: number },
): Promise<Hits> {
  const isAsked = asked.kind === undefined ? sql`true` : sql`kind = ${asked.kind}`;
  const isOnPage = sql`${isAsked} and on_page > ${page.offset} and on_page <= ${page.offset + page.limit}`;
  const rows = await byIndex(
    db,
    sql<Row & { is_on_page: boolean }>`
      with ${ranked(asked)},
      counted as (select *, row_number() over (partition by ${isAsked} order by place) as on_page from placed)
      select kind, id, of_kind, all_found, ${isOnPage} as is_on_page
      from counted where place_in_kind = 1 or (${isOnPage}) order by place
    `,
  );
  return asHits(
    rows.filter((row) => row.is_on_page),
    rows,
  );
}

/**
 * [TS4] First what has all words side by side in the title, then what has them all there, then side by side anywhere,
 * then the rest; equals by their day, the newest first. The newest are taken before anything is ranked, so that a word
 * that stands everywhere costs no more than one that stands in five thousand places.
 */
function ranked({ query, audiences }: Asked): RawBuilder<unknown> {
  const all = sql`${tsqueryOf(query)}::tsquery`;
  const inOrder = sql`${tsqueryInOrder(query)}::tsquery`;
  const isOneWord = query.terms.length === 1;
  const side = isOneWord ? sql`false` : sql`words @@ ${inOrder}`;
  return sql`
    hits as materialized (
      select kind, id, happened_on, title_words, words from search_entry
      where words @@ ${all} and audience = any(${[...audiences]})
      order by happened_on desc, id limit ${MOST_RANKED + 1}
    ),
    ranked as (
      select kind, id, happened_on,
        case when title_words @@ ${inOrder} then 0 when title_words @@ ${all} then 1 when ${side} then 2 else 3 end as rank
      from hits
    ),
    placed as materialized (
      select kind, id, count(*) over (partition by kind) as of_kind, count(*) over () as all_found,
        row_number() over (order by rank, happened_on desc, id) as place,
        row_number() over (partition by kind order by rank, happened_on desc, id) as place_in_kind
      from ranked
    )`;
}

/** The planner takes reading every row for cheap, not knowing that each must be unpacked: the index it is. */
async function byIndex<T>(db: Db, query: RawBuilder<T>): Promise<T[]> {
  return inTransaction(db, async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx);
    return (await query.execute(tx)).rows;
  });
}

function asHits(shown: readonly Row[], counted: readonly Row[]): Hits {
  const counts = new Map(counted.map((row) => [row.kind, row.of_kind]));
  return {
    refs: shown.map(({ kind, id }) => ({ kind, id })),
    counts: [...counts].map(([kind, count]) => ({ kind, count })),
    isCut: (counted[0]?.all_found ?? 0) > MOST_RANKED,
  };
}

/** How alike a stretch of a title must be to what was typed: two letters wrong in ten are still found. */
const LIKENESS = 0.45;

/** The titles nearest to what was typed, for whoever mistyped it. */
export async function nearestTitles(
  db: Db,
  asked: { text: string; audiences: readonly string[] },
  most: number,
): Promise<FoundRef[]> {
  return inTransaction(db, async (tx) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(LIKENESS)}, true)`.execute(tx);
    const { rows } = await sql<FoundRef>`
      select kind, id from search_entry
      where fold_for_search(${asked.text}) <% folded_title and audience = any(${[...asked.audiences]})
      order by fold_for_search(${asked.text}) <<-> folded_title, happened_on desc, id limit ${most}
    `.execute(tx);
    return rows;
  });
}

/** The words by which something is found, as they stand with their owner. */
export interface Original {
  title: string | null;
  beside: string | null;
  text: string | null;
}

/** Read through the view of each kind, by `kind:id`. */
export async function originalsOf(db: Db, refs: readonly FoundRef[]): Promise<Map<string, Original>> {
  const found = new Map<string, Original>();
  for (const [kind, own] of Map.groupBy(refs, (ref) => ref.kind)) {
    const { rows } = await sql<Original & { id: string }>`
      select id, title, beside, left(text, 200000) as text from ${sql.table(`search_of_${kind}`)}
      where id = any(${own.map(({ id }) => id)}::uuid[])
    `.execute(db);
    for (const { id, ...original } of rows) found.set(`${kind}:${id}`, original);
  }
  return found;
}

/** Writes the whole index anew, each kind in a transaction of its own. Calls back with what is done. */
export async function rebuildSearch(db: Db, done: (kind: string, count: number) => void): Promise<void> {
  const { rows } = await sql<{ kind: string }>`select kind from search_kind order by kind`.execute(db);
  for (const { kind } of rows) {
    const counted = await sql<{ count: number }>`select search_rebuild(${kind}) as count`.execute(db);
    done(kind, counted.rows[0]?.count ?? 0);
  }
  await sql`analyze search_entry`.execute(db);
}
