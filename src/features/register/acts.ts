import { dateIn } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import { bodiesAt, withPredecessors } from '#features/directory/index.ts';
import { inTransaction } from '#platform/db/database.ts';
import type { ActContext } from '#platform/http/context.ts';
import { record } from '#platform/record/record.ts';
import { mayKeepRecordOf } from './policy.ts';
import {
  type Activity,
  activitiesByIds,
  deleteActivity,
  insertActivities,
  type NewActivity,
} from './store.ts';

export type AddActivity = Omit<NewActivity, 'isIllustrative'>;

/** [RG1] Enters one activity that has ended, under a body that stood on that day. */
export async function addActivity(ctx: ActContext, command: AddActivity): Promise<Activity> {
  await requireKeeper(ctx, command.bodyId);
  const body = (await bodiesAt(ctx.db, [command.bodyId], command.endedOn)).get(command.bodyId);
  if (!body) throw new AppError('invalid', 'activity_body_unknown');
  if (command.endedOn > dateIn(ctx.now())) throw new AppError('invalid', 'activity_not_ended');
  const isTooEarly = body.from !== null && command.endedOn < body.from;
  const isTooLate = body.until !== null && command.startedOn >= body.until;
  if (isTooEarly || isTooLate)
    throw new AppError('invalid', 'activity_outside_its_body', { body: body.name });

  return inTransaction(ctx.db, async (tx) => {
    const [activity] = await insertActivities(tx, [command]);
    if (!activity) throw new Error('one record was written');
    await record(tx, ctx.actor, {
      act: 'activity.added',
      subject: { kind: 'activity', id: activity.id },
      data: { code: activity.code, title: activity.title },
    });
    return activity;
  });
}

/** [RG5] Takes back a record, whole, while no task's result rests on it. The record of events keeps what it said. */
export async function removeActivity(ctx: ActContext, id: string): Promise<void> {
  await inTransaction(ctx.db, async (tx) => {
    const [activity] = await activitiesByIds(tx, [id]);
    if (!activity) throw new AppError('not-found', 'activity_not_found');
    await requireKeeper({ ...ctx, db: tx }, activity.bodyId);
    const isGone = await deleteActivity(tx, id);
    if (!isGone) throw new AppError('not-found', 'activity_not_found'); // somebody was faster
    await record(tx, ctx.actor, {
      act: 'activity.removed',
      subject: { kind: 'activity', id },
      data: { ...activity },
    });
  });
}

async function requireKeeper({ db, actor, now }: ActContext, bodyId: string): Promise<void> {
  const own = actor.role === 'officer' ? await withPredecessors(db, actor.bodyId, dateIn(now())) : [];
  if (!mayKeepRecordOf(actor, bodyId, own)) throw new AppError('forbidden', 'not_allowed_register');
}
