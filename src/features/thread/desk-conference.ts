import type { IsoDate } from '#base/dates.ts';
import { isWorkingDay } from '#base/working-days.ts';
import { directivesOf, noticesOf } from '#features/conclusions/index.ts';
import { type Conference, clocksOf, pointsOf } from '#features/conference/index.ts';
import { reportingDays } from '#features/rules/index.ts';
import { citationsOf, sourcesByIds } from '#features/sources/index.ts';
import { isDone, mayReadTasks } from '#features/tasks/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { DeskConference, Fraction, Step } from './contract-desk.ts';
import { type AtDesk, workingDaysApart } from './desk-ground.ts';

/** [DK1] The nearest conference still ahead; where none is planned, the last one. Takes them latest first. */
export function nextOrLast(conferences: readonly Conference[], today: IsoDate): Conference | null {
  const ahead = conferences.filter((conference) => conference.heldOn >= today);
  return ahead.at(-1) ?? conferences[0] ?? null;
}

/** A conference with its clocks in order of time, and how far its work has come, as fractions of what is there. */
export async function conferencePanel(desk: AtDesk, conference: Conference): Promise<DeskConference> {
  const { id, name, heldOn, format, isIllustrative } = conference;
  const points = await pointsOf(desk.db, id);
  return {
    id,
    name,
    heldOn,
    format,
    isIllustrative,
    isAhead: heldOn >= desk.today,
    workingDays: workingDaysApart(desk, desk.today, heldOn),
    points: points.length,
    steps: await stepsOf(desk, conference),
    readiness: [
      fraction('head_counts', points, (point) => point.headCount !== null),
      ...(await workedOf(desk, id)),
    ].filter((one) => one.whole > 0),
  };
}

type Given = Pick<Step, 'what' | 'on' | 'rule'> & { state?: Step['state'] };

async function stepsOf(desk: AtDesk, { id, heldOn, reviewsYear }: Conference): Promise<Step[]> {
  const clocks = await clocksOf(desk.db, heldOn);
  const steps: Given[] = [
    { what: 'conference', on: heldOn, rule: null },
    ...(clocks.invitation
      ? [{ what: 'invitation' as const, on: clocks.invitation.dueOn, rule: clocks.invitation }]
      : []),
    ...(clocks.notice ? [await noticeStep(desk, id, clocks.notice)] : []),
    ...(reviewsYear === null ? [] : await reportingSteps(desk.db, reviewsYear)),
  ];
  const known = steps.map((step) => stepAt(desk, step));
  const today = stepAt(desk, { what: 'today', on: desk.today, rule: null });
  return [today, ...known].sort((a, b) => a.on.localeCompare(b.on) || order(a) - order(b));
}

async function noticeStep(
  desk: AtDesk,
  conferenceId: string,
  clock: { dueOn: IsoDate } & NonNullable<Step['rule']>,
): Promise<Given> {
  const isIssued = (await noticesOf(desk.db, [conferenceId])).has(conferenceId);
  const step: Given = { what: 'notice', on: clock.dueOn, rule: clock };
  if (isIssued) return { ...step, state: 'done' };
  return clock.dueOn < desk.today ? { ...step, state: 'missing' } : step;
}

/** The year that is reviewed closes, and its report falls due, by the rules in force when it closes. */
async function reportingSteps(db: Db, year: number): Promise<Given[]> {
  const { closes, due } = await reportingDays(db, year);
  return [
    ...(closes ? [{ what: 'cut_off' as const, on: closes.on, rule: { ...closes, workingDays: null } }] : []),
    ...(due ? [{ what: 'report_due' as const, on: due.on, rule: { ...due, workingDays: null } }] : []),
  ];
}

function stepAt(desk: AtDesk, { what, on, rule, state }: Given): Step {
  const { today } = desk;
  return {
    what,
    on,
    workingDays: workingDaysApart(desk, today, on),
    state: state ?? (on === today ? 'today' : on < today ? 'past' : 'ahead'),
    isDayOff: !isWorkingDay(on, desk.calendar),
    rule: rule && {
      workingDays: rule.workingDays,
      legalBasis: rule.legalBasis,
      isConfirmed: rule.isConfirmed,
    },
  };
}

/** On one day: today first, then as it happens. */
function order({ what }: Step): number {
  return ['today', 'cut_off', 'invitation', 'report_due', 'conference', 'notice'].indexOf(what);
}

async function workedOf(desk: AtDesk, conferenceId: string): Promise<Fraction[]> {
  const citations = await citationsOf(desk.db, [{ kind: 'conference', id: conferenceId }]);
  const sources = await sourcesByIds(desk.db, [...new Set(citations.map(({ sourceId }) => sourceId))]);
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  const decided = sum(sources.map((source) => source.decided));
  const proposals: Fraction = {
    of: 'proposals',
    part: decided,
    whole: sum(sources.map((source) => source.proposals)),
  };
  if (!mayReadTasks(desk.actor)) return [proposals];
  const directives = await directivesOf(desk.db, conferenceId);
  const ids = new Set(directives.map((directive) => directive.id));
  const tasks = desk.tasks.filter((task) => ids.has(task.directiveId));
  const followed = new Set(tasks.map((task) => task.directiveId));
  return [
    proposals,
    fraction('directives', directives, (directive) => followed.has(directive.id)),
    fraction('tasks', tasks, (task) => isDone(task.state)),
  ];
}

function fraction<T>(of: Fraction['of'], all: readonly T[], isPart: (one: T) => boolean): Fraction {
  return { of, part: all.filter(isPart).length, whole: all.length };
}
