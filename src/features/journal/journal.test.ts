import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { record, theProgram } from '#platform/record/record.ts';
import { sealRecord } from '#platform/record/seal.ts';
import { createTestApp, type TestApp } from '#test/app.ts';
import { aTask } from '#test/factories/tasks.ts';
import type { JournalLine } from './contract.ts';

interface List {
  lines: JournalLine[];
  next: string | null;
}

async function read(app: TestApp, query = '', language: 'vi' | 'en' = 'vi'): Promise<JournalLine[]> {
  const secretary = await app.signInAs('secretary', language);
  return (await secretary.get<List>(`/api/journal?${query}`)).body.lines;
}

test('[J1] the secretary and the leader read the journal, nobody else; and it is a refusal like another', async () => {
  await using app = await createTestApp();
  for (const role of ['secretary', 'leader'] as const) {
    const reader = await app.signInAs(role);
    for (const path of ['', '/choices', '/seal', '/csv'])
      expect((await reader.get(`/api/journal${path}`)).status).toBe(200);
  }
  for (const role of ['operator', 'officer', 'technician', 'press'] as const) {
    const other = await app.signInAs(role);
    for (const path of ['', '/choices', '/seal', '/csv'])
      expect((await other.get(`/api/journal${path}`)).status).toBe(403);
  }
  const refused = await read(app, 'act=request.refused');
  expect(refused).toHaveLength(16);
  expect(refused[0]).toMatchObject({
    who: 'Người thử press',
    role: 'press',
    data: { route: '/api/journal/csv' },
  });
});

test('[J2] a line says when, who, on whose authority at that moment, and on which thing', async () => {
  await using app = await createTestApp();
  const task = await aTask(app.db, { title: 'Đề án A' });
  const { actor } = app.acting('officer');
  await record(app.db, actor, {
    act: 'task.completed',
    subject: { kind: 'task', id: task.id },
    data: { note: 1 },
  });
  const [line] = await read(app, 'act=task.completed');
  expect(line).toMatchObject({
    position: null,
    who: 'Người thử officer',
    role: 'officer',
    body: { name: 'Tỉnh Thử nghiệm', nameEn: 'Trial Province' },
    subject: { kind: 'task', id: task.id, href: `/nhiem-vu/${task.id}` },
    data: { note: 1 },
  });
  await sealRecord(app.db);
  expect((await read(app, 'act=task.completed'))[0]?.position).toBe(1);
});

test('[J3] a refusal says what was asked and why, in the reader’s language, and nothing of what was sent', async () => {
  await using app = await createTestApp();
  const press = await app.signInAs('press');
  await press.post('/api/conferences', { name: 'bí mật', heldOn: '2025-01-06' });
  await press.get('/api/activities?text=secret');
  const [line] = await read(app, 'act=request.refused', 'en');
  expect(line).toMatchObject({
    subject: null,
    reason: expect.stringMatching(/register/i),
    data: { method: 'GET', route: '/api/activities', code: 'register_not_for_you', id: null },
  });
  const { rows } = await sql<{ all: string }>`select string_agg(data::text, '') as all from record`.execute(
    app.db,
  );
  expect(rows[0]?.all).not.toMatch(/secret"|bí mật/u);
});

test('[J4] filters join, days count in the ministry’s zone, words need no diacritics', async () => {
  await using app = await createTestApp();
  const at = (moment: string, name: string, data: object) =>
    sql`insert into record (at, actor_name, act, data) values (${moment}::timestamptz, ${name}, 'task.assigned', ${JSON.stringify(data)})`.execute(
      app.db,
    );
  await at('2025-01-05T16:59:59.999999Z', 'Lan', { title: 'Hội nghị sơ kết' });
  await at('2025-01-05T17:00:00Z', 'Lan', { title: 'Hội nghị tổng kết 100%' });
  await at('2025-01-06T16:59:59Z', 'Minh', { title: 'Đề án' });
  const seqs = async (query: string) =>
    (await read(app, `act=task.assigned&${query}`)).map((line) => line.who + line.data.title);
  expect(await seqs('from=2025-01-06&to=2025-01-06')).toEqual(['MinhĐề án', 'LanHội nghị tổng kết 100%']);
  expect(await seqs('to=2025-01-05')).toEqual(['LanHội nghị sơ kết']);
  expect(await seqs('who=Lan&from=2025-01-06')).toEqual(['LanHội nghị tổng kết 100%']);
  expect(await seqs('text=TONG%20ket')).toEqual(['LanHội nghị tổng kết 100%']);
  expect(await seqs('text=100%25')).toEqual(['LanHội nghị tổng kết 100%']);
  expect(await seqs('text=minh')).toEqual(['MinhĐề án']);
  expect(await seqs('kind=task')).toEqual([]);
});

test('[J4] pages follow one another without gap or repetition, though many lines are of one moment', async () => {
  await using app = await createTestApp();
  await sql`insert into record (at, actor_name, act, data)
    select '2025-01-06T01:00:00.123456Z', 'Lan', 'task.assigned', jsonb_build_object('n', n) from generate_series(1, 230) n`.execute(
    app.db,
  );
  const secretary = await app.signInAs('secretary');
  const seen: unknown[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const after: string = next ? `&after=${next}` : '';
    const { body } = await secretary.get<List>(`/api/journal?who=Lan${after}`);
    seen.push(...body.lines.map((line) => line.data.n));
    next = body.next;
  }
  expect(seen).toEqual(Array.from({ length: 230 }, (_, i) => 230 - i));
});

test('[J5] the export holds what the filter leaves, and no cell is a formula', async () => {
  await using app = await createTestApp();
  const evil = { ...app.acting('secretary').actor, name: '=HYPERLINK("http://x")' };
  await record(app.db, evil, { act: 'task.assigned', subject: null, data: { title: 'Đề án, "mới"' } });
  await record(app.db, theProgram, { act: 'task.completed', subject: null });
  const secretary = await app.signInAs('secretary');
  const { body, headers } = await secretary.get<string>('/api/journal/csv?act=task.assigned');
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('content-disposition')).toContain('attachment');
  const [head, row, end] = body.split('\r\n');
  expect(head).toContain('Vị trí,Lúc (giờ Việt Nam),Ai,Vai,Cơ quan,Việc');
  expect(row).toContain(`,"'=HYPERLINK(""http://x"")",Thư ký,Bộ Thử nghiệm,Giao nhiệm vụ,task.assigned,`);
  expect(row).toContain(`"{""title"":""Đề án, \\""mới\\""""}"`);
  expect(end).toBe('');
  expect(body.split('\r\n')).toHaveLength(3);
});

test('[J5] an export goes on over its batches, in the order of the page', async () => {
  await using app = await createTestApp();
  await sql`insert into record (actor_name, act, data)
    select 'Lan', 'task.assigned', jsonb_build_object('n', n) from generate_series(1, 2500) n`.execute(
    app.db,
  );
  const secretary = await app.signInAs('secretary');
  const { body } = await secretary.get<string>('/api/journal/csv?who=Lan');
  const numbers = [...body.matchAll(/""n"":(\d+)/gu)].map(([, n]) => Number(n));
  expect(numbers).toEqual(Array.from({ length: 2500 }, (_, i) => 2500 - i));
});

test('[J6] the page shows the head of the last seal, and what waits for the next', async () => {
  await using app = await createTestApp();
  const leader = await app.signInAs('leader');
  expect((await leader.get('/api/journal/seal')).body).toEqual({ seal: null, unsealed: 1 });
  await sealRecord(app.db);
  await record(app.db, theProgram, { act: 'task.assigned', subject: null });
  expect((await leader.get('/api/journal/seal')).body).toMatchObject({
    seal: { number: 1, position: 1, head: expect.stringMatching(/^[0-9a-f]{64}$/) },
    unsealed: 1,
  });
});

test('the choices are what the record names, each once', async () => {
  await using app = await createTestApp();
  for (const act of ['task.completed', 'task.assigned', 'task.completed']) {
    await record(app.db, theProgram, {
      act,
      subject: { kind: 'task', id: '01940000-0000-7000-8000-000000000001' },
    });
  }
  const secretary = await app.signInAs('secretary');
  expect((await secretary.get('/api/journal/choices')).body).toEqual({
    who: ['Điểm Cầu', 'Người thử secretary'].sort(),
    acts: ['account.signed_in', 'task.assigned', 'task.completed'],
    kinds: ['account', 'task'],
  });
});
