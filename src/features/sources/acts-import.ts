import { AppError, must } from '#base/errors.ts';
import { sha256 } from '#base/ids.ts';
import { type Db, inTransaction, violates } from '#platform/db/database.ts';
import type { Files } from '#platform/files/files.ts';
import { record } from '#platform/record/record.ts';
import type { Deciding } from './accepting.ts';
import { readAside } from './acts-read.ts';
import { requireText, shownName } from './original.ts';
import { mayImport } from './policy.ts';
import { proposalsOf, titleOf } from './propose.ts';
import { findSource, findSourceOfFile, insertSource, type Source } from './store.ts';
import { insertProposals } from './store-proposals.ts';

/** Changes whenever the engine reads differently, so that one can tell which sources an older one has read. */
const ENGINE = 'reading-1';

/** An `ActContext` is one; the command line and the demonstration pass the program as the actor. */
export interface ImportContext {
  db: Db;
  files: Files;
  now: () => Date;
  actor: Deciding;
}

export interface FileToImport {
  bytes: Uint8Array;
  fileName: string;
  mediaType: string;
  /** Invented for the demonstration. */
  isIllustrative?: boolean;
}

/**
 * Keeps an original by its hash, reads it, and stores what was read as proposals: all of it in one transaction, or
 * nothing of it.
 * @throws AppError `file_empty`, `file_not_text`, `file_encoding_unknown`, `file_too_large`, `file_marked_secret`, or
 *   `file_already_kept` with who brought it in, when, and its `sourceId`
 */
export async function importSource(ctx: ImportContext, file: FileToImport): Promise<Source> {
  if (!mayImport(ctx.actor)) throw new AppError('forbidden', 'may_not_import');
  const text = await requireOrdinaryText(ctx, file);
  const hash = sha256(file.bytes);
  const known = await findSourceOfFile(ctx.db, hash);
  if (known) throw alreadyKept(known);
  try {
    return await keepAndRead(ctx, file, text);
  } catch (error) {
    // Two imports of the same bytes at once: the database lets one of them in.
    if (!violates(error, 'source_kept_once')) throw error;
    throw alreadyKept(must(await findSourceOfFile(ctx.db, hash), 'the source that was kept meanwhile'));
  }
}

/** S2: a state secret leaves nothing behind but the line that one was refused: no name, no hash, no byte. */
async function requireOrdinaryText(ctx: ImportContext, file: FileToImport): Promise<string> {
  try {
    return requireText(file);
  } catch (error) {
    if (error instanceof AppError && error.code === 'file_marked_secret') {
      const data = { reason: 'marked secret' };
      await record(ctx.db, ctx.actor, { act: 'source.refused', subject: null, data });
    }
    throw error;
  }
}

function alreadyKept(known: Source): AppError {
  return new AppError('conflict', 'file_already_kept', {
    at: known.importedAt.toISOString(),
    by: known.importedBy ?? '',
    sourceId: known.id,
  });
}

async function keepAndRead(ctx: ImportContext, file: FileToImport, text: string): Promise<Source> {
  const { mediaType, isIllustrative = false } = file;
  const fileName = shownName(file.fileName);
  const reading = await readAside({ id: fileName, text, name: fileName });
  const proposals = proposalsOf(reading);
  return inTransaction(ctx.db, async (tx) => {
    const hash = await ctx.files.keep(tx, file.bytes, mediaType);
    const id = await insertSource(tx, {
      sha256: hash,
      fileName,
      text,
      title: titleOf(text, reading.boilerplate, fileName),
      reading,
      engine: ENGINE,
      importedBy: ctx.actor.id,
      importedAt: ctx.now(),
      isIllustrative,
    });
    await insertProposals(tx, id, proposals, { firstOrdinal: 1, proposedBy: null });
    await record(tx, ctx.actor, {
      act: 'source.imported',
      subject: { kind: 'source', id },
      data: { sha256: hash, proposals: proposals.length },
    });
    return must(await findSource(tx, id), 'the source that was brought in');
  });
}
