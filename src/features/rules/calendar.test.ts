import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, type IsoDate } from '#base/dates.ts';
import {
  addWorkingDays,
  type CalendarExceptions,
  isWorkingDay,
  workingDaysBetween,
} from '#base/working-days.ts';
import { createTestApp, type TestApp } from '#test/app.ts';
import type { CalendarYear } from './contract.ts';
import { calendarExceptions, daysOfDecision, derivedYear } from './store-calendar.ts';

let app: TestApp;
let calendar: CalendarExceptions;
beforeAll(async () => {
  app = await createTestApp();
  calendar = await calendarExceptions(app.db);
});
afterAll(() => app[Symbol.asyncDispose]());

const read = async (year: number) =>
  (await (await app.signInAs('press')).get<CalendarYear>(`/api/rules/calendar/${year}`)).body;
const enter = async (year: number, changes: object, language: 'vi' | 'en' = 'en') => {
  const secretary = await app.signInAs('secretary', language);
  const decision = { legalBasis: 'Thông báo thử', isConfirmed: true, revision: 0, ...changes };
  return secretary.send<CalendarYear & { code: string; detail: string }>(
    'PUT',
    `/api/rules/calendar/${year}`,
    decision,
  );
};
const off = (on: IsoDate) => ({ on, isWorking: false });
const worked = (on: IsoDate) => ({ on, isWorking: true });

test('[Q6] what the labour code grants is what the decisions of 2021 to 2026 gave, days swapped apart', async () => {
  const differing: Record<number, IsoDate[]> = {};
  for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
    const granted = new Set((await derivedYear(app.db, year)).days.map(({ on }) => on));
    const decided = new Set((await daysOfDecision(app.db, year)).map(({ on }) => on));
    const differs = [...granted, ...decided].filter((on) => !(granted.has(on) && decided.has(on))).sort();
    if (differs.length > 0) differing[year] = differs;
  }
  expect(differing).toEqual({
    2024: ['2024-04-29', '2024-05-04'],
    2025: ['2025-04-26', '2025-05-02'],
    2026: ['2026-01-02', '2026-01-10', '2026-08-22', '2026-08-31'],
  });
});

test('[Q6] a year without a decision is answered, and says that it is provisional', async () => {
  const year = await read(2030);
  expect(year).toMatchObject({ isDecided: false, isConfirmed: false, revision: 0, tet: '2030-02-02' });
  expect(year.days.map(({ on }) => on)).toEqual([
    ...['2030-01-01', '2030-01-31', '2030-02-01', '2030-02-04', '2030-02-05', '2030-02-06'],
    ...['2030-04-12', '2030-04-30', '2030-05-01', '2030-09-02', '2030-09-03'],
  ]);
  expect(year.days.find(({ on }) => on === '2030-02-05')?.nameEn).toBe('Lunar New Year, in lieu');
  expect(
    [...calendar.keys()].map((day) => day.slice(0, 4)).filter((y) => y === '1990' || y === '2100'),
  ).not.toEqual([]);
});

test('[Q6] the calendar of each year is that of its rule: no Hùng Kings before 2007', async () => {
  expect((await read(2006)).days.map(({ name }) => name)).not.toContain('Giỗ Tổ Hùng Vương');
  expect((await read(2008)).days.map(({ name }) => name).join()).toContain('Giỗ Tổ Hùng Vương');
  expect((await read(2018)).days.filter(({ name }) => name === 'Quốc khánh')).toHaveLength(0); // a Sunday, in lieu
});

test('[Q2] for any two days from 1990 to 2100, counting is counting day by day', () => {
  const days: IsoDate[] = [];
  for (let day = '1990-01-01'; day <= '2100-12-31'; day = addDays(day, 1)) days.push(day);
  const sums = [0];
  for (const day of days) sums.push((sums.at(-1) ?? 0) + Number(isWorkingDay(day, calendar)));
  const workedUpTo = (at: number) => sums[at + 1] ?? Number.NaN;
  const working = days.filter((day) => isWorkingDay(day, calendar));
  const anyDay = fc.integer({ min: 0, max: days.length - 1 });
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const between = workingDaysBetween(days[a] ?? '', days[b] ?? '', calendar);
      expect(between).toBe(workedUpTo(b) - workedUpTo(a));
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -30_000, max: 30_000 }), (a, count) => {
      // The working days are numbered: after day a comes the one whose number is the count up to a.
      const isNumber = count > 0 ? workedUpTo(a) + count - 1 : workedUpTo(a - 1) + count;
      const expected = count === 0 ? days[a] : working[isNumber];
      if (expected !== undefined) expect(addWorkingDays(days[a] ?? '', count, calendar)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('[Q7] a decision replaces what was derived, weekends of its spans left out, and stands in the record', async () => {
  const days = [
    off('2027-02-05'),
    off('2027-02-06'),
    off('2027-02-08'),
    off('2027-12-31'),
    worked('2028-01-08'),
  ];
  const { status, body } = await enter(2027, { days });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    isDecided: true,
    legalBasis: 'Thông báo thử',
    isConfirmed: true,
    revision: 1,
  });
  expect(body.days.map(({ on, name }) => `${on} ${name}`)).toEqual([
    '2027-02-05 Tết Nguyên đán',
    '2027-02-08 Tết Nguyên đán',
    '2027-12-31 Nghỉ theo thông báo',
    '2028-01-08 Làm bù',
  ]);
  const now = await calendarExceptions(app.db);
  expect([now.get('2027-02-09'), now.get('2027-12-31'), now.get('2028-01-08')]).toEqual([
    undefined,
    false,
    true,
  ]);
  const told = await app.db
    .selectFrom('record')
    .select('data')
    .where('act', '=', 'rules.calendar_decided')
    .execute();
  expect(told).toHaveLength(1);
  expect(told[0]?.data).toMatchObject({ year: 2027, worked: ['2028-01-08'] });
});

test('[Q7] a decision that cannot be is refused in words', async () => {
  const refused = async (days: object[], year = 2031) => (await enter(year, { days })).body.code;
  expect(await refused([off('2032-03-01')])).toBe('calendar_day_outside_year');
  expect(await refused([off('2031-01-01'), worked('2031-01-02')])).toBe('calendar_worked_weekday');
  expect(await refused([off('2031-01-04'), worked('2031-01-04')])).toBe('calendar_day_twice');
  expect(await refused([worked('2031-01-04')])).toBe('calendar_decision_empty');
  expect(await refused([off('2028-01-03'), worked('2028-01-08')], 2028)).toBe('calendar_day_of_another_year');
  expect(await refused([off('2101-01-01')], 2101)).toBe('invalid_request');
  expect((await enter(2031, { days: [off('2031-01-01')], legalBasis: '  ' })).body.code).toBe(
    'invalid_request',
  );
  expect((await read(2031)).isDecided).toBe(false);
});

test('[Q7] of two who enter the same year, the second is told', async () => {
  const answers = await Promise.all([
    enter(2033, { days: [off('2033-01-31')] }),
    enter(2033, { days: [off('2033-02-01')] }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const kept = await read(2033);
  expect([kept.days.length, kept.revision]).toEqual([1, 1]);
  expect((await enter(2033, { days: [off('2033-02-02')], revision: 1 })).body.revision).toBe(2);
  expect((await enter(2033, { days: [off('2033-02-03')], revision: 1 })).body.code).toBe(
    'calendar_changed_meanwhile',
  );
});

test('[Q9] only the secretary enters a decision', async () => {
  const leader = await app.signInAs('leader');
  const decision = { days: [off('2034-01-02')], legalBasis: 'x', isConfirmed: false, revision: 0 };
  expect((await leader.send('PUT', '/api/rules/calendar/2034', decision)).status).toBe(403);
});
