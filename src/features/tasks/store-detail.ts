import type { IsoDate } from '#base/dates.ts';
import { must } from '#base/errors.ts';
import type { Language } from '#base/language.ts';
import { bodiesAt } from '#features/directory/index.ts';
import { calendarExceptions, deadlineOn } from '#features/rules/index.ts';
import type { Db } from '#platform/db/database.ts';
import { listHappenings } from '#platform/record/record.ts';
import type { TaskDetail } from './contract.ts';
import { historyOn } from './history.ts';
import { stateOn } from './states.ts';
import { completionsOf, getTask, supportsOf, type Task } from './store.ts';
import { directiveBehind } from './store-assigning.ts';
import { leadsOn, nameIn } from './store-leads.ts';

interface At {
  on: IsoDate;
  language: Language;
}

/** One task as it stood on a day, from the quotation it carries out to its result. */
export async function readTask(db: Db, id: string, at: At): Promise<Omit<TaskDetail, 'mayComplete'>> {
  const task = await getTask(db, id);
  const { lead, former } = must((await leadsOn(db, [task.leadBodyId], at)).get(task.leadBodyId), 'its lead');
  const exceptions = await calendarExceptions(db);
  return {
    id,
    code: task.code,
    title: task.title,
    product: task.product,
    lead: { id: lead.id, name: lead.name },
    formerLead: former && { name: former.name, until: former.until },
    supports: await supportsAt(db, id, at),
    assignedOn: task.assignedOn,
    dueOn: task.dueOn,
    state: stateOn(task, at.on),
    deadline: deadlineOn({ dueOn: task.dueOn, doneOn: task.completedOn, on: at.on, exceptions }),
    isIllustrative: task.isIllustrative,
    directive: await directiveBehind(db, task.directiveId, at.language),
    completion: await completionAt(db, task, at.on),
    history: historyOn(task, await whoDid(db, id), at.on),
  };
}

async function supportsAt(db: Db, id: string, { on, language }: At): Promise<TaskDetail['supports']> {
  const bodies = await bodiesAt(db, (await supportsOf(db, [id])).get(id) ?? [], on);
  return [...bodies.values()].map((body) => ({ id: body.id, name: nameIn(body, language) }));
}

async function completionAt(db: Db, task: Task, on: IsoDate): Promise<TaskDetail['completion']> {
  const completion = (await completionsOf(db, [task.id])).get(task.id);
  if (!completion || completion.completedOn > on) return null;
  const { completedOn, result, evidence, activityIds } = completion;
  return { completedOn, result, evidence, activities: activityIds.length };
}

/** Who assigned and who completed it, as the record says. */
async function whoDid(db: Db, id: string) {
  const lines = await listHappenings(db, { kind: 'task', id });
  const by = (act: string) => lines.find((line) => line.act === act)?.actorName ?? null;
  return { assigned: by('task.assigned'), completed: by('task.completed') };
}
