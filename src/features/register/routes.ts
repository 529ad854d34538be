import type { z } from 'zod';
import type { Actor } from '#base/actor.ts';
import { dateIn } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { listBodies, nameOn, namesOf, withPredecessors } from '#features/directory/index.ts';
import { listReportingYears } from '#features/rules/index.ts';
import { citationsOf } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import { type ActContext, type App, type AppContext, actingFor, type Deps } from '#platform/http/context.ts';
import { addActivity, removeActivity } from './acts.ts';
import * as contract from './contract.ts';
import { mayKeepRecordOf, mayReadRegister } from './policy.ts';
import type { Activity } from './store.ts';
import { listAchievements } from './store-achievements.ts';
import {
  type ActivityFilter,
  countByKind,
  listActivities,
  type PageEnd,
  yearsOfRegister,
} from './store-list.ts';

export function registerRoutes(app: App, deps: Deps): void {
  app.openapi(contract.listActivities, async (c) => {
    const ctx = readingFor(c, deps);
    const { after, ...asked } = c.req.valid('query');
    const page = { limit: contract.PAGE_SIZE, after: after ? pageEndOf(after) : undefined };
    const { activities, next } = await listActivities(ctx.db, filterOf(asked), page);
    const lines = await present(ctx, activities);
    return c.json({ activities: lines, next: next ? `${next.endedOn}_${next.id}` : null }, 200);
  });

  app.openapi(contract.sumActivities, async (c) => {
    const { db } = readingFor(c, deps);
    const byKind = await countByKind(db, filterOf(c.req.valid('query')));
    const total = Object.values(byKind).reduce((sum, count) => sum + count, 0);
    return c.json({ total, byKind, ...(await yearsIn(db)) }, 200);
  });

  app.openapi(contract.listKeptBodies, async (c) => {
    const ctx = readingFor(c, deps);
    const { on } = c.req.valid('query');
    const own = await ownBodyIds(ctx, ctx.actor);
    const standing = await listBodies(ctx.db, { on });
    const kept = standing.filter((body) => mayKeepRecordOf(ctx.actor, body.id, own));
    return c.json(
      kept.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
      200,
    );
  });

  app.openapi(contract.addActivity, async (c) => {
    const ctx = readingFor(c, deps);
    const [line] = await present(ctx, [await addActivity(ctx, c.req.valid('json'))]);
    if (!line) throw new Error('the new record is presented');
    return c.json(line, 200);
  });

  app.openapi(contract.removeActivity, async (c) => {
    const { id } = c.req.valid('param');
    await removeActivity(readingFor(c, deps), id);
    return c.json({ id }, 200);
  });

  app.openapi(contract.listAchievements, async (c) => {
    const { db } = readingFor(c, deps);
    const achievements = await listAchievements(db);
    const refs = achievements.map(({ id }) => ({ kind: 'achievement', id }));
    const citations = Map.groupBy(await citationsOf(db, refs), (citation) => citation.fact.id);
    return c.json(
      achievements.map((one) => ({
        ...one,
        sources: (citations.get(one.id) ?? []).map(({ sourceId, sourceTitle, quote, fromAt }) => ({
          id: sourceId,
          title: sourceTitle,
          quote,
          fromAt,
        })),
      })),
      200,
    );
  });
}

function readingFor(c: AppContext, deps: Deps): ActContext {
  const ctx = actingFor(c, deps);
  if (!mayReadRegister(ctx.actor)) throw new AppError('forbidden', 'register_not_for_you');
  return ctx;
}

async function yearsIn(db: Db) {
  const span = await yearsOfRegister(db);
  if (!span) return { years: [], reportingYears: [] };
  const years = Array.from({ length: span.last - span.first + 1 }, (_, i) => span.last - i);
  // What ends after the closing day already belongs to the next reporting year.
  const reportingYears = await listReportingYears(db, span.first, span.last + 1);
  return { years, reportingYears: reportingYears.reverse() };
}

function filterOf({ kind, level, from, to, text }: contract.Filter): ActivityFilter {
  return { kinds: kind, levels: level, period: { from, to }, text };
}

function pageEndOf(after: string): PageEnd {
  return { endedOn: after.slice(0, 10), id: after.slice(11) };
}

async function present(ctx: ActContext, activities: Activity[]): Promise<contract.ActivityLine[]> {
  const own = await ownBodyIds(ctx, ctx.actor);
  const names = await namesOf(
    ctx.db,
    activities.map((one) => one.bodyId),
  );
  return activities.map(({ bodyId, ...activity }): z.infer<typeof contract.ActivityLine> => {
    const body = nameOn(names.get(bodyId) ?? [], activity.endedOn);
    return {
      ...activity,
      body: { id: bodyId, name: body?.name ?? '', nameEn: body?.nameEn ?? '' },
      mayRemove: mayKeepRecordOf(ctx.actor, bodyId, own),
    };
  });
}

async function ownBodyIds({ db, now }: ActContext, actor: Actor): Promise<string[]> {
  return actor.role === 'officer' ? withPredecessors(db, actor.bodyId, dateIn(now())) : [];
}
