import { type IsoDate, isoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import type { CalendarExceptions } from '#base/working-days.ts';
import type { Db } from '#platform/db/database.ts';
import { holdsOn } from '#platform/db/ranges.ts';
import { type Parameter, type ParameterKey, type ParameterValue, parameters } from './parameters.ts';
import { type ReportingYear, reportDueOn, reportingYear } from './reporting-year.ts';

/** The parameter in force on a day. Throws `parameter_not_in_force` where no rule is known for that day. */
export async function getParameter<K extends ParameterKey>(
  db: Db,
  key: K,
  on: IsoDate,
): Promise<Parameter<K>> {
  const parameter = await findParameter(db, key, on);
  if (!parameter) throw new AppError('not-found', 'parameter_not_in_force', { key, on });
  return parameter;
}

/** The reporting year as the rule in force at its end draws it. Throws `parameter_not_in_force`. */
export async function getReportingYear(db: Db, year: number): Promise<ReportingYear> {
  const { value } = await getParameter(db, 'reporting_year_closes', endOf(year));
  return reportingYear(year, value);
}

/** By when the report of a year that closes on a day is due [Q5]. Throws `parameter_not_in_force`. */
export async function getReportDueOn(db: Db, closesOn: IsoDate): Promise<IsoDate> {
  return reportDueOn(closesOn, (await getParameter(db, 'report_due_day', closesOn)).value);
}

/** A day that a rule sets, with its rule. */
export interface RuledDay {
  on: IsoDate;
  legalBasis: string;
  isConfirmed: boolean;
}

/** When a reporting year closes and by when its report is due; undefined where no rule is known [Q4, Q5]. */
export async function reportingDays(
  db: Db,
  year: number,
): Promise<{ closes?: RuledDay | undefined; due?: RuledDay | undefined }> {
  const closing = await findParameter(db, 'reporting_year_closes', endOf(year));
  if (!closing) return {};
  const { to } = reportingYear(year, closing.value);
  const due = await findParameter(db, 'report_due_day', to);
  return { closes: ruledDay(to, closing), due: due && ruledDay(reportDueOn(to, due.value), due) };
}

function ruledDay(on: IsoDate, { legalBasis, isConfirmed }: Omit<RuledDay, 'on'>): RuledDay {
  return { on, legalBasis, isConfirmed };
}

/** The reporting years from one to another, both included; those for which no rule is known are left out. */
export async function listReportingYears(db: Db, first: number, last: number): Promise<ReportingYear[]> {
  const years: ReportingYear[] = [];
  for (let year = first; year <= last; year += 1) {
    const closes = await findParameter(db, 'reporting_year_closes', endOf(year));
    if (closes) years.push(reportingYear(year, closes.value));
  }
  return years;
}

/** The rule of a year is the one in force on its last day. */
function endOf(year: number): IsoDate {
  return isoDate(year, 12, 31);
}

/** The parameter in force on a day; undefined where no rule is known for that day. */
export async function findParameter<K extends ParameterKey>(
  db: Db,
  key: K,
  on: IsoDate,
): Promise<Parameter<K> | undefined> {
  const row = await db
    .selectFrom('legal_parameter')
    .select(['value', 'legal_basis as legalBasis', 'is_confirmed as isConfirmed'])
    .where('key', '=', key)
    .where(holdsOn('valid', on))
    .executeTakeFirst();
  if (!row) return undefined;
  const value = parameters[key].parse(row.value) as ParameterValue<K>;
  return { ...row, key, value };
}

/** Every day that differs from Monday-to-Friday, for counting working days with `#base/working-days.ts`. */
export async function calendarExceptions(db: Db): Promise<CalendarExceptions> {
  const rows = await db.selectFrom('calendar_exception').select(['on_date', 'is_working']).execute();
  return new Map(rows.map((row) => [row.on_date, row.is_working]));
}

export interface CalendarDay {
  on: IsoDate;
  isWorking: boolean;
  name: string;
  nameEn: string;
  isConfirmed: boolean;
}

/** The exceptions from one day to another, both included, with why they are. */
export async function listCalendarDays(
  db: Db,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<CalendarDay[]> {
  return db
    .selectFrom('calendar_exception')
    .select(['on_date as on', 'is_working as isWorking', 'name', 'name_en as nameEn'])
    .select('is_confirmed as isConfirmed')
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('on_date')
    .execute();
}
