import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay } from '#base/working-days.ts';
import { createTestApp, type TestApp } from '#test/app.ts';
import { parameterKeys } from './kinds.ts';
import { shapeOf } from './parameters.ts';
import {
  getParameter,
  getReportDueOn,
  getReportingYear,
  listReportingYears,
  reportingDays,
} from './store.ts';
import { calendarExceptions } from './store-calendar.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

test('[Q1] a parameter is read for the day, with its basis', async () => {
  expect(await getParameter(app.db, 'conclusion_notice_working_days', '2025-01-06')).toEqual({
    key: 'conclusion_notice_working_days',
    value: 5,
    legalBasis: 'Quyết định 45/2018/QĐ-TTg',
    isConfirmed: true,
  });
  expect((await getParameter(app.db, 'reporting_year_closes', '2024-12-14')).value).toEqual({
    month: 12,
    day: 14,
  });
});

test('[Q4] a reporting year runs from the day after one closing to the next', async () => {
  expect(await getReportingYear(app.db, 2024)).toEqual({ year: 2024, from: '2023-12-15', to: '2024-12-14' });
  await expect(getReportingYear(app.db, 2018)).rejects.toMatchObject({ code: 'parameter_not_in_force' });
  expect((await listReportingYears(app.db, 2017, 2020)).map((one) => one.year)).toEqual([2019, 2020]);
});

test('[Q5] the report of a year is due in the month in which the year closes, by the rule of that day', async () => {
  expect(await getReportDueOn(app.db, '2024-12-14')).toBe('2024-12-25');
  const basis = { legalBasis: 'Nghị định 09/2019/NĐ-CP', isConfirmed: true };
  expect(await reportingDays(app.db, 2024)).toEqual({
    closes: { on: '2024-12-14', ...basis },
    due: { on: '2024-12-25', ...basis },
  });
  expect(await reportingDays(app.db, 2018)).toEqual({});
});

test('[Q1] before a rule was in force there is none', async () => {
  await expect(getParameter(app.db, 'invitation_working_days', '2018-11-08')).rejects.toMatchObject({
    kind: 'not-found',
    code: 'parameter_not_in_force',
  });
});

test('[Q1] a rule that changes holds to the day before its change', async () => {
  await app.db
    .transaction()
    .execute(async (tx) => {
      await sql`update legal_parameter set valid = '[2018-11-09,2027-01-01)' where key = 'invitation_working_days'`.execute(
        tx,
      );
      await sql`insert into legal_parameter values ('invitation_working_days', '[2027-01-01,)', '5', 'Quyết định thử', false)`.execute(
        tx,
      );
      expect((await getParameter(tx, 'invitation_working_days', '2026-12-31')).value).toBe(3);
      expect(await getParameter(tx, 'invitation_working_days', '2027-01-01')).toMatchObject({
        value: 5,
        isConfirmed: false,
      });
      const both = sql`insert into legal_parameter values ('invitation_working_days', '[2026-06-01,2026-07-01)', '4', 'x', false)`;
      await expect(both.execute(tx)).rejects.toThrow('legal_parameter_pkey');
      throw new Error('undo');
    })
    .catch((error: Error) => expect(error.message).toBe('undo'));
});

test('[Q1] every parameter of the database has the shape the program reads', async () => {
  const rows = await app.db.selectFrom('legal_parameter').select(['key', 'value']).execute();
  expect(new Set(rows.map((row) => row.key))).toEqual(new Set(parameterKeys));
  for (const key of parameterKeys) {
    for (const { value } of rows.filter((row) => row.key === key)) {
      expect(shapeOf(key).parse(value), key).toEqual(value);
    }
  }
});

test('[Q2] working days know the holidays and the Saturdays worked in exchange', async () => {
  const exceptions = await calendarExceptions(app.db);
  expect(isWorkingDay('2025-01-29', exceptions)).toBe(false); // Tết Ất Tỵ
  expect(isWorkingDay('2025-04-26', exceptions)).toBe(true); // a Saturday, for 2 May
  expect(isWorkingDay('2025-05-02', exceptions)).toBe(false);
  expect(addWorkingDays('2025-01-06', 5, exceptions)).toBe('2025-01-13');
});

test('[Q2] anyone signed in reads the calendar, both ends included', async () => {
  const press = await app.signInAs('press');
  const { body } = await press.get('/api/rules/calendar?from=2025-04-26&to=2025-04-30');
  expect(body).toMatchObject([
    { on: '2025-04-26', isWorking: true, nameEn: 'Worked for 2 May', isConfirmed: false },
    { on: '2025-04-30', isWorking: false, name: 'Ngày Chiến thắng, Quốc tế Lao động' },
  ]);
});

test('[Q2] a span that runs backwards or is endless is refused in a sentence', async () => {
  const press = await app.signInAs('press', 'en');
  const ask = async (span: string) =>
    (await press.get<{ code: string }>(`/api/rules/calendar?${span}`)).body.code;
  expect(await ask('from=2025-02-01&to=2025-01-01')).toBe('calendar_span_backwards');
  expect(await ask('from=2015-01-01&to=2026-01-01')).toBe('calendar_span_too_long');
  expect(await ask('from=2025-02-30&to=2025-03-01')).toBe('invalid_request');
});
