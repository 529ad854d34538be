import { dateIn } from '#base/dates.ts';
import { AppError, must } from '#base/errors.ts';
import type { Db } from '#platform/db/database.ts';
import { type App, actingFor, type Deps } from '#platform/http/context.ts';
import { attachClaim } from './acts.ts';
import * as contract from './contract.ts';
import { matchIndicator, namesPeriod } from './match-claim.ts';
import { claimsByIds, listFigures, listIndicators, listUnattachedClaims } from './store.ts';
import { presentClaims } from './store-passages.ts';
import { presentLine, presentRecords, presentSheet } from './store-sheet.ts';
import { type FigureWithValues, figuresWithValues, withValues } from './store-values.ts';

export function figuresRoutes(app: App, deps: Deps): void {
  app.openapi(contract.listFigures, async (c) => {
    const { db } = actingFor(c, deps); // every role reads figures: they are what is published
    const figures = await withValues(db, await listFigures(db));
    return c.json(
      { figures: figures.map(presentLine), unattached: await unattachedClaims(db, figures) },
      200,
    );
  });

  app.openapi(contract.readFigure, async (c) => {
    const { db, now } = actingFor(c, deps);
    const figure = await getWithValues(db, c.req.valid('param').id);
    return c.json(await presentSheet(db, figure, dateIn(now())), 200);
  });

  app.openapi(contract.listFigureRecords, async (c) => {
    const { db } = actingFor(c, deps);
    const figure = await getWithValues(db, c.req.valid('param').id);
    return c.json(await presentRecords(db, figure, c.req.valid('query').page), 200);
  });

  app.openapi(contract.attachClaim, async (c) => {
    const ctx = actingFor(c, deps);
    const { id } = c.req.valid('param');
    const { figureId } = c.req.valid('json');
    await attachClaim(ctx, { claimId: id, figureId });
    return c.json(await claimShown(ctx.db, id), 200);
  });
}

async function getWithValues(db: Db, id: string): Promise<FigureWithValues> {
  const [figure] = await figuresWithValues(db, [id]);
  if (!figure) throw new AppError('not-found', 'figure_not_found');
  return figure;
}

async function claimShown(db: Db, id: string) {
  const claim = must((await claimsByIds(db, [id]))[0], 'the claim just attached');
  const [figure] = claim.figureId === null ? [] : await figuresWithValues(db, [claim.figureId]);
  const verdict = figure?.claims.find((one) => one.id === id)?.verdict ?? null;
  const [shown] = await presentClaims(db, [{ ...claim, verdict, figureLabel: figure?.label ?? null }]);
  return must(shown, 'the claim just attached');
}

/** With the figure that each claim seems to name, else the newest of its indicator, for the secretary to agree to. */
async function unattachedClaims(db: Db, figures: readonly FigureWithValues[]) {
  const indicators = await listIndicators(db);
  const claims = (await listUnattachedClaims(db)).map((claim) => ({
    ...claim,
    verdict: null,
    figureLabel: null,
  }));
  return (await presentClaims(db, claims)).map((claim) => {
    const quote = quotedWords(claim.passages[0]);
    const indicator = matchIndicator({ ...claim, quote }, indicators);
    const ofIndicator = figures.filter((figure) => figure.indicatorId === indicator?.id);
    const suggested = ofIndicator.find((figure) => namesPeriod(claim.period, figure.label)) ?? ofIndicator[0];
    return { ...claim, suggestedFigureId: suggested?.id ?? null };
  });
}

/** The words that were quoted, without the sentence they stand in: that may name other figures too. */
function quotedWords(passage: contract.ClaimShown['passages'][number] | undefined): string {
  return (passage?.marks ?? []).map(({ from, to }) => passage?.sentence.slice(from, to)).join(' ');
}
