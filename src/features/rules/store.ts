import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import type { CalendarExceptions } from '#base/working-days.ts';
import type { Db } from '#platform/db/database.ts';
import { holdsOn } from '#platform/db/ranges.ts';
import { type Parameter, type ParameterKey, type ParameterValue, parameters } from './parameters.ts';
import { type ReportingYear, reportingYear } from './reporting-year.ts';

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
  const { value } = await getParameter(db, 'reporting_year_closes', `${year}-12-31`);
  return reportingYear(year, value);
}

/** The reporting years from one to another, both included; those for which no rule is known are left out. */
export async function listReportingYears(db: Db, first: number, last: number): Promise<ReportingYear[]> {
  const years: ReportingYear[] = [];
  for (let year = first; year <= last; year += 1) {
    const closes = await findParameter(db, 'reporting_year_closes', `${year}-12-31`);
    if (closes) years.push(reportingYear(year, closes.value));
  }
  return years;
}

async function findParameter<K extends ParameterKey>(
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
