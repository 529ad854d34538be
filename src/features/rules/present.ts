import { addDays, dateIn, type IsoDate } from '#base/dates.ts';
import { solarDayOf } from '#base/lunar.ts';
import type { Db } from '#platform/db/database.ts';
import type { CalendarYear, LegalParameter, ParameterVersion } from './contract.ts';
import { type ParameterKey, parameterKeys, parameters } from './kinds.ts';
import { listVersions, type Version } from './store.ts';
import { daysOfDecision, derivedYear, findDecision } from './store-calendar.ts';

/** Every parameter in the order of the list, with what holds on a day. */
export async function presentParameters(db: Db, on: IsoDate): Promise<LegalParameter[]> {
  const rows = await listVersions(db);
  return parameterKeys.map((key) =>
    parameterOf(
      key,
      rows.filter((row) => row.key === key),
      on,
    ),
  );
}

export async function presentParameter(db: Db, key: ParameterKey, now: Date): Promise<LegalParameter> {
  return parameterOf(key, await listVersions(db, key), dateIn(now));
}

function parameterOf(key: ParameterKey, rows: readonly Version[], on: IsoDate): LegalParameter {
  const versions = rows.map(presentVersion);
  const inForce = versions.find(({ from, last }) => from <= on && (last === null || last >= on)) ?? null;
  return { key, field: parameters[key].field, versions, inForce };
}

function presentVersion({ value, from, until, legalBasis, isConfirmed }: Version): ParameterVersion {
  return { value, from, last: until && addDays(until, -1), legalBasis, isConfirmed };
}

/** A year of the calendar as decided, else as derived. */
export async function presentYear(db: Db, year: number): Promise<CalendarYear> {
  // Where the feasts of the moon fall is told for the reader's orientation, whatever the law grants on them.
  const lunar = {
    tet: solarDayOf(year, { month: 1, day: 1 }),
    hungKings: solarDayOf(year, { month: 3, day: 10 }),
  };
  const decision = await findDecision(db, year);
  if (decision) return { ...decision, ...lunar, isDecided: true, days: await daysOfDecision(db, year) };
  const { days, rule } = await derivedYear(db, year);
  return {
    ...lunar,
    year,
    days,
    isDecided: false,
    legalBasis: rule?.legalBasis ?? null,
    isConfirmed: rule?.isConfirmed ?? false,
    revision: 0,
  };
}
