import { dateIn } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { getConference } from '#features/conference/index.ts';
import { isSameOrPredecessor } from '#features/directory/index.ts';
import { type ActContext, type App, type AppContext, actingFor, type Deps } from '#platform/http/context.ts';
import { assignTask, completeTask } from './acts.ts';
import * as contract from './contract.ts';
import { mayCompleteTask, mayReadTasks } from './policy.ts';
import { readAssignment } from './store-assigning.ts';
import { readTask } from './store-detail.ts';
import { readList, readTasksOfConference } from './store-list.ts';

export function tasksRoutes(app: App, deps: Deps): void {
  app.openapi(contract.listTasks, async (c) => {
    const { ctx, today, language } = reading(c, deps);
    const { on = today, due, q, ...query } = c.req.valid('query');
    const ownBodyId = ctx.actor.bodyId;
    const question = { ...query, on, language, ownBodyId, dueSoon: due === 'soon', text: q };
    return c.json(await readList(ctx.db, question), 200);
  });

  app.openapi(contract.getTask, async (c) => {
    const { ctx, today, language } = reading(c, deps);
    const { on = today } = c.req.valid('query');
    const task = await readTask(ctx.db, c.req.valid('param').id, { on, language });
    const isOwn = await isSameOrPredecessor(ctx.db, task.lead.id, ctx.actor.bodyId, today);
    const mayComplete = task.completion === null && on === today && mayCompleteTask(ctx.actor, isOwn);
    return c.json({ ...task, mayComplete }, 200);
  });

  app.openapi(contract.listDirectiveTasks, async (c) => {
    const { ctx, today, language } = reading(c, deps);
    const { id } = await getConference(ctx.db, c.req.valid('param').id);
    return c.json(await readTasksOfConference(ctx.db, { conferenceId: id, on: today, language }), 200);
  });

  app.openapi(contract.prepareAssignment, async (c) => {
    const { ctx, today, language } = reading(c, deps);
    const { on = today } = c.req.valid('query');
    return c.json(await readAssignment(ctx.db, c.req.valid('param').id, { on, language }), 200);
  });

  app.openapi(contract.assignTask, async (c) => {
    const { id, code } = await assignTask(actingFor(c, deps), c.req.valid('json'));
    return c.json({ id, code }, 200);
  });

  app.openapi(contract.completeTask, async (c) => {
    const command = c.req.valid('json');
    const task = await completeTask(actingFor(c, deps), c.req.valid('param').id, command);
    return c.json({ id: task.id, code: task.code, state: task.state }, 200);
  });
}

function reading(c: AppContext, deps: Deps): { ctx: ActContext; today: string; language: 'vi' | 'en' } {
  const ctx = actingFor(c, deps);
  if (!mayReadTasks(ctx.actor)) throw new AppError('forbidden', 'not_allowed_read_tasks');
  return { ctx, today: dateIn(ctx.now()), language: c.get('language') };
}
