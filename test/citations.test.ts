import { afterAll, beforeAll, expect, test } from 'vitest';
import { cite, decide, undoDecision } from '#features/sources/index.ts';
import { violates } from '#platform/db/database.ts';
import { accepts } from '../src/accepts.ts';
import { createTestApp, type TestApp } from './app.ts';
import { aSource } from './factories/sources.ts';

/* Citations name their facts by kind and id. That they always stand on a fact is seen to here, across the features. */

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2025-02-01T03:00:00Z' });
});
afterAll(() => app[Symbol.asyncDispose]());

const conference = (heldOn: string) =>
  ({
    kind: 'conference',
    quote: 'hội nghị tổng kết',
    fact: { name: 'Hội nghị tổng kết', heldOn, organiser: 'Bộ Thử nghiệm', format: 'online' },
  }) as const;

async function report(heldOn: string): Promise<{ sourceId: string; proposalId: string }> {
  const text = `Bộ Thử nghiệm tổ chức hội nghị tổng kết. ${crypto.randomUUID()}`;
  const { id, proposalIds } = await aSource(app.db, { text, told: [conference(heldOn)] });
  return { sourceId: id, proposalId: proposalIds[0] ?? '' };
}

const accept = (proposalId: string) =>
  decide(app.acting('secretary'), accepts, { proposalId, verdict: 'accepted' });
const conferencesOn = (heldOn: string) =>
  app.db.selectFrom('conference').select('id').where('held_on', '=', heldOn).execute();
const citationsIn = (sourceId: string) =>
  app.db.selectFrom('citation').select(['fact_kind', 'fact_id']).where('source_id', '=', sourceId).execute();

test('two reports of one conference, accepted at the same moment, make it once and both prove it', async () => {
  const heldOn = '2025-01-06';
  const reports = await Promise.all([1, 2, 3, 4].map(() => report(heldOn)));
  await Promise.all(reports.map(({ proposalId }) => accept(proposalId)));
  const [made, ...others] = await conferencesOn(heldOn);
  expect(others).toEqual([]);
  for (const { sourceId } of reports) {
    expect(await citationsIn(sourceId)).toEqual([{ fact_kind: 'conference', fact_id: made?.id }]);
  }
});

test('an undo and an acceptance at the same moment leave the fact with its citation, or neither', async () => {
  for (let day = 10; day < 18; day += 1) {
    const heldOn = `2025-01-${day}`;
    const [first, second] = [await report(heldOn), await report(heldOn)];
    await accept(first.proposalId);
    await Promise.all([
      undoDecision(app.acting('secretary'), accepts, first.proposalId),
      accept(second.proposalId),
    ]);
    const [left] = await conferencesOn(heldOn);
    expect(await citationsIn(second.sourceId)).toEqual([{ fact_kind: 'conference', fact_id: left?.id }]);
    expect(await citationsIn(first.sourceId)).toEqual([]);
  }
});

test('a fact that is removed by hand takes its citations along, and can be accepted anew', async () => {
  const heldOn = '2025-01-20';
  const { sourceId, proposalId } = await report(heldOn);
  await accept(proposalId);
  const [made] = await conferencesOn(heldOn);
  const secretary = await app.signInAs('secretary');
  expect((await secretary.post(`/api/conferences/${made?.id}/remove`)).status).toBe(200);
  expect(await citationsIn(sourceId)).toEqual([]);

  await undoDecision(app.acting('secretary'), accepts, proposalId);
  await accept(proposalId);
  expect(await citationsIn(sourceId)).toHaveLength(1);
});

test('the database refuses to rest words on a fact that is not there', async () => {
  const { sourceId } = await report('2025-01-21');
  const words = { sourceId, fromAt: 0, toAt: 2, quote: 'Bộ' };
  const refused = await cite(app.db, words, { kind: 'conference', id: crypto.randomUUID() }).catch((e) => e);
  expect(violates(refused, 'citation_needs_its_fact')).toBe(true);
});
