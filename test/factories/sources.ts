import { randomUUID } from 'node:crypto';
import { sha256 } from '#base/ids.ts';
import { type Accepts, decide } from '#features/sources/index.ts';
import type { Proposed } from '#features/sources/propose.ts';
import type { Reading } from '#features/sources/reading/reading.ts';
import { insertSource } from '#features/sources/store.ts';
import { insertProposals } from '#features/sources/store-proposals.ts';
import type { Db } from '#platform/db/database.ts';
import { theProgram } from '#platform/record/record.ts';

/** A fact and the words of the text that it rests on. */
export type Told = Pick<Proposed, 'kind' | 'fact'> & { quote: string; doubts?: Proposed['doubts'] };

/**
 * A kept source whose reading is given instead of read: each `told` becomes a proposal on the first place where its words
 * stand in `text`. Without a text, a short one of its own.
 */
export async function aSource(
  db: Db,
  options: { text?: string; told?: readonly Told[]; noise?: readonly string[] } = {},
): Promise<{ id: string; text: string; proposalIds: string[] }> {
  const { text = `Bản tin ${randomUUID()}.`, told = [], noise = [] } = options;
  const hash = sha256(text);
  await db
    .insertInto('kept_file')
    .values({ sha256: hash, byte_size: Buffer.byteLength(text), media_type: 'text/plain' })
    .onConflict((on) => on.doNothing())
    .execute();
  const id = await insertSource(db, {
    sha256: hash,
    fileName: 'thu-nghiem.txt',
    text,
    title: text.split('\n')[0] ?? text,
    reading: readingWith(text, noise),
    engine: 'test',
    importedBy: null,
    importedAt: new Date(),
    isIllustrative: true,
  });
  const proposed = told.map(({ doubts = [], ...fact }) => {
    const { from, to } = placeOf(text, fact.quote);
    return { ...fact, fromAt: from, toAt: to, supports: [], doubts } as Proposed;
  });
  const by = { firstOrdinal: 1, proposedBy: null };
  return { id, text, proposalIds: await insertProposals(db, id, proposed, by) };
}

/** Accepts proposals as the program, in the given order. */
export async function acceptAll(db: Db, accepts: Accepts, proposalIds: readonly string[]): Promise<void> {
  for (const proposalId of proposalIds) {
    await decide({ db, actor: theProgram }, accepts, { proposalId, verdict: 'accepted' });
  }
}

function readingWith(text: string, noise: readonly string[]): Reading {
  return {
    id: 'test',
    isRelevant: true,
    relevance: 'conference_of_the_sector',
    authors: [],
    points: [],
    people: [],
    figures: [],
    agreements: [],
    rolesHeld: [],
    resolutions: [],
    partners: [],
    directives: [],
    boilerplate: noise.map((quote) => ({ ...placeOf(text, quote), quote, reason: 'footer' })),
  };
}

function placeOf(text: string, quote: string): { from: number; to: number } {
  const from = text.indexOf(quote);
  if (from < 0) throw new Error(`the text does not say “${quote}”`);
  return { from, to: from + quote.length };
}
