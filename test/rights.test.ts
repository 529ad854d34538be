import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, roles } from '#base/actor.ts';
import { type Client, createTestApp, PROVINCE, type TestApp } from './app.ts';
import { anActivity } from './factories/register.ts';
import { aTask } from './factories/tasks.ts';

/*
 * Who may call what: every route of the contract × every role and nobody. A route that is missing here fails the test,
 * so that nobody adds one without having thought of it. Whose body a thing belongs to is tested with its feature.
 */

const all = roles;
const secretary: readonly Role[] = ['secretary'];
const office: readonly Role[] = ['secretary', 'leader', 'officer'];
const keepers: readonly Role[] = ['secretary', 'officer'];
const overseers: readonly Role[] = ['secretary', 'leader'];
const preparers: readonly Role[] = ['secretary', 'operator'];
/** Also who is not signed in. */
const anyone = 'anyone';

const rights: Record<string, readonly Role[] | typeof anyone> = {
  'GET /api/start': anyone,
  'POST /api/sign-in': anyone,
  'POST /api/sign-out': anyone,

  'GET /api/rules/calendar': all,
  'GET /api/rules/calendar/{year}': all,
  'PUT /api/rules/calendar/{year}': secretary,
  'GET /api/rules/parameters': all,
  'POST /api/rules/parameters/{key}/versions': secretary,
  'GET /api/bodies': all,
  'GET /api/bodies/{id}': all,
  'POST /api/bodies': secretary,
  'GET /api/people': all,
  'GET /api/people/{id}': all,
  'POST /api/offices': secretary,

  'GET /api/sources': all,
  'GET /api/sources/{id}': all,
  'GET /api/sources/{id}/original': all,
  'POST /api/sources': secretary,
  'POST /api/sources/paste': secretary,
  'POST /api/sources/{id}/proposals': secretary,
  'POST /api/sources/{id}/noise': secretary,
  'POST /api/proposals/{id}/decision': secretary,
  'POST /api/proposals/{id}/undo': secretary,

  'GET /api/activities': office,
  'GET /api/activities/sums': office,
  'GET /api/activities/bodies': office,
  'GET /api/achievements': office,
  'POST /api/activities': keepers,
  'DELETE /api/activities/{id}': keepers,

  'GET /api/conferences': all,
  'GET /api/conferences/{id}': all,
  'POST /api/conferences': secretary,
  'POST /api/conferences/{id}/mend': secretary,
  'POST /api/conferences/{id}/remove': secretary,
  'POST /api/conferences/{id}/participants': secretary,
  'POST /api/participants/{id}/remove': secretary,
  'POST /api/conferences/{id}/points': preparers,
  'POST /api/conferences/{id}/points/generate': preparers,
  'POST /api/points/{id}/remove': preparers,
  'POST /api/conferences/{id}/programme': preparers,
  'POST /api/programme-items/{id}/move': preparers,
  'POST /api/programme-items/{id}/remove': preparers,
  'GET /api/conferences/{id}/speeches': all,

  'GET /api/directives': all,
  'GET /api/conferences/{id}/conclusions': all,
  'POST /api/conferences/{id}/conclusion-notice': secretary,

  'GET /api/tasks': office,
  'GET /api/tasks/{id}': office,
  'GET /api/conferences/{id}/tasks': office,
  'GET /api/directives/{id}/assignment': office,
  'POST /api/tasks': secretary,
  'POST /api/tasks/{id}/completion': keepers,

  'GET /api/figures': all,
  'GET /api/figures/{id}': all,
  'GET /api/figures/{id}/records': all,
  'POST /api/claims/{id}/figure': secretary,

  'GET /api/reviews': office,
  'GET /api/reviews/{id}': office,
  'GET /api/reviews/{id}/offered-numbers': office,
  'GET /api/reviews/{id}/pdf': office,
  'POST /api/reviews': secretary,
  'POST /api/reviews/{id}/paragraphs': secretary,
  'PUT /api/review-paragraphs/{id}': secretary,
  'DELETE /api/review-paragraphs/{id}': secretary,
  'POST /api/review-paragraphs/{id}/place': secretary,
  'POST /api/reviews/{id}/numbers/{name}/take': secretary,
  'POST /api/reviews/{id}/numbers/{name}/keep': secretary,

  'GET /api/search': all,
  'GET /api/search/quick': all,
  'GET /api/journal': overseers,
  'GET /api/journal/choices': overseers,
  'GET /api/journal/seal': overseers,
  'GET /api/journal/csv': overseers,

  'GET /api/thread/{kind}/{id}': office,
  'GET /api/thread/{kind}/{id}/sheet': office,
  'GET /api/desk': all,
};

/** Well-formed for every contract at once, and about nothing that is there: who may act is told 404, 409 or the like. */
const nobody = '00000000-0000-7000-8000-00000000000f';
const day = '2025-01-06';
const given = {
  ...{
    kind: 'ministry',
    name: 'Tên',
    nameEn: 'Name',
    parentId: null,
    from: day,
    until: null,
    bodyId: PROVINCE,
  },
  ...{ personName: 'Người Thử', title: 'Tên', titleEn: 'Title', isSole: false, text: 'Lời', quote: 'Lời' },
  ...{ fromAt: 0, toAt: 3, fact: {}, verdict: 'rejected', isNoise: true, level: 'other', partner: null },
  ...{ startedOn: day, endedOn: day, basis: 'Giấy', heldOn: day, organiserId: nobody, format: 'online' },
  ...{ tier: 'member', titles: [], role: 'attends', pointId: null, startsAt: null, minutes: null, to: 1 },
  ...{
    participantId: null,
    number: '1/TB-VP',
    issuedOn: day,
    sourceId: null,
    directiveId: nobody,
    dueOn: null,
  },
  ...{
    leadBodyId: nobody,
    product: 'Đề án',
    assignedOn: day,
    completedOn: day,
    result: 'Xong',
    evidence: 'Giấy',
  },
  ...{ value: 4, last: null, legalBasis: 'Giấy', isConfirmed: false, after: null, days: [], revision: 0 },
  ...{ figureId: null, year: 2025, conferenceId: null, afterId: null, reason: 'Vì thế' },
};
/** Where a word means something else. */
const kinds: Record<string, string> = {
  'POST /api/sources/{id}/proposals': 'partner',
  'POST /api/activities': 'visit_out',
  'POST /api/conferences': 'thematic',
  'POST /api/conferences/{id}/mend': 'thematic',
  'POST /api/reviews/{id}/paragraphs': 'text',
  'PUT /api/review-paragraphs/{id}': 'text',
};
const query = `?on=${day}&from=${day}&to=${day}&year=2025&q=ngoai`;

let app: TestApp;
/** Things whose own body decides: those of the officer's province. */
let own: Record<string, string>;
const clients = new Map<Role, Client>();
beforeAll(async () => {
  app = await createTestApp({ now: '2025-02-01T03:00:00Z' });
  for (const role of roles) clients.set(role, await app.signInAs(role));
  const leadBodyId = PROVINCE;
  own = {
    'POST /api/tasks/{id}/completion': (await aTask(app.db, { leadBodyId, assignedOn: '2025-01-02' })).id,
    'DELETE /api/activities/{id}': (await anActivity(app.db, { bodyId: PROVINCE })).id,
  };
});
afterAll(() => app[Symbol.asyncDispose]());

async function call(client: Client | undefined, route: string) {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern
    .replace('{kind}', 'task')
    .replace('{name}', 'ten')
    .replace('{key}', 'report_due_day')
    .replace('{year}', '2025')
    .replace('{id}', own[route] ?? nobody);
  const asking = client ?? app.anyone();
  if (method === 'GET') return asking.get<{ code?: string }>(path + query);
  if (route === 'POST /api/sources') {
    const form = new FormData();
    form.append('file', new File([''], 'rỗng.txt'));
    return asking.upload<{ code?: string }>(path, form);
  }
  const role = route === 'POST /api/sign-in' ? 'press' : given.role;
  return asking.send<{ code?: string }>(method, path, { ...given, role, kind: kinds[route] ?? given.kind });
}

test('every route of the contract is in the table, and no other', async () => {
  const { body } = await app.anyone().get<{ paths: Record<string, object> }>('/api/openapi.json');
  const routes = Object.entries(body.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(Object.keys(rights).sort()).toEqual(routes.sort());
});

test.each(Object.entries(rights))('%s', async (route, allowed) => {
  const unsigned = await call(undefined, route);
  if (allowed === anyone) return expect([200, 204]).toContain(unsigned.status);
  expect(unsigned.status, 'nobody').toBe(401);
  // Those who may not come first, while the thing is still there.
  for (const role of roles.filter((one) => !allowed.includes(one))) {
    expect((await call(clients.get(role), route)).status, role).toBe(403);
  }
  for (const role of allowed) {
    const { status, body } = await call(clients.get(role), route);
    expect([401, 403], role).not.toContain(status);
    expect(status, role).toBeLessThan(500);
    expect(body.code, 'the request fits its contract').not.toBe('invalid_request');
  }
});
