import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db/database.ts';
import { asSealed, beginHead, digestOf, exactly, noHead, type SealedText } from './chain.ts';

/** Rows read at once: what bounds the memory, whatever the length of the record. */
const BATCH = 5_000;
/** Faults named one by one; the rest are counted. */
const MOST_NAMED = 100;

/**
 * edited: a sealed row, or its digest, is not what it was · removed: a sealed or waiting row is gone · inserted: a row
 * came in without passing the list of what waits, or stands in no seal · seal: a seal does not follow from the one
 * before and its entries · kept: the seal is not the one whose head was kept elsewhere.
 */
export const faultKinds = ['edited', 'removed', 'inserted', 'seal', 'kept'] as const;

export interface Fault {
  kind: (typeof faultKinds)[number];
  /** Where: as far as each is known. */
  position?: number;
  seq?: number;
  seal?: number;
}

export interface Verification {
  isWhole: boolean;
  /** The first faults in the order of the record, at most a hundred. */
  faults: Fault[];
  faultCount: number;
  /** Sealed rows, which is also the last position. */
  rows: number;
  seals: number;
  /** Hexadecimal, of the last seal as it stands in the database; null before the first. */
  head: string | null;
  /** What is recorded after the last seal: nothing yet protects it. */
  unsealed: number;
}

/** A head that was kept elsewhere: the seal's number, and the head in hexadecimal. */
export interface KeptHead {
  seal: number;
  head: string;
}

/** Recomputes the whole chain on one snapshot, in bounded memory, while others may go on writing. */
export async function verifyRecord(db: Db, kept?: KeptHead): Promise<Verification> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => verify(tx, kept));
}

async function verify(tx: Tx, kept: KeptHead | undefined): Promise<Verification> {
  const faults: Fault[] = [];
  let faultCount = 0;
  const found = (fault: Fault) => {
    faultCount += 1;
    if (faults.length < MOST_NAMED) faults.push(fault);
  };
  const chain = await walkChain(tx, found, kept);
  for await (const fault of strays(tx)) found(fault);
  return { isWhole: faultCount === 0, faults, faultCount, ...chain, unsealed: await countTail(tx) };
}

type Found = (fault: Fault) => void;

/** Seals and entries side by side, both in their order. */
async function walkChain(tx: Tx, found: Found, kept: KeptHead | undefined) {
  const entries = new Entries(tx, found);
  let before = { number: 0, to: 0, head: noHead };
  for await (const seal of readSeals(tx)) {
    const head = beginHead(before.head, seal);
    const rows = await entries.upTo(seal.to, head.add);
    const follows = seal.number === before.number + 1 && seal.from === before.to + 1 && seal.rows === rows;
    if (!head.end().equals(seal.head) || !follows) found({ kind: 'seal', seal: seal.number });
    if (kept?.seal === seal.number && kept.head !== seal.head.toString('hex')) {
      found({ kind: 'kept', seal: seal.number });
    }
    // From here on as the database has it, so that one fault does not hide where the next one is.
    before = seal;
  }
  if (kept && kept.seal > before.number) found({ kind: 'kept', seal: kept.seal });
  await entries.beyondSeals();
  const head = before.number > 0 ? before.head.toString('hex') : null;
  return { rows: entries.count, seals: before.number, head };
}

/** The entries in order, each compared with its row as it passes. */
class Entries {
  readonly #rows: AsyncGenerator<Entry>;
  readonly #found: Found;
  #next: Entry | undefined;
  #lastPosition = 0;
  count = 0;

  constructor(tx: Tx, found: Found) {
    this.#rows = readEntries(tx);
    this.#found = found;
  }

  /** Takes every entry up to a position, handing over its digest; returns how many there were. */
  async upTo(position: number, take: (digest: Buffer) => void): Promise<number> {
    let taken = 0;
    for (let entry = await this.#peek(); entry && entry.position <= position; entry = await this.#peek()) {
      this.#compare(entry);
      take(entry.digest);
      taken += 1;
      this.#next = undefined;
    }
    return taken;
  }

  /** Entries that no seal covers: somebody added them, or removed a seal. */
  async beyondSeals(): Promise<void> {
    for (let entry = await this.#peek(); entry; entry = await this.#peek()) {
      this.#found({ kind: 'inserted', position: entry.position, seq: entry.seq });
      this.#next = undefined;
    }
  }

  async #peek(): Promise<Entry | undefined> {
    this.#next ??= (await this.#rows.next()).value ?? undefined;
    return this.#next;
  }

  #compare({ position, digest, row, seq }: Entry): void {
    this.count += 1;
    if (position !== this.#lastPosition + 1)
      this.#found({ kind: 'removed', position: this.#lastPosition + 1 });
    this.#lastPosition = position;
    if (!row) this.#found({ kind: 'removed', position, seq });
    else if (!digestOf(position, row).equals(digest)) this.#found({ kind: 'edited', position, seq });
  }
}

interface Entry {
  position: number;
  seq: number;
  digest: Buffer;
  /** undefined: the row is gone. */
  row: SealedText | undefined;
}

async function* readEntries(tx: Tx): AsyncGenerator<Entry, undefined> {
  let after: number | null = null;
  for (;;) {
    const { rows }: { rows: (SealedText & Omit<Entry, 'row'>)[] } = await sql<
      SealedText & Omit<Entry, 'row'>
    >`
      select e.position, e.seq, e.digest, ${asSealed}
      from (select * from record_entry where ${after === null ? sql`true` : sql`position > ${after}`}
            order by position limit ${BATCH}) e
      left join record r on r.seq = e.seq
      order by e.position`.execute(tx);
    for (const row of rows) {
      // `act` is never null in a row that is there.
      yield {
        position: row.position,
        seq: row.seq,
        digest: row.digest,
        row: row.act === null ? undefined : row,
      };
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return undefined;
    after = last.position;
  }
}

interface SealRow {
  number: number;
  from: number;
  to: number;
  rows: number;
  head: Buffer;
  sealedAt: string;
}

async function* readSeals(tx: Tx): AsyncGenerator<SealRow> {
  let after: number | null = null;
  for (;;) {
    const { rows }: { rows: SealRow[] } = await sql<SealRow>`
      select ${safely('number')} as number, ${safely('from_position')} as from, ${safely('to_position')} as to,
        ${safely('rows')} as rows, head, ${exactly('sealed_at')} as "sealedAt"
      from record_seal where ${after === null ? sql`true` : sql`number > ${after}`}
      order by number limit ${BATCH}`.execute(tx);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.number;
  }
}

/**
 * Rows whose bookkeeping does not add up: recorded, but neither sealed nor waiting; waiting, but not recorded, or
 * sealed already.
 */
async function* strays(tx: Tx): AsyncGenerator<Fault> {
  yield* each(
    tx,
    'inserted',
    sql`
    select ${safely('r.seq')} as seq from record r
    where not exists (select from record_entry e where e.seq = r.seq)
      and not exists (select from record_unsealed q where q.seq = r.seq)`,
  );
  yield* each(
    tx,
    'removed',
    sql`
    select ${safely('q.seq')} as seq from record_unsealed q where not exists (select from record r where r.seq = q.seq)`,
  );
  yield* each(
    tx,
    'inserted',
    sql`
    select ${safely('q.seq')} as seq from record_unsealed q where exists (select from record_entry e where e.seq = q.seq)`,
  );
}

async function* each(tx: Tx, kind: Fault['kind'], seqs: ReturnType<typeof sql>): AsyncGenerator<Fault> {
  await sql`declare stray cursor for ${seqs}`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ seq: number }>`fetch ${sql.raw(String(BATCH))} from stray`.execute(tx);
    for (const { seq } of rows) yield { kind, seq };
    if (rows.length < BATCH) break;
  }
  await sql`close stray`.execute(tx);
}

/** A number that somebody may have made too large for ours: it must be found, not end the search. */
function safely(column: string) {
  return sql<number>`least(${sql.ref(column)}, ${Number.MAX_SAFE_INTEGER})`;
}

async function countTail(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from record_unsealed q join record using (seq)`.execute(tx);
  return rows[0]?.count ?? 0;
}
