import { sql } from 'kysely';
import { type IsoDate, isoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import type { Db } from '#platform/db/database.ts';
import { dateRange, endDay, firstDay, holdsOn } from '#platform/db/ranges.ts';
import type { ParameterKey } from './kinds.ts';
import { type AnyValue, type Parameter, type ParameterValue, shapeOf } from './parameters.ts';
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
  const value = shapeOf(key).parse(row.value) as ParameterValue<K>;
  return { ...row, key, value };
}

/** One value of a parameter and the days on which it holds; `until` is the first day on which it no longer does. */
export interface Version {
  value: AnyValue;
  from: IsoDate;
  until: IsoDate | null;
  legalBasis: string;
  isConfirmed: boolean;
}

/** Every version of a parameter, or of all, the newest first. */
export async function listVersions(db: Db, only?: ParameterKey): Promise<(Version & { key: string })[]> {
  const rows = await db
    .selectFrom('legal_parameter')
    .select(['key', 'value', 'legal_basis as legalBasis', 'is_confirmed as isConfirmed'])
    .select([firstDay('valid').as('from'), endDay('valid').as('until')])
    .$if(only !== undefined, (query) => query.where('key', '=', only ?? ''))
    .orderBy(sql`lower(valid)`, 'desc')
    .execute();
  return rows.map((row) => ({ ...row, value: row.value as AnyValue, from: row.from ?? '' }));
}

/** Writers of one parameter wait for each other until the transaction ends. */
export async function lockParameter(tx: Db, key: ParameterKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`legal_parameter.${key}`}, 0))`.execute(tx);
}

/** The version that began on `from` now ends the day before `until`. */
export async function closeVersion(
  tx: Db,
  key: ParameterKey,
  { from, until }: { from: IsoDate; until: IsoDate },
): Promise<void> {
  await tx
    .updateTable('legal_parameter')
    .set({ valid: dateRange({ from, until }) })
    .where('key', '=', key)
    .where(holdsOn('valid', from))
    .execute();
}

export async function insertVersion(tx: Db, key: ParameterKey, version: Version): Promise<void> {
  await tx
    .insertInto('legal_parameter')
    .values({
      key,
      valid: dateRange(version),
      value: JSON.stringify(version.value),
      legal_basis: version.legalBasis,
      is_confirmed: version.isConfirmed,
    })
    .execute();
}
