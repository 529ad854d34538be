import { type RawBuilder, sql } from 'kysely';
import type { Role } from '#base/actor.ts';
import { HOME_ZONE, type IsoDate } from '#base/dates.ts';
import type { Db } from '#platform/db/database.ts';

/** Which lines; what is left out does not narrow. */
export interface JournalFilter {
  who?: string | undefined;
  act?: string | undefined;
  kind?: string | undefined;
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
  text?: string | undefined;
}

export interface Line {
  seq: number;
  position: number | null;
  at: Date;
  /** To the microsecond: where a page goes on. */
  exactAt: string;
  who: string;
  role: Role | null;
  bodyId: string | null;
  act: string;
  subjectKind: string | null;
  subjectId: string | null;
  data: Record<string, unknown>;
}

/** A page goes on after the line of that moment and seq. */
export type PageEnd = Pick<Line, 'exactAt' | 'seq'>;

/** [J4] One page, the newest first. */
export async function listLines(
  db: Db,
  filter: JournalFilter,
  { limit, after }: { limit: number; after: PageEnd | undefined },
): Promise<Line[]> {
  const parts = matching(filter);
  if (after) parts.push(sql`(r.at, r.seq) < (${after.exactAt}::timestamptz, ${after.seq}::bigint)`);
  const { rows } = await sql<Line>`
    select r.seq, e.position, r.at, to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "exactAt",
      r.actor_name as who, r.actor_role as role, r.actor_body_id as "bodyId", r.act, r.subject_kind as "subjectKind",
      r.subject_id as "subjectId", r.data
    from record r left join record_entry e on e.seq = r.seq
    where ${sql.join(parts, sql` and `)}
    order by r.at desc, r.seq desc limit ${limit}`.execute(db);
  return rows;
}

/** [J5] All lines of a filter, page by page, so that an export needs no more memory than a page. */
export async function* eachPage(db: Db, filter: JournalFilter, limit: number): AsyncGenerator<Line[]> {
  let after: PageEnd | undefined;
  for (;;) {
    const lines: Line[] = await listLines(db, filter, { limit, after });
    if (lines.length > 0) yield lines;
    after = lines.at(-1);
    if (lines.length < limit) return;
  }
}

function matching({ who, act, kind, from, to, text }: JournalFilter): RawBuilder<unknown>[] {
  const parts = [
    who ? sql`r.actor_name = ${who}` : null,
    act ? sql`r.act = ${act}` : null,
    kind ? sql`r.subject_kind = ${kind}` : null,
    from ? sql`r.at >= (${from}::date)::timestamp at time zone ${HOME_ZONE}` : null,
    to ? sql`r.at < (${to}::date + 1)::timestamp at time zone ${HOME_ZONE}` : null,
    text?.trim() ? hasWords(text) : null,
  ];
  return [sql`true`, ...parts.filter((part) => part !== null)];
}

/** Served by the index `record_words`, whose expression this repeats. */
function hasWords(text: string): RawBuilder<unknown> {
  const literal = text.replace(/[\\%_]/gu, '\\$&');
  return sql`fold_for_search(r.actor_name || ' ' || r.data::text) like '%' || fold_for_search(${literal}) || '%'`;
}

/** Who, which acts and which kinds of things there are. */
export async function listChoices(db: Db): Promise<{ who: string[]; acts: string[]; kinds: string[] }> {
  return {
    who: await distinct(db, 'actor_name'),
    acts: await distinct(db, 'act'),
    kinds: await distinct(db, 'subject_kind'),
  };
}

/** Each value once, by jumping along the column's index: as many looks as values, however long the record. */
async function distinct(db: Db, column: 'actor_name' | 'act' | 'subject_kind'): Promise<string[]> {
  const of = sql.ref(column);
  const { rows } = await sql<{ value: string }>`
    with recursive jump (value) as (
      (select ${of} from record where ${of} is not null order by ${of} limit 1)
      union all
      select (select ${of} from record where ${of} > jump.value order by ${of} limit 1)
      from jump where jump.value is not null
    )
    select value from jump where value is not null`.execute(db);
  return rows.map((row) => row.value);
}
