import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '#platform/db/database.ts';
import { log } from '#platform/log.ts';
import { asSealed, beginHead, digestOf, exactly, noHead, type SealedText } from './chain.ts';
import type {} from './tables.ts';

/** Rows of one seal at most; more are sealed at once by several. */
const MOST = 5_000;
const EVERY_MS = 1_000;

/** The last seal. Its head stands for everything up to its position: print it and keep it elsewhere. */
export interface Head {
  number: number;
  /** Hexadecimal; verifying can be asked whether this seal still has it. */
  head: string;
  sealedAt: Date;
  /** The last position it seals, which is also how many rows are sealed. */
  position: number;
}

/**
 * Seals what is committed and not yet sealed. Positions are given here, one sealer at a time under a lock, to rows that
 * are visible by then: a transaction that commits late with a smaller `seq` is sealed later, and nothing twice.
 * Returns how many rows were sealed.
 */
export async function sealRecord(db: Db): Promise<number> {
  let total = 0;
  for (let rows = MOST; rows === MOST; total += rows) rows = await inTransaction(db, sealOnce);
  return total;
}

async function sealOnce(tx: Tx): Promise<number> {
  // In a statement of its own: what follows must see what the sealer before us committed.
  await sql`select pg_advisory_xact_lock(hashtext('diemcau.record_seal'))`.execute(tx);
  const taken = await takeUnsealed(tx);
  if (taken.length === 0) return 0;
  const last = await lastSeal(tx);
  const from = (last?.to_position ?? 0) + 1;
  const entries = taken.map((row, i) => ({
    position: from + i,
    seq: row.seq,
    digest: digestOf(from + i, row),
  }));
  await insertEntries(tx, entries);
  const { rows: clock } = await sql<{
    now: string;
  }>`select ${exactly('now')} as now from clock_timestamp() as now`.execute(tx);
  const sealedAt = clock[0]?.now ?? '';
  const seal = {
    number: (last?.number ?? 0) + 1,
    from,
    to: from + taken.length - 1,
    rows: taken.length,
    sealedAt,
  };
  const head = beginHead(last?.head ?? noHead, seal);
  for (const { digest } of entries) head.add(digest);
  await sql`insert into record_seal (number, from_position, to_position, rows, head, sealed_at)
            values (${seal.number}, ${seal.from}, ${seal.to}, ${seal.rows}, ${head.end()}, ${sealedAt}::timestamptz)`.execute(
    tx,
  );
  return taken.length;
}

/**
 * What waits, in the order of recording as far as it is known by now. What waits and is not in the
 * record, or is sealed already, was tampered with: it goes on waiting, so that verifying finds it.
 */
async function takeUnsealed(tx: Tx): Promise<SealedText[]> {
  const { rows } = await sql<SealedText>`
    with taken as (
      delete from record_unsealed where seq in (
        select q.seq from record_unsealed q join record using (seq)
        where not exists (select from record_entry e where e.seq = q.seq)
        order by q.seq limit ${MOST}
      ) returning seq
    )
    select r.seq, ${asSealed} from taken join record r using (seq) order by r.seq`.execute(tx);
  return rows;
}

async function insertEntries(
  tx: Tx,
  entries: { position: number; seq: number; digest: Buffer }[],
): Promise<void> {
  const column = <K extends keyof (typeof entries)[number]>(key: K) => entries.map((entry) => entry[key]);
  await sql`insert into record_entry (position, seq, digest)
            select * from unnest(${column('position')}::bigint[], ${column('seq')}::bigint[], ${column('digest')}::bytea[])`.execute(
    tx,
  );
}

async function lastSeal(db: Db) {
  return db.selectFrom('record_seal').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
}

/** undefined: nothing was ever sealed. */
export async function readHead(db: Db): Promise<Head | undefined> {
  const seal = await lastSeal(db);
  if (!seal) return undefined;
  return {
    number: seal.number,
    head: seal.head.toString('hex'),
    sealedAt: seal.sealed_at,
    position: seal.to_position,
  };
}

/** How many rows wait for their seal. */
export async function countUnsealed(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from record_unsealed`.execute(db);
  return rows[0]?.count ?? 0;
}

/**
 * Seals every second for as long as the program serves. Disposing it seals what is left and logs the head. A failure is
 * logged and tried again: what waits is kept in the database, so nothing is left out.
 */
export function startSealing(db: Db, every = EVERY_MS): AsyncDisposable {
  const stopping = new AbortController();
  const sealing = sealUntil(db, every, stopping.signal);
  return {
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await sealing;
      await sealOrLog(db);
      const head = await readHead(db).catch(() => undefined);
      if (head)
        log.info({ seal: head.number, position: head.position, head: head.head }, 'the record is sealed');
    },
  };
}

async function sealUntil(db: Db, every: number, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    await sealOrLog(db);
    await pause(every, stop);
  }
}

async function sealOrLog(db: Db): Promise<void> {
  try {
    // Most seconds nothing happened: then one look is all.
    if ((await db.selectFrom('record_unsealed').select('seq').limit(1).execute()).length > 0)
      await sealRecord(db);
  } catch (error) {
    log.error({ err: error }, 'the record could not be sealed; it is tried again');
  }
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const cut = () => {
    clearTimeout(timer);
    resolve();
  };
  stop.addEventListener('abort', cut, { once: true });
  return promise.finally(() => stop.removeEventListener('abort', cut));
}
