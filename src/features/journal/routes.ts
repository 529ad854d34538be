import { csvMark, csvRow } from '#base/csv.ts';
import { dateIn, type IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import type { Knots } from '#base/knot.ts';
import type { Db } from '#platform/db/database.ts';
import { type ActContext, type App, type AppContext, actingFor, type Deps } from '#platform/http/context.ts';
import type { ErrorSentences } from '#platform/http/problem.ts';
import { countUnsealed, readHead } from '#platform/record/seal.ts';
import * as contract from './contract.ts';
import { csvCells, csvHead } from './export.ts';
import { mayReadJournal } from './policy.ts';
import { eachPage, listChoices, listLines, type PageEnd } from './store.ts';
import { presentLines } from './store-present.ts';

/** Lines fetched at once for an export. */
const EXPORT_BATCH = 1_000;

/** What the journal names lies in every feature: their knots have the titles, their sentences the reasons. */
interface Composed {
  knots: Knots<Db>;
  sentences: ErrorSentences;
}

export function journalRoutes(app: App, deps: Deps, composed: Composed): void {
  app.openapi(contract.listJournal, async (c) => {
    const ctx = readingFor(c, deps);
    const { after, ...filter } = c.req.valid('query');
    const limit = contract.PAGE_SIZE + 1;
    const found = await listLines(ctx.db, filter, { limit, after: after ? pageEndOf(after) : undefined });
    const shown = found.slice(0, contract.PAGE_SIZE);
    const last = found.length > shown.length ? shown.at(-1) : undefined;
    const lines = await presentLines(ctx.db, shown, readerOf(c, ctx, composed));
    return c.json({ lines, next: last ? `${last.exactAt}_${last.seq}` : null }, 200);
  });

  app.openapi(contract.readChoices, async (c) => c.json(await listChoices(readingFor(c, deps).db), 200));

  app.openapi(contract.readSeal, async (c) => {
    const { db } = readingFor(c, deps);
    const seal = await readHead(db);
    const unsealed = await countUnsealed(db);
    return c.json({ seal: seal ? { ...seal, sealedAt: seal.sealedAt.toISOString() } : null, unsealed }, 200);
  });

  app.openapi(contract.exportJournal, async (c) => {
    const ctx = readingFor(c, deps);
    const rows = csvOf(ctx, c.req.valid('query'), readerOf(c, ctx, composed));
    return c.body(await streamOf(rows), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="nhat-ky-${dateIn(ctx.now())}.csv"`,
    });
  });
}

type Reader = Parameters<typeof presentLines>[2];

/** The head goes with the first page, so that a question the database refuses is refused before anything was answered. */
async function* csvOf(
  { db }: ActContext,
  filter: contract.Filter,
  reader: Reader,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = csvMark + csvRow(csvHead(reader.language));
  for await (const page of eachPage(db, filter, EXPORT_BATCH)) {
    const lines = await presentLines(db, page, reader);
    yield encoder.encode(text + lines.map((line) => csvRow(csvCells(line, reader.language))).join(''));
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}

/** As fast as it is read, and no further once the reader is gone. The first chunk is there before the stream is. */
async function streamOf(chunks: AsyncGenerator<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  let next = await chunks.next();
  return new ReadableStream({
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(next.value);
      next = await chunks.next();
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

function readerOf(c: AppContext, ctx: ActContext, composed: Composed) {
  const today: IsoDate = dateIn(ctx.now());
  return { ...composed, language: c.get('language'), today };
}

function readingFor(c: AppContext, deps: Deps): ActContext {
  const ctx = actingFor(c, deps);
  if (!mayReadJournal(ctx.actor)) throw new AppError('forbidden', 'not_allowed_read_journal');
  return ctx;
}

function pageEndOf(after: string): PageEnd {
  const [exactAt = '', seq] = after.split('_');
  return { exactAt, seq: Number(seq) };
}
