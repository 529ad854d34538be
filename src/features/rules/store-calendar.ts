import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import type { CalendarExceptions } from '#base/working-days.ts';
import { type Db, violates } from '#platform/db/database.ts';
import { type CalendarDay, derivedDaysOff } from './holidays.ts';
import { calendarYears, type Holiday } from './kinds.ts';
import { listVersions, type Version } from './store.ts';

/** A year's decision on days off and days worked in exchange. */
export interface Decision {
  year: number;
  legalBasis: string;
  /** false: not yet checked against the decision itself. */
  isConfirmed: boolean;
  /** How often it was entered, from 1. */
  revision: number;
}

/**
 * [Q6] Every day from 1990 to 2100 that differs from Monday-to-Friday, for counting working days with
 * `#base/working-days.ts`: as decided, else as derived.
 */
export async function calendarExceptions(db: Db): Promise<CalendarExceptions> {
  const { derived, decided } = await calendarDays(db);
  const days = [...derived, ...decided];
  if (days.length === last.days.length && days.every((day, at) => sameDay(day, last.days[at]))) {
    return last.exceptions;
  }
  last = { days, exceptions: new Map(days.map(({ on, isWorking }) => [on, isWorking])) };
  return last.exceptions;
}

/** The same days give the same map, over which days are counted faster from the second time on. */
let last: { days: CalendarDay[]; exceptions: CalendarExceptions } = { days: [], exceptions: new Map() };

function sameDay(a: CalendarDay, b: CalendarDay | undefined): boolean {
  return a.on === b?.on && a.isWorking === b.isWorking;
}

export type ListedDay = CalendarDay & { isConfirmed: boolean; isProvisional: boolean };

/** The exceptions from one day to another, both included and in order, with why they are. */
export async function listCalendarDays(
  db: Db,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<ListedDay[]> {
  const { derived, decided } = await calendarDays(db);
  const provisional = { isConfirmed: false, isProvisional: true };
  const days = new Map<IsoDate, ListedDay>(derived.map((day) => [day.on, { ...day, ...provisional }]));
  for (const day of decided) days.set(day.on, { ...day, isProvisional: false });
  return [...days.values()].filter(({ on }) => on >= from && on <= to).sort((a, b) => (a.on < b.on ? -1 : 1));
}

export async function findDecision(db: Db, year: number): Promise<Decision | undefined> {
  return selectDecisions(db).where('year', '=', year).executeTakeFirst();
}

/** The days of a year's own decision, in order. */
export async function daysOfDecision(db: Db, year: number): Promise<CalendarDay[]> {
  return selectDays(db).where('calendar_exception.year', '=', year).orderBy('on_date').execute();
}

/**
 * What the law grants in a year without a decision, by the rule in force at its end; empty where none is known. The
 * rule that holds when the year closes is taken for the whole of it.
 */
export async function derivedYear(
  db: Db,
  year: number,
): Promise<{ days: CalendarDay[]; rule: Version | null }> {
  const rule = ruleFor(await listVersions(db, 'public_holidays'), year);
  return { days: rule ? derivedFor(year, rule) : [], rule };
}

/** Writes a decision in place of the one of `revision`; 0: there was none. Returns false when there is another by now. */
export async function replaceDecision(
  tx: Db,
  { days, revision, ...decision }: Decision & { days: readonly CalendarDay[] },
): Promise<boolean> {
  const values = {
    year: decision.year,
    legal_basis: decision.legalBasis,
    is_confirmed: decision.isConfirmed,
    revision: revision + 1,
  };
  const written = await tx
    .insertInto('calendar_decision')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet(values).where('calendar_decision.revision', '=', revision),
    )
    .returning('year')
    .execute();
  if (written.length === 0) return false;
  await tx.deleteFrom('calendar_exception').where('year', '=', decision.year).execute();
  await insertDays(tx, decision.year, days);
  return true;
}

async function insertDays(tx: Db, year: number, days: readonly CalendarDay[]): Promise<void> {
  const rows = days.map(({ on, isWorking, name, nameEn }) => ({
    on_date: on,
    year,
    is_working: isWorking,
    name,
    name_en: nameEn,
  }));
  try {
    await tx.insertInto('calendar_exception').values(rows).execute();
  } catch (error) {
    if (violates(error, 'calendar_exception_pkey')) {
      throw new AppError('conflict', 'calendar_day_of_another_year');
    }
    throw error;
  }
}

async function calendarDays(db: Db) {
  const years = new Set((await selectDecisions(db).execute()).map(({ year }) => year));
  const decided = await selectDays(db).select('is_confirmed as isConfirmed').orderBy('on_date').execute();
  const rules = await listVersions(db, 'public_holidays');
  const derived: CalendarDay[] = [];
  for (let year: number = calendarYears.first; year <= calendarYears.last; year += 1) {
    const rule = years.has(year) ? null : ruleFor(rules, year);
    if (rule) derived.push(...derivedFor(year, rule));
  }
  return { derived, decided };
}

function ruleFor(rules: readonly Version[], year: number): Version | null {
  const end = `${year}-12-31`;
  return rules.find(({ from, until }) => from <= end && (until === null || until > end)) ?? null;
}

/** The same rule gives the same days; a calendar is asked for with every page. */
const known = new Map<string, CalendarDay[]>();
const MOST_KNOWN = 1000;

function derivedFor(year: number, { value }: Version): CalendarDay[] {
  const key = `${year} ${JSON.stringify(value)}`;
  const days = known.get(key) ?? derivedDaysOff(year, value as Holiday[]);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, days);
  return days;
}

function selectDecisions(db: Db) {
  return db
    .selectFrom('calendar_decision')
    .select(['year', 'legal_basis as legalBasis', 'is_confirmed as isConfirmed', 'revision']);
}

function selectDays(db: Db) {
  return db
    .selectFrom('calendar_exception')
    .innerJoin('calendar_decision', 'calendar_decision.year', 'calendar_exception.year')
    .select(['on_date as on', 'is_working as isWorking', 'name', 'name_en as nameEn']);
}
