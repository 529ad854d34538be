import {
  type Edge,
  idsOf,
  type Knot,
  type KnotRef,
  type KnotSheet,
  type Knots,
  type Reader,
} from '#base/knot.ts';
import { writtenDate } from '#base/written.ts';
import { bodiesAt } from '#features/directory/index.ts';
import type { Db } from '#platform/db/database.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { stateOn } from './states.ts';
import {
  type Completion,
  completionsOf,
  supportsOf,
  type Task,
  tasksByIds,
  tasksOfDirectives,
} from './store.ts';
import { leadsOn, nameIn } from './store-leads.ts';

/** Tasks and their results, as the thread shows them. A result goes by the id of its task. */
export const knots: Knots<Db> = { kinds: ['task', 'result'], edges, present, open };

/** A directive leads to its tasks, a task to its result. What is counted from a result, the figures know. */
async function edges(db: Db, refs: readonly KnotRef[]): Promise<Edge[]> {
  const ofDirectives = await tasksOfDirectives(db, idsOf(refs, 'directive'), EVER);
  const named = await tasksByIds(db, [...idsOf(refs, 'task'), ...idsOf(refs, 'result')]);
  const asked = new Set(idsOf(refs, 'task'));
  const fromDirectives = [...ofDirectives, ...named.filter((task) => asked.has(task.id))].map(
    ({ id, directiveId }): Edge => ({
      from: { kind: 'directive', id: directiveId },
      to: { kind: 'task', id },
    }),
  );
  const toResults = named
    .filter((task) => task.completedOn !== null)
    .map(({ id }): Edge => ({ from: { kind: 'task', id }, to: { kind: 'result', id } }));
  return [...fromDirectives, ...toResults];
}
/** Ties hold whatever the day. */
const EVER = '9999-12-31';

async function present(db: Db, refs: readonly KnotRef[], reader: Reader): Promise<Knot[]> {
  const tasks = await tasksByIds(db, idsOf(refs, 'task'));
  const done = (await tasksByIds(db, idsOf(refs, 'result'))).filter((task) => task.completedOn !== null);
  const completions = await completionsOf(
    db,
    done.map((task) => task.id),
  );
  const leads = await leadsOn(
    db,
    [...tasks, ...done].map((task) => task.leadBodyId),
    { on: reader.today, language: reader.language },
  );
  const leadOf = (task: Task) => leads.get(task.leadBodyId)?.lead.name ?? '';
  return [
    ...tasks.map((task) => presentTask(task, leadOf(task), reader)),
    ...done.flatMap((task) => {
      const completion = completions.get(task.id);
      return completion ? [presentResult(task, completion, { lead: leadOf(task), reader })] : [];
    }),
  ];
}

function presentTask(task: Task, lead: string, { language, today }: Reader): Knot {
  const t = words(language);
  const due = task.dueOn === null ? t.knot.noDue : t.knot.due({ date: writtenDate(task.dueOn) });
  return {
    ...common(task),
    kind: 'task',
    // An assigned task is itself complete as a knot; whether the work is done, its state says in words.
    state: 'complete',
    on: task.assignedOn,
    caption: t.states[stateOn(task, today)],
    title: task.title,
    note: `${lead} · ${due}`,
    value: null,
  };
}

function presentResult(task: Task, completion: Completion, about: { lead: string; reader: Reader }): Knot {
  const t = words(about.reader.language);
  const count = completion.activityIds.length;
  return {
    ...common(task),
    kind: 'result',
    state: 'complete',
    on: completion.completedOn,
    caption: about.lead,
    title: completion.result,
    note: count > 0 ? t.knot.records({ count }) : completion.evidence,
    value: count > 0 ? count : null,
  };
}

function common(task: Task) {
  const { id, isIllustrative } = task;
  return { id, quote: null, isIllustrative, href: `/nhiem-vu/${id}` };
}

async function open(db: Db, ref: KnotRef, reader: Reader): Promise<KnotSheet> {
  const [task] = await tasksByIds(db, [ref.id]);
  if (!task) return { facts: [] };
  return ref.kind === 'result' ? openResult(db, task, reader) : openTask(db, task, reader);
}

async function openTask(db: Db, task: Task, { language, today }: Reader): Promise<KnotSheet> {
  const t = words(language);
  const at = { on: today, language };
  const found = (await leadsOn(db, [task.leadBodyId], at)).get(task.leadBodyId);
  const former = found?.former;
  const note = former && t.knot.formerly({ name: former.name, date: writtenDate(former.until) });
  const supportIds = (await supportsOf(db, [task.id])).get(task.id) ?? [];
  const supports = [...(await bodiesAt(db, supportIds, today)).values()].map((body) =>
    nameIn(body, language),
  );
  return {
    facts: [
      { label: t.knot.state, value: t.states[stateOn(task, today)], href: `/nhiem-vu/${task.id}` },
      { label: t.knot.lead, value: found?.lead.name ?? '', ...(note ? { note } : {}) },
      { label: t.knot.supports, value: supports.join('; ') || t.knot.noSupports },
      { label: t.knot.product, value: task.product },
      { label: t.knot.assignedOn, value: writtenDate(task.assignedOn) },
      { label: t.knot.dueOn, value: task.dueOn === null ? t.knot.noDue : writtenDate(task.dueOn) },
    ],
  };
}

async function openResult(db: Db, task: Task, { language }: Reader): Promise<KnotSheet> {
  const t = words(language);
  const completion = (await completionsOf(db, [task.id])).get(task.id);
  if (!completion) return { facts: [] };
  const { completedOn, result, evidence, activityIds } = completion;
  const facts: KnotSheet['facts'] = [
    { label: t.knot.completedOn, value: writtenDate(completedOn) },
    { label: t.knot.resultText, value: result },
    { label: t.knot.evidence, value: evidence },
  ];
  if (activityIds.length > 0) {
    facts.push({ label: t.knot.recordsLabel, value: t.knot.records({ count: activityIds.length }) });
  }
  return { facts };
}

function words(language: Reader['language']) {
  return language === 'en' ? en : vi;
}
