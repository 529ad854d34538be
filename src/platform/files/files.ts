import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '#base/ids.ts';
import type { Db } from '#platform/db/database.ts';

declare module '#platform/db/tables.ts' {
  interface Tables {
    kept_file: KeptFileTable;
  }
}

interface KeptFileTable {
  sha256: string;
  byte_size: number;
  media_type: string;
}

/**
 * Originals, kept by their SHA-256 under `folder`. Bytes are made durable before the row that names them is written,
 * so a row never points at nothing; a crash between the two leaves an unnamed file, which is harmless. Only the
 * program's own user may look inside.
 */
export interface Files {
  keep(tx: Db, bytes: Uint8Array, mediaType: string): Promise<string>;
  read(hash: string): Promise<Uint8Array>;
}

export function openFiles(folder: string): Files {
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  return {
    async keep(tx, bytes, mediaType) {
      const hash = sha256(bytes);
      await writeDurably(pathOf(hash), bytes);
      await tx
        .insertInto('kept_file')
        .values({ sha256: hash, byte_size: bytes.byteLength, media_type: mediaType })
        .onConflict((on) => on.column('sha256').doNothing())
        .execute();
      return hash;
    },

    async read(hash) {
      const bytes = await readFile(pathOf(hash));
      if (sha256(bytes) !== hash) throw new Error(`kept file ${hash} does not match its hash`);
      return bytes;
    },
  };
}

/**
 * Write aside, flush, then rename: a reader sees the whole file or none. The folders are flushed too: a name that only
 * memory knows is lost with the power, and a row would point at nothing.
 */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = `${path}.${process.pid}.${crypto.randomUUID()}.tmp`;
  try {
    const handle = await open(aside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await flushFolders(folder, made === undefined ? folder : dirname(made));
}

/** From the innermost up to `last`, both included. Windows opens no folder as a file, and keeps names by itself. */
async function flushFolders(innermost: string, last: string): Promise<void> {
  if (process.platform === 'win32') return;
  for (let folder = innermost; ; folder = dirname(folder)) {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (folder === last || folder === dirname(folder)) return;
  }
}
