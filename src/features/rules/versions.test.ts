import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '#test/app.ts';
import type { LegalParameter } from './contract.ts';
import { getParameter } from './store.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

const next = {
  value: 4,
  from: '2027-01-01',
  last: null as string | null,
  legalBasis: 'Quyết định thử',
  isConfirmed: false,
  after: '2018-11-09' as string | null,
};
const add = async (key: string, version: object) =>
  (await app.signInAs('secretary', 'en')).post<LegalParameter & { code: string; detail: string }>(
    `/api/rules/parameters/${key}/versions`,
    version,
  );

test('[Q8] the next version closes the one before it the day before, and stands in the record', async () => {
  const { status, body } = await add('invitation_working_days', next);
  expect(status).toBe(200);
  expect(body.versions.map(({ value, from, last }) => [value, from, last])).toEqual([
    [4, '2027-01-01', null],
    [3, '2018-11-09', '2026-12-31'],
  ]);
  expect((await getParameter(app.db, 'invitation_working_days', '2026-12-31')).value).toBe(3);
  expect((await getParameter(app.db, 'invitation_working_days', '2027-01-01')).value).toBe(4);
  const told = await app.db
    .selectFrom('record')
    .select('data')
    .where('act', '=', 'rules.version_added')
    .execute();
  expect(told[0]?.data).toMatchObject({ key: 'invitation_working_days', value: 4, before: 3 });
});

test('[Q8] a version that cannot be is refused in words, and nothing is kept', async () => {
  const key = 'papers_working_days';
  const code = async (changes: object, of = key) => (await add(of, { ...next, ...changes })).body.code;
  expect(await code({ from: '2018-11-09' })).toBe('version_before_present');
  expect(await code({ from: '2015-01-01' })).toBe('version_before_present');
  expect(await code({ last: '2026-12-31' })).toBe('version_reversed');
  expect(await code({ legalBasis: '   ' })).toBe('invalid_request');
  expect(await code({ from: '2027-02-29' })).toBe('invalid_request');
  for (const value of [-1, 366, { month: 12, day: 14 }, []]) {
    expect(await code({ value })).toBe('parameter_value_wrong');
  }
  expect(await code({ value: 29 }, 'report_due_day')).toBe('parameter_value_wrong');
  expect(await code({ value: { month: 2, day: 29 } }, 'reporting_year_closes')).toBe('parameter_value_wrong');
  expect(await code({ value: 'three' })).toBe('invalid_request');
  expect((await add('no_such_rule', next)).body.code).toBe('invalid_request');
  expect((await add(key, { ...next, value: 400 })).body.detail).toContain('from 0 to 365');
  expect((await getParameter(app.db, key, '2030-01-01')).value).toBe(3);
});

test('[Q8] a version may end, and the next may leave days without a rule', async () => {
  const key = 'intl_conference_dossier_days';
  await add(key, { ...next, value: 20, last: '2027-06-30', after: '2020-04-15' });
  const { body } = await add(key, { ...next, value: 25, from: '2028-01-01', after: '2027-01-01' });
  expect(body.versions.map(({ from, last }) => [from, last])).toEqual([
    ['2028-01-01', null],
    ['2027-01-01', '2027-06-30'],
    ['2020-04-15', '2026-12-31'],
  ]);
  await expect(getParameter(app.db, key, '2027-07-01')).rejects.toMatchObject({
    code: 'parameter_not_in_force',
  });
});

test('[Q8] of two who add a version at once, the second is told', async () => {
  const key = 'conclusion_notice_working_days';
  const answers = await Promise.all([add(key, next), add(key, { ...next, from: '2027-03-01' })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('parameter_changed_meanwhile');
});

test('[Q9] everyone reads the list as on a day; only the secretary adds', async () => {
  const press = await app.signInAs('press');
  const { body } = await press.get<LegalParameter[]>('/api/rules/parameters?on=2019-01-01');
  const inForce = (key: string) => body.find((rule) => rule.key === key)?.inForce;
  expect(inForce('conclusion_notice_working_days')).toMatchObject({ value: 5, isConfirmed: true });
  expect(inForce('report_due_day')).toBeNull();
  expect((await press.post('/api/rules/parameters/report_due_day/versions', next)).status).toBe(403);
});
