import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConferenceOfSource } from '#features/conference/index.ts';
import { decide, importSource, listProposals } from '#features/sources/index.ts';
import { openFiles } from '#platform/files/files.ts';
import { theProgram } from '#platform/record/record.ts';
import { accepts } from '../src/accepts.ts';
import { loadDemonstration } from '../src/demo/index.ts';
import { createTestDatabase } from './database.ts';

const seeds = join(import.meta.dirname, '../../shared/seeds');
const isHere = existsSync(seeds);
if (!isHere) console.warn(`skipped: the five source documents are not at ${seeds}`);

test.skipIf(!isHere)(
  'the five source documents are read, and all that was read of them is accepted',
  async () => {
    await using database = await createTestDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'diemcau-seeds-'));
    const deps = { db: database.db, files: openFiles(folder), now: () => new Date() };
    await loadDemonstration(deps, accepts);
    const ctx = { ...deps, actor: theProgram };

    const heldOn: (string | undefined)[] = [];
    for (const fileName of readdirSync(seeds).sort()) {
      const bytes = await readFile(join(seeds, fileName));
      const { id } = await importSource(ctx, { bytes, fileName, mediaType: 'text/plain' });
      for (const { id: proposalId, kind, fact } of await listProposals(database.db, id)) {
        // What a text leaves unsaid a secretary supplies: who organised the conference, and in which form.
        const unsaid = { organiser: 'Bộ Ngoại giao', format: 'in_person' };
        const said = Object.entries(fact).filter(([, value]) => value !== null);
        const mended = kind === 'conference' ? { ...unsaid, ...Object.fromEntries(said) } : fact;
        await decide(ctx, accepts, { proposalId, verdict: 'amended', fact: mended });
      }
      const open = (await listProposals(database.db, id)).filter(({ decision }) => !decision);
      expect(open).toEqual([]);
      heldOn.push((await findConferenceOfSource(database.db, id))?.heldOn);
    }
    expect(heldOn).toEqual(['2025-01-06', '2025-01-06', '2025-01-06', '2023-12-19', '2021-01-11']);
    const conferences = await database.db.selectFrom('conference').select('held_on').execute();
    expect(conferences).toHaveLength(3);
    await rm(folder, { recursive: true });
  },
  60_000,
);
