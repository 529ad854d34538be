import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { findQuickly, type Searching } from '#features/thread/acts-search.ts';
import { rebuildSearch } from '#features/thread/index.ts';
import { type Db, openDatabase } from '#platform/db/database.ts';
import { startEmbedded } from '#platform/db/embedded.ts';
import { migrate } from '#platform/db/migrate.ts';
import { searchable } from '../src/searchable.ts';
import { type Figures, timed } from './measure.ts';
import { fillForSearch, searches } from './searching.ts';
import type { BenchOptions, Workshop } from './workshop.ts';

const SIZE = 100_000;
const RUNS = 40;

/**
 * Search over `size` documents of 2 kB, as many tasks and as many activities: each answer whole, as the dialog gets it
 * (found, ranked, shown, marked), without HTTP.
 */
export async function search(workshop: Workshop, { size = SIZE }: BenchOptions): Promise<Figures> {
  await using scratch = await workshop.keep(openScratch());
  const { db } = scratch;
  const loading = await timed(() => fillForSearch(db, size, workshop.say));
  workshop.say('writing the index anew');
  const indexing = await timed(() => rebuildSearch(db, () => {}));
  const figures: Figures = {
    load: { what: `${3 * size} rows written and indexed by triggers`, value: loading, unit: 'ms' },
    reindex: { what: 'the whole index written anew', value: indexing, unit: 'ms' },
    indexSize: { what: 'table and indexes of the search', value: await indexSize(db), unit: 'bytes' },
  };
  const reader = { language: 'vi', today: '2026-01-01' } as const;
  const searching: Searching = { db, searchable, actor: { role: 'secretary' }, reader };
  for (const { name, what, typed } of searches(size)) {
    workshop.say(`searching: ${what}`);
    const { p50, p95, found } = await measure(searching, typed);
    figures[`${name}P95`] = {
      what: `${what}, p95`,
      value: p95,
      unit: 'ms',
      note: `p50 ${p50.toFixed(1)} ms; ${found}`,
    };
  }
  return figures;
}

async function measure(searching: Searching, typed: string) {
  const times: number[] = [];
  let found = '';
  for (let run = 0; run < RUNS + 3; run += 1) {
    const ms = await timed(async () => {
      const { counts, isCut, isNear, finds } = await findQuickly(searching, typed);
      const total = counts.reduce((sum, { count }) => sum + count, 0);
      found = isNear ? `${finds.length} near` : `${total} found${isCut ? ', cut' : ''}`;
    });
    // The first three bring the index into memory.
    if (run >= 3) times.push(ms);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(share * times.length) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), found };
}

async function indexSize(db: Db): Promise<number> {
  const { rows } = await sql<{ size: number }>`select pg_total_relation_size('search_entry') as size`.execute(
    db,
  );
  return rows[0]?.size ?? 0;
}

/** A database of its own, thrown away at the end. */
async function openScratch(): Promise<{ db: Db } & AsyncDisposable> {
  const dataDir = await mkdtemp(join(tmpdir(), 'diemcau-bench-'));
  const server = await startEmbedded({ dataDir, isThrowaway: true });
  const db = openDatabase(server.connection);
  await migrate(db);
  let isOpen = true;
  return {
    db,
    async [Symbol.asyncDispose]() {
      if (!isOpen) return;
      isOpen = false;
      await db.destroy();
      await server[Symbol.asyncDispose]();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
