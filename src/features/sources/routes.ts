import { AppError, type ErrorParams } from '#base/errors.ts';
import { type App, actingFor, type Deps } from '#platform/http/context.ts';
import { wordError } from '#platform/http/problem.ts';
import type { Accepts } from './accepting.ts';
import { decide } from './acts-decide.ts';
import { type FileToImport, type ImportContext, importSource } from './acts-import.ts';
import { proposeByHand, ruleOnNoise } from './acts-propose.ts';
import { undoDecision } from './acts-undo.ts';
import * as contract from './contract.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { presentNoise, presentProposal, presentSource } from './present.ts';
import {
  findSource,
  findSourceText,
  listNoiseRulings,
  listSources,
  neighboursOf,
  type Source,
} from './store.ts';
import { listProposals } from './store-proposals.ts';

const PAGE = 50;
const sentences = { vi: vi.errors, en: en.errors };

/** `accepts` comes from the composition root: what a proposal becomes is known only downstream. */
export function sourcesRoutes(app: App, deps: Deps, accepts: Accepts): void {
  app.openapi(contract.listSources, async (c) => {
    const { db } = actingFor(c, deps);
    const { before } = c.req.valid('query');
    const sources = await listSources(db, { limit: PAGE, ...(before ? { before } : {}) });
    const next = sources.length === PAGE ? (sources.at(-1)?.id ?? null) : null;
    return c.json({ sources: sources.map(presentSource), next }, 200);
  });

  app.openapi(contract.importSources, async (c) => {
    const ctx = actingFor(c, deps);
    const files = (await c.req.formData()).getAll('file').filter((part) => part instanceof File);
    const [only, ...others] = files;
    if (!only) throw new AppError('invalid', 'no_file_sent');
    if (others.length === 0) {
      const source = await importSource(ctx, await fileOf(only));
      return c.json({ kept: [presentSource(source)], refused: [] }, 200);
    }
    const { kept, refused } = await importEach(ctx, files);
    const worded = refused.map(({ fileName, error: { code, params } }) => {
      const detail = wordError(code, params, c.get('language'), sentences);
      return { fileName, code, detail, params };
    });
    return c.json({ kept: kept.map(presentSource), refused: worded }, 200);
  });

  app.openapi(contract.pasteSource, async (c) => {
    const { text, name } = c.req.valid('json');
    const ctx = actingFor(c, deps);
    const fileName = name || wordsOf(c.get('language')).import.pastedName({ at: ctx.now().toISOString() });
    const bytes = new TextEncoder().encode(text);
    const source = await importSource(ctx, { bytes, fileName, mediaType: 'text/plain' });
    return c.json(presentSource(source), 200);
  });

  app.openapi(contract.getSource, async (c) => {
    const { db } = actingFor(c, deps);
    const { id } = c.req.valid('param');
    const source = await findSource(db, id);
    const original = await findSourceText(db, id);
    if (!source || !original) throw new AppError('not-found', 'source_not_found');
    const [all, rulings, neighbours] = await Promise.all([
      listProposals(db, id),
      listNoiseRulings(db, id),
      neighboursOf(db, id),
    ]);
    return c.json(
      {
        ...presentSource(source),
        ...neighbours,
        text: original.text,
        all: all.map(presentProposal),
        noise: presentNoise(original.reading, rulings),
      },
      200,
    );
  });

  app.openapi(contract.getOriginal, async (c) => {
    const { db, files } = actingFor(c, deps);
    const { id } = c.req.valid('param');
    const source = await findSource(db, id);
    const original = await findSourceText(db, id);
    if (!source || !original) throw new AppError('not-found', 'source_not_found');
    const bytes = await files.read(original.sha256);
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(source.fileName)}`,
    });
  });

  app.openapi(contract.proposeByHand, async (c) => {
    const sourceId = c.req.valid('param').id;
    const proposal = await proposeByHand(actingFor(c, deps), { sourceId, ...c.req.valid('json') });
    return c.json(presentProposal(proposal), 200);
  });

  app.openapi(contract.decideProposal, async (c) => {
    const command = { proposalId: c.req.valid('param').id, ...c.req.valid('json') };
    return c.json(presentProposal(await decide(actingFor(c, deps), accepts, command)), 200);
  });

  app.openapi(contract.undoDecision, async (c) => {
    const proposal = await undoDecision(actingFor(c, deps), accepts, c.req.valid('param').id);
    return c.json(presentProposal(proposal), 200);
  });

  app.openapi(contract.ruleOnNoise, async (c) => {
    const ctx = actingFor(c, deps);
    const { id } = c.req.valid('param');
    const rulings = await ruleOnNoise(ctx, id, c.req.valid('json'));
    const original = await findSourceText(ctx.db, id);
    if (!original) throw new AppError('not-found', 'source_not_found');
    return c.json(presentNoise(original.reading, rulings), 200);
  });
}

function wordsOf(language: 'vi' | 'en') {
  return language === 'en' ? en : vi;
}

async function fileOf(file: File): Promise<FileToImport> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { bytes, fileName: file.name, mediaType: file.type || 'text/plain' };
}

/** One after the other, each in its own transaction: one refused file keeps no other out. */
async function importEach(ctx: ImportContext, files: readonly File[]) {
  const kept: Source[] = [];
  const refused: { fileName: string; error: { code: string; params: ErrorParams } }[] = [];
  for (const file of files) {
    try {
      kept.push(await importSource(ctx, await fileOf(file)));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push({ fileName: file.name, error });
    }
  }
  return { kept, refused };
}
