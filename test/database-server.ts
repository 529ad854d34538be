import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kill } from 'node:process';
import type { TestProject } from 'vitest/node';
import { type Connection, openDatabase } from '#platform/db/database.ts';
import { startEmbedded } from '#platform/db/embedded.ts';
import { migrate } from '#platform/db/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The migrated template; `createTestDatabase` clones it. */
    templateConnection: Connection;
  }
}

/** One throwaway server for the whole run. Its database, migrated once, is the template of every test database. */
export default async function startDatabaseServer({ provide }: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const dataDir = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  const server = await startEmbedded({ dataDir, isThrowaway: true });
  const stop = async () => {
    await server[Symbol.asyncDispose]();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await using template = openDatabase(server.connection);
    await migrate(template);
  } catch (error) {
    await stop();
    throw error;
  }
  provide('templateConnection', server.connection);
  return stop;
}

const prefix = 'diemcau-test-';

/** A run that was killed could not tidy up; the next one does it. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : undefined;
    if (!pid || isAlive(pid)) continue;
    const dataDir = join(tmpdir(), name);
    const server = await startEmbedded({ dataDir, isThrowaway: true }).catch(() => undefined);
    await server?.[Symbol.asyncDispose]();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return kill(pid, 0);
  } catch {
    return false;
  }
}
