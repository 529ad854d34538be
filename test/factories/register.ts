import { type Activity, insertActivities, type NewActivity } from '#features/register/index.ts';
import type { Db } from '#platform/db/database.ts';
import { aBody } from './directory.ts';

/** Any activity of 2024; override what the case is about. Adds a body to keep it when none is given. */
export async function anActivity(db: Db, activity: Partial<NewActivity> = {}): Promise<Activity> {
  const [written] = await someActivities(db, 1, activity);
  if (!written) throw new Error('one record was written');
  return written;
}

/** `count` activities alike, entered in order. */
export async function someActivities(
  db: Db,
  count: number,
  activity: Partial<NewActivity> = {},
): Promise<Activity[]> {
  const bodyId = activity.bodyId ?? (await aBody(db));
  const endedOn = activity.endedOn ?? '2024-06-14';
  const one: NewActivity = {
    kind: 'visit_out',
    level: 'key_leader',
    title: 'Chuyến thăm thử nghiệm',
    partner: null,
    startedOn: endedOn,
    basis: 'Báo cáo thử nghiệm',
    ...activity,
    endedOn,
    bodyId,
  };
  return insertActivities(
    db,
    Array.from({ length: count }, () => one),
  );
}
