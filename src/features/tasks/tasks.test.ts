import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { addDays } from '#base/dates.ts';
import { insertSuccession } from '#features/directory/index.ts';
import { type Client, createTestApp, PROVINCE, type TestApp } from '#test/app.ts';
import { aDirective } from '#test/factories/conclusions.ts';
import { aConference } from '#test/factories/conference.ts';
import { aBody } from '#test/factories/directory.ts';
import { someActivities } from '#test/factories/register.ts';
import { aDoneTask, aTask } from '#test/factories/tasks.ts';
import type { listTasks, TaskDetail, TaskRow } from './contract.ts';
import { PAGE_SIZE } from './contract.ts';
import { countStates } from './store.ts';

type TaskList = z.infer<(typeof listTasks)['responses'][200]['content']['application/json']['schema']>;

let app: TestApp;
let secretary: Client;
let bacGiang: string;
let bacNinh: string;
let office: string;
let conferenceId: string;

/** 2025: two of the office, one of them overdue; one of Bắc Giang, done late; one of Bắc Ninh, without deadline. */
beforeAll(async () => {
  app = await createTestApp({ now: '2025-12-08T03:00:00Z' });
  secretary = await app.signInAs('secretary');
  bacGiang = await aBody(app.db, {
    kind: 'province',
    name: 'Bắc Giang',
    from: '1997-01-01',
    until: '2025-07-01',
  });
  bacNinh = await aBody(app.db, { kind: 'province', name: 'Bắc Ninh', from: '2025-07-01' });
  await insertSuccession(app.db, {
    predecessorId: bacGiang,
    successorId: bacNinh,
    on: '2025-07-01',
    kind: 'merge',
    legalBasis: 'Nghị quyết 202/2025/QH15',
  });
  office = await aBody(app.db, { name: 'Văn phòng Bộ' });
  const directive = await aDirective(app.db, { quote: 'xây dựng đội ngũ cán bộ ngoại giao' });
  conferenceId = directive.conferenceId;
  const common = { directiveId: directive.id };
  await aTask(app.db, { ...common, title: 'Tổng hợp kết quả', leadBodyId: office, dueOn: '2025-12-12' });
  await aTask(app.db, { ...common, title: 'Đề án đào tạo', leadBodyId: office, dueOn: '2025-11-28' });
  await aDoneTask(app.db, {
    ...common,
    title: 'Bàn giao hồ sơ thỏa thuận',
    leadBodyId: bacGiang,
    dueOn: '2025-10-15',
    completedOn: '2025-10-16',
    supportingBodyIds: [office],
  });
  await aTask(app.db, {
    ...common,
    title: 'Sổ đoàn ra',
    leadBodyId: bacNinh,
    assignedOn: '2025-07-02',
    dueOn: null,
  });
});
afterAll(() => app[Symbol.asyncDispose]());

describe('the list', () => {
  test('[T3] counts every state as of today, and says which have no deadline', async () => {
    const { body } = await list('');
    expect(body.counts).toEqual({ done_in_time: 0, done_late: 1, open_in_time: 2, open_overdue: 1 });
    expect(body).toMatchObject({ on: '2025-12-08', total: 4, openWithoutDeadline: 1, nextPage: null });
    expect(body.chips).toEqual({ all: 4, mine: 0, soon: 1 });
    expect(body.soonestDueOn).toBe('2025-12-12');
  });

  test('[T1] as of an earlier day, what came later has not happened', async () => {
    const { body } = await list('?on=2025-06-30');
    expect(body.counts).toEqual({ done_in_time: 0, done_late: 0, open_in_time: 3, open_overdue: 0 });
    expect(await countStates(app.db, { on: '2025-06-30', conferenceId })).toEqual(body.counts);
    expect((await list('?on=2025-01-08')).body.total).toBe(0);
  });

  test('[T17] a task of Bắc Giang stands under Bắc Ninh from 1 July 2025, and names whom it was given to', async () => {
    const before = (await list('?on=2025-06-30')).body;
    expect(before.groups.map((group) => group.lead.name)).toEqual(['Văn phòng Bộ', 'Bắc Giang']);
    const { groups, tasks } = (await list('')).body;
    expect(groups.map((group) => [group.lead.name, group.total])).toEqual([
      ['Văn phòng Bộ', 2],
      ['Bắc Ninh', 2],
    ]);
    expect(groups[1]?.predecessors).toEqual([{ id: bacGiang, name: 'Bắc Giang', until: '2025-07-01' }]);
    const moved = tasks.find((task) => task.title === 'Bàn giao hồ sơ thỏa thuận');
    expect(moved).toMatchObject({
      lead: { id: bacNinh },
      formerLead: { name: 'Bắc Giang', until: '2025-07-01' },
      supports: [{ name: 'Văn phòng Bộ' }],
    });
  });

  test('in each body what presses comes first', async () => {
    const { tasks } = (await list('')).body;
    expect(tasks.map((task) => task.title)).toEqual([
      'Đề án đào tạo',
      'Tổng hợp kết quả',
      'Sổ đoàn ra',
      'Bàn giao hồ sơ thỏa thuận',
    ]);
  });

  test('[T18] time stands in working days: Sundays and holidays do not count', async () => {
    const { tasks } = (await list('')).body;
    expect(tasks.map((task) => task.deadline)).toEqual([
      { state: 'overdue', days: 6 },
      { state: 'ahead', days: 4 },
      { state: 'none' },
      { state: 'done_late', days: 1 },
    ]);
  });

  test('the state filters the rows and leaves the four counts, which are legend and filter at once', async () => {
    const { body } = await list('?state=open_overdue');
    expect(body.tasks.map((task) => task.title)).toEqual(['Đề án đào tạo']);
    expect(body.counts.open_in_time).toBe(2);
  });

  test.each([
    ['words without diacritics', '?q=de%20an%20dao', ['Đề án đào tạo']],
    ['the name of the lead body of now', '?q=bac%20ninh', ['Sổ đoàn ra', 'Bàn giao hồ sơ thỏa thuận']],
    ['what is due within five working days', '?due=soon', ['Tổng hợp kết quả']],
  ])('is narrowed by %s', async (_, query, titles) => {
    expect((await list(query)).body.tasks.map((task) => task.title)).toEqual(titles);
  });

  test('is narrowed by a body with those that merged into it, and by conference', async () => {
    expect((await list(`?body=${bacNinh}`)).body.total).toBe(2);
    expect((await list(`?conferenceId=${conferenceId}`)).body.total).toBe(4);
    const other = await aConference(app.db, { heldOn: '2024-01-05' });
    expect((await list(`?conferenceId=${other.id}`)).body.total).toBe(0);
  });

  test.each(['operator', 'technician', 'press'] as const)('[T19] is closed to the %s', async (role) => {
    const answer = await (await app.signInAs(role)).get<{ code: string }>('/api/tasks');
    expect([answer.status, answer.body.code]).toEqual([403, 'not_allowed_read_tasks']);
  });
});

describe('one task', () => {
  test('[T20] its history runs from the assignment, and says what the system computed', async () => {
    const overdue = await detailOf('Đề án đào tạo', '2025-12-08');
    expect(overdue.history).toEqual([
      { on: '2025-01-09', what: 'assigned', by: null },
      { on: '2025-11-29', what: 'became_overdue', by: null },
    ]);
    const earlier = await detailOf('Đề án đào tạo', '2025-11-28');
    expect(earlier.history.at(-1)).toEqual({ on: '2025-11-28', what: 'due', by: null });
    const late = await detailOf('Bàn giao hồ sơ thỏa thuận', '2025-12-08');
    expect(late.history.map((line) => line.what)).toEqual(['assigned', 'became_overdue', 'completed']);
  });

  test('a completion is shown from its own day on', async () => {
    expect((await detailOf('Bàn giao hồ sơ thỏa thuận', '2025-10-15')).completion).toBeNull();
    const done = await detailOf('Bàn giao hồ sơ thỏa thuận', '2025-10-16');
    expect(done.completion).toMatchObject({ completedOn: '2025-10-16', activities: 0 });
    expect(done).toMatchObject({
      state: 'done_late',
      directive: { quote: 'xây dựng đội ngũ cán bộ ngoại giao' },
    });
  });

  test('[T16] tells the officer whether the completion is theirs to record', async () => {
    const own = await aTask(app.db, { leadBodyId: PROVINCE });
    const foreign = await aTask(app.db, { leadBodyId: office });
    const officer = await app.signInAs('officer');
    const may = async (id: string) => (await officer.get<TaskDetail>(`/api/tasks/${id}`)).body.mayComplete;
    expect([await may(own.id), await may(foreign.id)]).toEqual([true, false]);
  });

  test('[T7] is assigned and completed over the wire, and carries its records', async () => {
    const directive = await aDirective(app.db, { conferenceId: (await aConference(app.db)).id });
    const prepared = await secretary.get<{ bodies: { id: string; name: string }[]; tasks: unknown[] }>(
      `/api/directives/${directive.id}/assignment?on=2025-06-30`,
    );
    expect(prepared.body.tasks).toEqual([]);
    const names = prepared.body.bodies.map((body) => body.name);
    expect(names).toContain('Bắc Giang');
    expect(names).not.toContain('Bắc Ninh');

    const assigned = await secretary.post<{ id: string }>('/api/tasks', {
      directiveId: directive.id,
      title: 'Tổ chức chuyến thăm',
      leadBodyId: PROVINCE,
      product: 'Chuyến thăm',
      assignedOn: '2025-02-03',
      dueOn: '2025-12-31',
    });
    expect(assigned.status).toBe(200);
    const activityIds = (await someActivities(app.db, 21)).map((one) => one.id);
    const officer = await app.signInAs('officer');
    const completed = await officer.post<{ state: string }>(`/api/tasks/${assigned.body.id}/completion`, {
      completedOn: '2025-12-01',
      result: 'Đã tổ chức 21 chuyến',
      evidence: 'Báo cáo tổng hợp',
      activityIds,
    });
    expect(completed.body.state).toBe('done_in_time');
    const { body } = await secretary.get<TaskDetail>(`/api/tasks/${assigned.body.id}`);
    expect(body.completion?.activities).toBe(21);
    expect(body.history.map((line) => line.by)).toEqual(['Người thử secretary', 'Người thử officer']);
    const following = await secretary.get<TaskRow[]>(`/api/conferences/${directive.conferenceId}/tasks`);
    expect(following.body.map((task) => [task.directiveId, task.title])).toEqual([
      [directive.id, 'Tổ chức chuyến thăm'],
    ]);
  });

  test.each([
    [
      '[T8] a deadline before the assignment',
      { dueOn: '2025-01-08' },
      'due_before_assigned',
      'Thời hạn đứng trước',
    ],
    ['a day that does not exist', { assignedOn: '2025-02-30' }, 'invalid_request', 'Nội dung gửi lên'],
    ['no title', { title: '  ' }, 'invalid_request', 'Nội dung gửi lên'],
  ])('%s is refused in a sentence', async (_, given, code, sentence) => {
    const directive = await aDirective(app.db, { conferenceId });
    const good = {
      title: 'Việc',
      leadBodyId: office,
      product: 'Báo cáo',
      assignedOn: '2025-01-09',
      dueOn: null,
    };
    const json = { directiveId: directive.id, ...good, ...given };
    const answer = await secretary.post<{ code: string; detail: string }>('/api/tasks', json);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
    expect(answer.body.detail).toContain(sentence);
  });
});

test('[T21] five thousand tasks come page by page: each once, in one order, under headings that add up', async () => {
  await using large = await createTestApp({ now: '2025-12-08T03:00:00Z' });
  const directive = await aDirective(large.db);
  const leads = await Promise.all(
    Array.from({ length: 20 }, (_, index) => aBody(large.db, { name: `Đơn vị ${index}` })),
  );
  const row = (index: number) => ({
    directive_id: directive.id,
    title: `Nhiệm vụ ${index}`,
    lead_body_id: leads[index % leads.length] ?? '',
    product: 'Báo cáo',
    assigned_on: '2025-01-09',
    due_on: addDays('2025-02-01', index % 400),
    assigned_by: null,
  });
  for (let from = 0; from < 5_000; from += 1_000) {
    const rows = Array.from({ length: 1_000 }, (_, index) => row(from + index));
    await large.db.insertInto('task').values(rows).execute();
  }
  const reader = await large.signInAs('leader');
  const ids: string[] = [];
  const order: string[] = [];
  for (let page: number | null = 0; page !== null; ) {
    const { body }: { body: TaskList } = await reader.get<TaskList>(`/api/tasks?page=${page}`);
    expect(body.tasks.length).toBeLessThanOrEqual(PAGE_SIZE);
    expect(body.groups.reduce((sum, group) => sum + group.total, 0)).toBe(5_000);
    ids.push(...body.tasks.map((task) => task.id));
    order.push(...body.tasks.map((task) => task.lead.id));
    page = body.nextPage;
  }
  expect(new Set(ids).size).toBe(5_000);
  const changes = order.filter((lead, index) => lead !== order[index - 1]);
  expect(changes).toHaveLength(leads.length);
});

function list(query: string) {
  return secretary.get<TaskList>(`/api/tasks${query}`);
}

async function detailOf(title: string, on: string): Promise<TaskDetail> {
  const found = (await list('?on=2025-12-08')).body.tasks.find((task) => task.title === title);
  return (await secretary.get<TaskDetail>(`/api/tasks/${found?.id}?on=${on}`)).body;
}
