import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Conference } from '#features/conference/index.ts';
import { createTestApp, MINISTRY, PROVINCE, type TestApp } from '#test/app.ts';
import { aDirective } from '#test/factories/conclusions.ts';
import { aConference } from '#test/factories/conference.ts';
import { aBody } from '#test/factories/directory.ts';
import { aClaim, aFigure } from '#test/factories/figures.ts';
import { someActivities } from '#test/factories/register.ts';
import { aSource } from '#test/factories/sources.ts';
import { aDoneTask, aTask } from '#test/factories/tasks.ts';
import type { Desk } from './contract-desk.ts';
import { nextOrLast } from './desk-conference.ts';

let app: TestApp;
let conferenceId: string;

/** 8 December 2025. One conference held on 6 January, one planned for 29 December; work in every state. */
beforeAll(async () => {
  app = await createTestApp({ now: '2025-12-08T03:00:00Z' });
  const { db } = app;
  const followed = await aDirective(db, { quote: 'xây dựng đội ngũ cán bộ ngoại giao' });
  conferenceId = followed.conferenceId;
  await aDirective(db, { conferenceId, quote: 'tiếp tục chủ động đi trước' });
  const office = await aBody(db, { name: 'Văn phòng Bộ' });
  const common = { directiveId: followed.id, leadBodyId: office };
  await aTask(db, { ...common, title: 'Đề án đào tạo', dueOn: '2025-11-28' });
  await aTask(db, { ...common, title: 'Tổng hợp kết quả', dueOn: '2025-12-12' });
  await aDoneTask(db, { ...common, title: 'Kế hoạch năm', dueOn: '2025-06-30', completedOn: '2025-06-02' });
  await aTask(db, { ...common, title: 'Sổ đoàn ra của tỉnh', leadBodyId: PROVINCE, dueOn: null });
  await aTask(db, { ...common, title: 'Báo cáo của tỉnh', leadBodyId: PROVINCE, dueOn: '2025-12-15' });
  await aSource(db, {
    text: 'Tin hội nghị. Hà Nội đăng cai.',
    told: [{ kind: 'partner', fact: { name: 'Hà Nội' }, quote: 'Hà Nội' }],
  });
  await someActivities(db, 59);
  const figureId = await aFigure(db);
  await aClaim(db, figureId, { value: 60 });
  await aConference(db, {
    name: 'Hội nghị tổng kết công tác năm 2025',
    heldOn: '2025-12-29',
    reviewsYear: 2025,
    organiserId: await aBody(db, { kind: 'ministry', name: 'Bộ Thử nghiệm' }),
  });
});
afterAll(() => app[Symbol.asyncDispose]());

describe('[DK1] the conference on the desk', () => {
  test('is the nearest ahead; where none is planned, the last; today counts as ahead', () => {
    const on = (heldOn: string) => ({ heldOn }) as Conference;
    const [first, second, third] = [on('2023-12-19'), on('2025-01-06'), on('2025-12-29')];
    const latestFirst = [third, second, first];
    expect(nextOrLast(latestFirst, '2024-06-01')).toBe(second);
    expect(nextOrLast(latestFirst, '2025-12-29')).toBe(third);
    expect(nextOrLast(latestFirst, '2026-11-22')).toBe(third);
    expect(nextOrLast([], '2026-11-22')).toBeNull();
  });

  test('[DK3] hangs its clocks in order of time, by the rules in force', async () => {
    const { conference } = await deskOf('secretary');
    expect(conference).toMatchObject({ heldOn: '2025-12-29', isAhead: true, workingDays: 15 });
    expect(conference?.steps.map((step) => [step.what, step.on, step.state, step.workingDays])).toEqual([
      ['today', '2025-12-08', 'today', 0],
      ['cut_off', '2025-12-14', 'ahead', 4],
      ['invitation', '2025-12-24', 'ahead', 12],
      ['report_due', '2025-12-25', 'ahead', 13],
      ['conference', '2025-12-29', 'ahead', 15],
      ['notice', '2026-01-07', 'ahead', 20],
    ]);
    expect(conference?.steps.filter((step) => step.isDayOff).map((step) => step.what)).toEqual(['cut_off']);
  });
});

describe('[DK2] what waits', () => {
  test('the office: everything half done, oldest first', async () => {
    const { items, total, section } = await deskOf('secretary');
    expect([section, total]).toEqual(['waiting', items.length]);
    expect(items.map((item) => item.kind)).toEqual(['directive', 'figure', 'notice', 'task', 'source']);
    expect(items.map((item) => item.on)).toEqual([...items.map((item) => item.on)].sort());
    const directive = items.find((item) => item.kind === 'directive');
    expect(directive?.quote).toBe('tiếp tục chủ động đi trước');
    expect(directive?.href).toMatch(/^\/nhiem-vu\?giao=[0-9a-f-]{36}$/);
    expect(items.find((item) => item.kind === 'notice')).toMatchObject({ on: '2025-01-13', isLate: true });
    expect(items.find((item) => item.kind === 'task')).toMatchObject({
      title: 'Đề án đào tạo',
      age: 'quá hạn 6 ngày làm việc',
    });
    expect(items.find((item) => item.kind === 'source')?.note).toBe('còn 1 trong 1 đề xuất chưa xem');
  });

  test('the leader: what is overdue and what disagrees', async () => {
    expect((await deskOf('leader')).items.map((item) => item.kind)).toEqual(['figure', 'task']);
  });

  test('the officer: the open tasks of their body by deadline, and only those soon due', async () => {
    const { items, dueSoon } = await deskOf('officer');
    expect(items.map((item) => item.title)).toEqual(['Báo cáo của tỉnh', 'Sổ đoàn ra của tỉnh']);
    expect(dueSoon).toMatchObject({ total: 1, tasks: [{ title: 'Báo cáo của tỉnh' }] });
  });

  test('the operator: points of the next conference without a head-count; the technician: their own', async () => {
    const { conference } = await deskOf('operator');
    const at = { conference_id: conference?.id ?? '', head_count: null };
    await app.db
      .insertInto('point')
      .values([
        { ...at, body_id: MINISTRY, tier: 'central' },
        { ...at, body_id: PROVINCE, tier: 'member' },
      ])
      .execute();
    const titles = async (role: 'operator' | 'technician') =>
      (await deskOf(role)).items.map((item) => item.title);
    expect(await titles('operator')).toEqual(['2 trong 2 điểm cầu chưa ghi quân số']);
    expect(await titles('technician')).toEqual(['1 trong 1 điểm cầu chưa ghi quân số']);
  });

  test('the press: conferences and figures, newest first, and nothing of tasks', async () => {
    const desk = await deskOf('press');
    expect([desk.section, desk.dueSoon]).toEqual(['report', null]);
    expect(desk.items.map((item) => item.kind)).toEqual(['conference', 'figure']);
    expect(JSON.stringify(desk)).not.toContain('Đề án đào tạo');
    expect(desk.conference?.readiness.map((one) => one.of)).not.toContain('tasks');
  });

  test('a noted conclusion notice no longer waits', async () => {
    const secretary = await app.signInAs('secretary');
    const notice = { number: '01/TB-BTN', issuedOn: '2025-01-10', sourceId: null };
    const answer = await secretary.post(`/api/conferences/${conferenceId}/conclusion-notice`, notice);
    expect(answer.status).toBe(200);
    const { items } = await deskOf('secretary');
    expect(items.map((item) => item.kind)).not.toContain('notice');
  });
});

test('[DK4] open tasks due within five working days, nearest first, for everybody’s bodies', async () => {
  const { dueSoon } = await deskOf('leader');
  expect(dueSoon?.tasks.map((task) => [task.title, task.age])).toEqual([
    ['Tổng hợp kết quả', 'còn 4 ngày làm việc'],
    ['Báo cáo của tỉnh', 'còn 5 ngày làm việc'],
  ]);
});

test('[DK5] a contradicted figure is a broken thread, with the stages that it has', async () => {
  const { broken } = await deskOf('secretary');
  const ofFigure = broken.find((one) => one.ref.kind === 'figure');
  expect(ofFigure?.contradicted).toBeGreaterThan(0);
  expect(ofFigure?.knots.figure).toBe('contradicted');
});

test('an empty database gives an empty desk, in the reader’s language', async () => {
  await using empty = await createTestApp({ now: '2025-12-08T03:00:00Z' });
  const leader = await empty.signInAs('leader', 'en');
  const { body } = await leader.get<Desk>('/api/desk');
  expect(body).toMatchObject({ conference: null, items: [], total: 0, broken: [], dueSoon: { total: 0 } });
});

test('nobody is let in without signing in', async () => {
  expect((await app.anyone().get('/api/desk')).status).toBe(401);
});

async function deskOf(role: Parameters<TestApp['signInAs']>[0]): Promise<Desk> {
  const client = await app.signInAs(role);
  const { status, body } = await client.get<Desk>('/api/desk');
  expect(status).toBe(200);
  return body;
}
