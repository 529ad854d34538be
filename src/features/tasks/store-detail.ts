import type { IsoDate } from '#base/dates.ts';
import { must } from '#base/errors.ts';
import type { Language } from '#base/language.ts';
import { type Directive, directivesByIds } from '#features/conclusions/index.ts';
import { getConference } from '#features/conference/index.ts';
import { bodiesAt } from '#features/directory/index.ts';
import { nameWithOffice, speakersOf, speechesByIds } from '#features/floor/index.ts';
import { calendarExceptions, deadlineOn } from '#features/rules/index.ts';
import { citationsOf } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import { listHappenings } from '#platform/record/record.ts';
import type { TaskDetail } from './contract.ts';
import { historyOn } from './history.ts';
import { stateOn } from './states.ts';
import { completionsOf, getTask, supportsOf, type Task } from './store.ts';
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
    directive: await directiveOf(db, task, at.language),
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

async function directiveOf(db: Db, task: Task, language: Language): Promise<TaskDetail['directive']> {
  const directive = must(
    (await directivesByIds(db, [task.directiveId])).get(task.directiveId),
    'its directive',
  );
  const { id, name, heldOn } = await getConference(db, directive.conferenceId);
  const [citation] = await citationsOf(db, [{ kind: 'directive', id: directive.id }]);
  return {
    id: directive.id,
    number: directive.number,
    quote: directive.quote,
    speaker: await speakerOf(db, directive, language),
    conference: { id, name, heldOn },
    basis: directive.basis?.name ?? null,
    source: citation ? { id: citation.sourceId, title: citation.sourceTitle, outlet: citation.outlet } : null,
  };
}

async function speakerOf(db: Db, directive: Directive, language: Language): Promise<string | null> {
  const speeches = [...(await speechesByIds(db, [directive.speechId])).values()];
  const speaker = (await speakersOf(db, speeches)).get(directive.speechId);
  return speaker ? nameWithOffice(speaker, { language }) : null;
}

/** Who assigned and who completed it, as the record says. */
async function whoDid(db: Db, id: string) {
  const lines = await listHappenings(db, { kind: 'task', id });
  const by = (act: string) => lines.find((line) => line.act === act)?.actorName ?? null;
  return { assigned: by('task.assigned'), completed: by('task.completed') };
}
