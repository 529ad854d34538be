import type { IsoDate } from '#base/dates.ts';
import type { Language } from '#base/language.ts';
import { addWorkingDays, type CalendarExceptions } from '#base/working-days.ts';
import { listConferences } from '#features/conference/index.ts';
import { bodiesAt, withPredecessors } from '#features/directory/index.ts';
import { calendarExceptions, deadlineOn } from '#features/rules/index.ts';
import type { Db } from '#platform/db/database.ts';
import { PAGE_SIZE, type TaskGroup, type TaskRow } from './contract.ts';
import { countsOn, type StateCounts } from './counts.ts';
import { type Group, groupsOf, inReadingOrder, isDueBy, type Standing, select } from './selection.ts';
import { stateOn, type TaskState } from './states.ts';
import { listTasks, supportsOf, type Task } from './store.ts';
import { type LeadOn, leadsOn, nameIn } from './store-leads.ts';

/** "Soon" on the screens: open, and due within so many working days. The product's choice, no rule of law. */
export const SOON_WORKING_DAYS = 5;

export interface ListQuestion {
  on: IsoDate;
  language: Language;
  /** The body for which the reader asks: what counts as "mine". */
  ownBodyId: string;
  conferenceId?: string | undefined;
  body?: string | undefined;
  dueSoon?: boolean | undefined;
  state?: TaskState | undefined;
  text?: string | undefined;
  page: number;
}

export interface TaskList {
  on: IsoDate;
  counts: StateCounts;
  openWithoutDeadline: number;
  chips: { all: number; mine: number; soon: number };
  soonestDueOn: IsoDate | null;
  conferences: { id: string; name: string; heldOn: IsoDate }[];
  groups: TaskGroup[];
  total: number;
  tasks: TaskRow[];
  nextPage: number | null;
}

/**
 * One page of the list, with the counts of all of it. The rows of all tasks are light and are all read, so that the
 * rule of states stands in one place (`states.ts`), not once more in SQL; only the page's own rows are completed.
 */
export async function readList(db: Db, question: ListQuestion): Promise<TaskList> {
  const { on, language, page } = question;
  const exceptions = await calendarExceptions(db);
  const dueBy = addWorkingDays(on, SOON_WORKING_DAYS, exceptions);
  const standing = await tasksStanding(db, question);
  const mine = await bodiesNow(db, question.ownBodyId, question);
  const body = question.body === 'mine' ? question.ownBodyId : question.body;
  const leads = body === undefined ? undefined : await bodiesNow(db, body, question);

  const worded = select(standing, { text: question.text });
  const scoped = select(worded, { leads, dueBy: question.dueSoon ? dueBy : undefined });
  const ordered = inReadingOrder(select(scoped, { state: question.state }));
  const soon = worded.filter((task) => isDueBy(task, dueBy));
  const shown = ordered.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  return {
    on,
    counts: countsOn(scoped, on),
    openWithoutDeadline: scoped.filter((task) => task.state === 'open_in_time' && !task.dueOn).length,
    chips: { all: worded.length, mine: select(worded, { leads: mine }).length, soon: soon.length },
    soonestDueOn: soon.map((task) => task.dueOn ?? '').sort()[0] ?? null,
    conferences: await conferencesWithTasks(db),
    groups: groupsOf(ordered).map(presentGroup),
    total: ordered.length,
    tasks: await presentRows(db, shown, { on, language, exceptions }),
    nextPage: (page + 1) * PAGE_SIZE < ordered.length ? page + 1 : null,
  };
}

/** The tasks of one conference by number, for the page of its conclusions. */
export async function readTasksOfConference(
  db: Db,
  question: { conferenceId: string; on: IsoDate; language: Language },
): Promise<TaskRow[]> {
  const standing = await tasksStanding(db, question);
  return presentRows(db, standing, { ...question, exceptions: await calendarExceptions(db) });
}

type StandingTask = Task & Standing & Pick<LeadOn, 'former'>;

/** Tasks that were assigned by that day, each with its state and who answers for it then. */
export async function tasksStanding(
  db: Db,
  question: { on: IsoDate; language: Language; conferenceId?: string | undefined },
): Promise<StandingTask[]> {
  const tasks = await listTasks(db, { conferenceId: question.conferenceId });
  const leads = await leadsOn(
    db,
    tasks.map((task) => task.leadBodyId),
    question,
  );
  return tasks.flatMap((task) => {
    const lead = leads.get(task.leadBodyId);
    const state = stateOn(task, question.on);
    return lead && state !== 'not_yet_assigned' ? [{ ...task, ...lead, state }] : [];
  });
}

/** A body and what it came from, as the leads of that day: those whose tasks are its own. */
async function bodiesNow(
  db: Db,
  bodyId: string,
  at: { on: IsoDate; language: Language },
): Promise<Set<string>> {
  const leads = await leadsOn(db, await withPredecessors(db, bodyId, at.on), at);
  return new Set([...leads.values()].map(({ lead }) => lead.id));
}

async function conferencesWithTasks(db: Db): Promise<TaskList['conferences']> {
  const rows = await db
    .selectFrom('task')
    .innerJoin('directive', 'directive.id', 'task.directive_id')
    .innerJoin('speech', 'speech.id', 'directive.speech_id')
    .select('speech.conference_id as id')
    .distinct()
    .execute();
  const withTasks = new Set(rows.map((row) => row.id));
  const conferences = (await listConferences(db)).filter((conference) => withTasks.has(conference.id));
  return conferences.map(({ id, name, heldOn }) => ({ id, name, heldOn }));
}

function presentGroup(group: Group<StandingTask>): TaskGroup {
  const former = new Map(group.tasks.flatMap((task) => (task.former ? [[task.former.id, task.former]] : [])));
  return {
    lead: presentBody(group.lead),
    predecessors: [...former.values()],
    total: group.total,
    open: group.open,
    overdue: group.overdue,
  };
}

async function presentRows(
  db: Db,
  tasks: readonly StandingTask[],
  about: { on: IsoDate; language: Language; exceptions: CalendarExceptions },
): Promise<TaskRow[]> {
  const supports = await supportsOf(
    db,
    tasks.map((task) => task.id),
  );
  const bodies = await bodiesAt(db, [...supports.values()].flat(), about.on);
  return tasks.map((task) => ({
    id: task.id,
    code: task.code,
    directiveId: task.directiveId,
    title: task.title,
    product: task.product,
    lead: presentBody(task.lead),
    formerLead: task.former && { name: task.former.name, until: task.former.until },
    supports: (supports.get(task.id) ?? []).flatMap((id) => {
      const body = bodies.get(id);
      return body ? [{ id, name: nameIn(body, about.language) }] : [];
    }),
    dueOn: task.dueOn,
    state: task.state,
    deadline: deadlineOn({ ...about, dueOn: task.dueOn, doneOn: task.completedOn }),
    isIllustrative: task.isIllustrative,
  }));
}

function presentBody({ id, name }: { id: string; name: string }): { id: string; name: string } {
  return { id, name };
}
