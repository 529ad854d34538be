import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '#base/actor.ts';
import { insertBody, insertSuccession } from '#features/directory/index.ts';
import { type Client, createTestApp, MINISTRY, PROVINCE, type TestApp } from '#test/app.ts';
import { someActivities } from '#test/factories/register.ts';
import { accepts } from './accepts.ts';
import type { ActivityLine } from './contract.ts';

let app: TestApp;
const clients = new Map<Role, Client>();

beforeAll(async () => {
  app = await createTestApp({ now: '2025-12-08T03:00:00Z' });
  for (const role of ['secretary', 'officer', 'leader', 'press'] as const) {
    clients.set(role, await app.signInAs(role));
  }
});
afterAll(() => app[Symbol.asyncDispose]());

const as = (role: Role): Client => {
  const client = clients.get(role);
  if (!client) throw new Error(`nobody is ${role}`);
  return client;
};
const visit = {
  kind: 'visit_out',
  level: 'leader',
  title: 'Thăm và làm việc',
  partner: 'Nhật Bản',
  startedOn: '2025-03-02',
  endedOn: '2025-03-05',
  bodyId: MINISTRY,
  basis: 'Báo cáo số 12/BC-VP',
};
interface Problem {
  code: string;
  detail: string;
}
const refusal = async (role: Role, json: object) => {
  const { status, body } = await as(role).post<Problem>('/api/activities', { ...visit, ...json });
  return [status, body.code];
};

test('[RG1] a record entered is listed, counted, and in the record of events', async () => {
  const added = await as('secretary').post<ActivityLine>('/api/activities', {
    ...visit,
    title: 'Bản ghi mới',
  });
  expect(added.body).toMatchObject({
    title: 'Bản ghi mới',
    endedOn: '2025-03-05',
    body: { id: MINISTRY, name: 'Bộ Thử nghiệm', nameEn: 'Ministry of Trials' },
    isIllustrative: false,
    mayRemove: true,
  });
  const found = await as('leader').get<{ activities: ActivityLine[] }>(
    '/api/activities?text=ban%20ghi%20moi',
  );
  expect(found.body.activities).toEqual([{ ...added.body, mayRemove: false }]);
  const lines = await app.db
    .selectFrom('record')
    .select(['act', 'actor_name'])
    .where('subject_id', '=', added.body.id)
    .execute();
  expect(lines).toEqual([{ act: 'activity.added', actor_name: 'Người thử secretary' }]);
});

test('[RG1] what cannot have been is refused', async () => {
  expect(await refusal('secretary', { endedOn: '2025-12-09' })).toEqual([422, 'activity_not_ended']);
  expect(await refusal('secretary', { endedOn: '2025-03-01' })).toEqual([
    422,
    'activity_ends_before_it_starts',
  ]);
  expect(await refusal('secretary', { startedOn: '2025-02-29' })).toEqual([422, 'invalid_request']);
  expect(await refusal('secretary', { title: '  ' })).toEqual([422, 'invalid_request']);
  expect(await refusal('secretary', { bodyId: app.acting('press').actor.id })).toEqual([
    422,
    'activity_body_unknown',
  ]);
  const early = { bodyId: PROVINCE, startedOn: '1996-12-01', endedOn: '1996-12-02' };
  expect(await refusal('secretary', early)).toEqual([422, 'activity_outside_its_body']);
});

test('[RG8] an officer keeps the record of the own body and of those it came from, and of no other', async () => {
  const former = await insertBody(app.db, {
    kind: 'province',
    name: 'Tỉnh Cũ',
    nameEn: 'Old Province',
    from: null,
    until: '2025-07-01',
  });
  const merger = { on: '2025-07-01', kind: 'merge', legalBasis: 'Thử' } as const;
  await insertSuccession(app.db, { predecessorId: former, successorId: PROVINCE, ...merger });
  const own = await as('officer').post<ActivityLine>('/api/activities', { ...visit, bodyId: PROVINCE });
  const inherited = await as('officer').post<ActivityLine>('/api/activities', { ...visit, bodyId: former });
  expect([own.status, inherited.status]).toEqual([200, 200]);
  expect(inherited.body.body.name).toBe('Tỉnh Cũ');
  expect(await refusal('officer', { bodyId: MINISTRY })).toEqual([403, 'not_allowed_register']);
  const bodies = await as('officer').get<{ id: string }[]>('/api/activities/bodies?on=2025-06-30');
  expect(bodies.body.map((body) => body.id).sort()).toEqual([former, PROVINCE].sort());
  const after = await as('officer').get<{ id: string }[]>('/api/activities/bodies?on=2025-07-01');
  expect(after.body.map((body) => body.id)).toEqual([PROVINCE]);
});

test('[RG8] the leader reads and does not write; the press does not read', async () => {
  expect(await refusal('leader', {})).toEqual([403, 'not_allowed_register']);
  for (const path of ['/api/activities', '/api/activities/sums', '/api/achievements']) {
    const { status, body } = await as('press').get<Problem>(path);
    expect([status, body.code], path).toEqual([403, 'register_not_for_you']);
  }
  expect(await refusal('press', {})).toEqual([403, 'register_not_for_you']);
});

test('[RG5] a record is taken back by whoever may keep it, and the record of events says what it was', async () => {
  const { body: added } = await as('secretary').post<ActivityLine>('/api/activities', visit);
  const refused = await as('officer').send<Problem>('DELETE', `/api/activities/${added.id}`);
  expect([refused.status, refused.body.code]).toEqual([403, 'not_allowed_register']);
  expect((await as('secretary').send('DELETE', `/api/activities/${added.id}`)).status).toBe(200);
  const again = await as('secretary').send<Problem>('DELETE', `/api/activities/${added.id}`);
  expect([again.status, again.body.code]).toEqual([404, 'activity_not_found']);
  const line = await app.db
    .selectFrom('record')
    .select('data')
    .where('subject_id', '=', added.id)
    .where('act', '=', 'activity.removed')
    .executeTakeFirst();
  expect(line?.data).toMatchObject({ code: added.code, title: visit.title, endedOn: visit.endedOn });
});

test('[RG7] list and sums follow one filter, page after page', async () => {
  await someActivities(app.db, 130, {
    bodyId: MINISTRY,
    kind: 'agreement',
    endedOn: '2022-05-05',
    title: 'Ký kết',
  });
  await someActivities(app.db, 3, { bodyId: MINISTRY, kind: 'delegation_in', endedOn: '2022-06-05' });
  const filter = 'from=2022-01-01&to=2022-12-31&kind=agreement&kind=visit_out';
  const sums = await as('leader').get<{ total: number; byKind: object; reportingYears: object[] }>(
    `/api/activities/sums?${filter}`,
  );
  expect(sums.body.reportingYears.at(-1)).toEqual({ year: 2022, from: '2021-12-15', to: '2022-12-14' });
  expect(sums.body).toMatchObject({
    total: 130,
    byKind: { agreement: 130, delegation_in: 0, visit_out: 0, other_activity: 0 },
    years: [2025, 2024, 2023, 2022],
  });
  type Page = { activities: ActivityLine[]; next: string | null };
  const first = (await as('leader').get<Page>(`/api/activities?${filter}`)).body;
  const second = (await as('leader').get<Page>(`/api/activities?${filter}&after=${first.next}`)).body;
  expect([first.activities.length, second.activities.length, second.next]).toEqual([100, 30, null]);
  expect(new Set([...first.activities, ...second.activities].map((one) => one.id)).size).toBe(130);
});

test('[RG7] a filter that says nothing sensible is refused at the door', async () => {
  for (const query of ['kind=holiday', 'from=2025-02-30', 'after=%27;drop', 'level=king&level=other']) {
    const { status } = await as('leader').get(`/api/activities?${query}`);
    expect(status, query).toBe(422);
  }
});

test('[RG6] an agreement read twice from sources is one achievement, cited twice', async () => {
  const cited: string[] = [];
  const accepting = (name: string) => ({
    tx: undefined,
    actor: app.acting('secretary').actor,
    sourceId: 'none',
    proposal: { id: 'none', kind: 'agreement' as const, quote: name, fromAt: 0, toAt: 5 },
    fact: { name },
    cite: async (ref: { id: string }) => {
      cited.push(ref.id);
    },
  });
  await app.db.transaction().execute(async (tx) => {
    const first = await accepts.agreement?.accept({ ...accepting('EVFTA'), tx });
    const second = await accepts.agreement?.accept({ ...accepting(' EVFTA '), tx });
    expect(first).toEqual([{ kind: 'achievement', id: cited[0] }]);
    expect(second).toEqual([]);
  });
  expect(new Set(cited).size).toBe(1);
  const { body } = await as('leader').get<{ name: string; kind: string }[]>('/api/achievements');
  expect(body).toMatchObject([{ kind: 'agreement', name: 'EVFTA', sources: [] }]);
  await app.db.transaction().execute(async (tx) => {
    await accepts.agreement?.retract(tx, { kind: 'achievement', id: cited[0] ?? '' });
  });
  expect((await as('leader').get('/api/achievements')).body).toEqual([]);
});
