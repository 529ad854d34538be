import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, createTestApp, MINISTRY, PROVINCE, type TestApp } from './app.ts';
import { aConference, aParticipant } from './factories/conference.ts';
import { anActivity } from './factories/register.ts';
import { aTask } from './factories/tasks.ts';

/* The same request several times at the same moment (a double click, two people): done once, and recorded once. */

let app: TestApp;
let secretary: Client;
beforeAll(async () => {
  app = await createTestApp({ now: '2025-02-01T03:00:00Z' });
  secretary = await app.signInAs('secretary');
});
afterAll(() => app[Symbol.asyncDispose]());

const fourTimes = async (ask: () => Promise<{ status: number }>) =>
  (await Promise.all([ask(), ask(), ask(), ask()])).map(({ status }) => status).sort();
const recorded = async (act: string) =>
  (await app.db.selectFrom('record').select('seq').where('act', '=', act).execute()).length;

test('what is removed four times at once is removed once', async () => {
  const conference = await aConference(app.db);
  const path = `/api/conferences/${conference.id}`;
  const { body: point } = await secretary.post<{ id: string }>(`${path}/points`, {
    bodyId: PROVINCE,
    tier: 'member',
  });
  const item = { title: 'Khai mạc', startsAt: null, minutes: null, participantId: null };
  const { body: line } = await secretary.post<{ id: string }>(`${path}/programme`, item);
  const person = await aParticipant(app.db, conference.id);
  const activity = await anActivity(app.db);

  const removals: [string, () => Promise<{ status: number }>][] = [
    ['point.removed', () => secretary.post(`/api/points/${point.id}/remove`)],
    ['programme_item.removed', () => secretary.post(`/api/programme-items/${line.id}/remove`)],
    ['participant.removed', () => secretary.post(`/api/participants/${person.id}/remove`)],
    ['conference.removed', () => secretary.post(`${path}/remove`)],
    ['activity.removed', () => secretary.send('DELETE', `/api/activities/${activity.id}`)],
  ];
  for (const [act, remove] of removals) {
    expect(await fourTimes(remove), act).toEqual([200, 404, 404, 404]);
    expect(await recorded(act), act).toBe(1);
  }
});

test('what can be there once is made once, and the others are told', async () => {
  const { id } = await aTask(app.db, { assignedOn: '2025-01-09' });
  const heldOn = '2025-01-17';
  const makings: [string, () => Promise<{ status: number }>][] = [
    [
      'conference.added',
      () =>
        secretary.post('/api/conferences', {
          name: 'Tổng kết',
          heldOn,
          organiserId: MINISTRY,
          format: 'online',
        }),
    ],
    [
      'review.created',
      () =>
        secretary.post('/api/reviews', {
          year: 2025,
          title: 'Báo cáo',
          bodyId: MINISTRY,
          conferenceId: null,
        }),
    ],
    [
      'task.completed',
      () =>
        secretary.post(`/api/tasks/${id}/completion`, {
          completedOn: '2025-01-20',
          result: 'Xong',
          evidence: 'Tờ trình',
        }),
    ],
    [
      'source.imported',
      () => secretary.post('/api/sources/paste', { text: 'Hội nghị tổng kết công tác đối ngoại' }),
    ],
  ];
  for (const [act, make] of makings) {
    expect(await fourTimes(make), act).toEqual([200, 409, 409, 409]);
    expect(await recorded(act), act).toBe(1);
  }
});
