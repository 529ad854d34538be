import { dateIn, yearOf } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { listConferences } from '#features/conference/index.ts';
import { calendarExceptions } from '#features/rules/index.ts';
import { type ActContext, type App, type AppContext, actingFor, type Deps } from '#platform/http/context.ts';
import { createReview } from './acts.ts';
import { keepNumber, takeNumber } from './acts-numbers.ts';
import { addParagraph, editParagraph, moveParagraph, removeParagraph } from './acts-paragraphs.ts';
import { printReview } from './acts-print.ts';
import * as contract from './contract.ts';
import { mayReadReviews, mayWriteReviews } from './policy.ts';
import { presentLine, presentSheet } from './present.ts';
import { getReview, listReviews } from './store.ts';
import { offeredNumbers } from './store-live.ts';
import { loadReview } from './store-sheet.ts';

export function reviewRoutes(app: App, deps: Deps): void {
  app.openapi(contract.listReviews, async (c) => c.json(await presentList(readingFor(c, deps)), 200));

  app.openapi(contract.readReview, async (c) => {
    const ctx = readingFor(c, deps);
    const today = dateIn(ctx.now());
    const loaded = await loadReview(ctx.db, c.req.valid('param').id, today);
    const exceptions = await calendarExceptions(ctx.db);
    const mayWrite = mayWriteReviews(ctx.actor);
    return c.json(presentSheet(loaded, { language: c.get('language'), today, exceptions, mayWrite }), 200);
  });

  app.openapi(contract.createReview, async (c) => {
    return c.json(await createReview(actingFor(c, deps), c.req.valid('json')), 200);
  });

  app.openapi(contract.addParagraph, async (c) => {
    return c.json(await addParagraph(actingFor(c, deps), c.req.valid('param').id, c.req.valid('json')), 200);
  });

  app.openapi(contract.editParagraph, async (c) => {
    const { id } = c.req.valid('param');
    await editParagraph(actingFor(c, deps), id, c.req.valid('json'));
    return c.json({ id }, 200);
  });

  app.openapi(contract.removeParagraph, async (c) => {
    const { id } = c.req.valid('param');
    await removeParagraph(actingFor(c, deps), id);
    return c.json({ id }, 200);
  });

  app.openapi(contract.moveParagraph, async (c) => {
    const { id } = c.req.valid('param');
    await moveParagraph(actingFor(c, deps), id, c.req.valid('json').afterId);
    return c.json({ id }, 200);
  });

  app.openapi(contract.takeNumber, async (c) => {
    const { id, name } = c.req.valid('param');
    await takeNumber(actingFor(c, deps), { reviewId: id, name });
    return c.json({ id }, 200);
  });

  app.openapi(contract.keepNumber, async (c) => {
    const { id, name } = c.req.valid('param');
    await keepNumber(actingFor(c, deps), { reviewId: id, name, ...c.req.valid('json') });
    return c.json({ id }, 200);
  });

  app.openapi(contract.listOfferedNumbers, async (c) => {
    return c.json(await presentOffered(readingFor(c, deps), c.req.valid('param').id), 200);
  });

  app.openapi(contract.readReviewPdf, async (c) => {
    const { pdf, fileName } = await printReview(readingFor(c, deps), c.req.valid('param').id);
    const disposition = `attachment; filename="${fileName}"`;
    return c.body(new Uint8Array(pdf).buffer, 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': disposition,
    });
  });
}

function readingFor(c: AppContext, deps: Deps): ActContext {
  const ctx = actingFor(c, deps);
  if (!mayReadReviews(ctx.actor)) throw new AppError('forbidden', 'not_allowed_to_read_reviews');
  return ctx;
}

async function presentList({ db, actor, now }: ActContext) {
  const today = dateIn(now());
  const reviews = [];
  for (const { id } of await listReviews(db)) {
    const loaded = await loadReview(db, id, today);
    reviews.push({
      ...presentLine(loaded),
      due: loaded.checks.due.length,
      numbers: loaded.numbers.length,
    });
  }
  const conferences = (await listConferences(db)).map(({ id, name, heldOn, organiserId }) => ({
    id,
    name,
    heldOn,
    organiserId,
  }));
  const next = { year: yearOf(today), bodyId: actor.bodyId, conferences };
  return { reviews, mayWrite: mayWriteReviews(actor), next };
}

async function presentOffered({ db, now }: ActContext, reviewId: string) {
  const { figures, offered } = await offeredNumbers(db, await getReview(db, reviewId), dateIn(now()));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return offered.flatMap(({ name, source, value }) => {
    if (value === null) return [];
    const figure = source.figureId === null ? undefined : byId.get(source.figureId);
    const of = figure && {
      name: figure.indicator.name,
      nameEn: figure.indicator.nameEn,
      unit: figure.indicator.unit,
      unitEn: figure.indicator.unitEn,
      label: figure.label,
    };
    const qualifier = source.basis === 'claimed' ? (figure?.claimed?.qualifier ?? null) : null;
    return [{ name, ...source, of: of ?? null, value, qualifier }];
  });
}
