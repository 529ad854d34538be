import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AppError } from '#base/errors.ts';
import { theProgram } from '#platform/record/record.ts';
import { createTestDatabase } from '#test/database.ts';
import { acceptAll, aSource } from '#test/factories/sources.ts';
import type { Accepting, Accepts, FactRef } from './accepting.ts';
import {
  citationsOf,
  decide,
  factsCitedBy,
  findSource,
  listProposals,
  accepts as ours,
  proposeByHand,
  undoDecision,
} from './index.ts';

const database = await createTestDatabase();
const { db } = database;
afterAll(() => database[Symbol.asyncDispose]());
const ctx = { db, actor: theProgram };

const text = `Sáng 6/1, Bộ Thử nghiệm tổ chức hội nghị tổng kết.
Tại điểm cầu Bắc Ninh, lãnh đạo tỉnh dự hội nghị.
Yêu cầu hoàn thành đề án trong năm; hợp tác với Nước Xa.
Báo Thử nghiệm`;

const publication = {
  kind: 'publication' as const,
  quote: 'Báo Thử nghiệm',
  fact: { outlet: 'Báo Thử nghiệm', authors: ['An'], publishedOn: '2025-01-06' },
};
const conference = {
  kind: 'conference',
  quote: 'hội nghị tổng kết',
  fact: { name: 'Tổng kết', heldOn: '2025-01-06', organiser: 'Bộ Thử nghiệm', format: 'online' },
} as const;
const point = {
  kind: 'point',
  quote: 'điểm cầu Bắc Ninh',
  fact: { name: 'Bắc Ninh', role: 'provincial' },
} as const;
const partner = { kind: 'partner', quote: 'Nước Xa', fact: { name: 'Nước Xa' } } as const;
const figure = {
  kind: 'figure',
  quote: '6/1',
  fact: { value: 6, qualifier: 'exact', unit: 'ngày', subject: '', period: '' },
} as const;
const directive = {
  kind: 'directive',
  quote: 'hoàn thành đề án trong năm',
  fact: { text: 'hoàn thành đề án trong năm', field: 'other' },
} as const;

/** What a downstream feature would keep in its tables: facts by name, and which are not to be taken back. */
const facts = new Map<string, FactRef>();
const heldFast = new Set<string>();
// A ledger is no table: here citations rest on facts that the database cannot see.
beforeAll(() => sql`alter table citation disable trigger citation_needs_its_fact`.execute(db));
beforeEach(() => {
  facts.clear();
  heldFast.clear();
});

async function keepByName(name: string, { proposal, cite }: Pick<Accepting, 'proposal' | 'cite'>) {
  const known = facts.get(name);
  const ref = known ?? { kind: proposal.kind, id: crypto.randomUUID() };
  facts.set(name, ref);
  await cite(ref);
  return known ? [] : [ref];
}

async function retract(_tx: unknown, ref: FactRef): Promise<void> {
  const name = [...facts].find(([, fact]) => fact.id === ref.id)?.[0] ?? '';
  if (heldFast.has(name)) throw new AppError('conflict', 'ledger_in_use');
  facts.delete(name);
}

const accepts: Accepts = {
  ...ours,
  conference: { accept: (a) => keepByName(a.fact.name, a), retract },
  point: { accept: (a) => keepByName(a.fact.name, a), retract },
  partner: { accept: (a) => keepByName(a.fact.name, a), retract },
  figure: { accept: (a) => keepByName(String(a.fact.value), a), retract },
  directive: { accept: (a) => keepByName(a.fact.text, a), retract },
};

/** A source of its own for a test: the same words, other bytes. */
let copies = 0;
async function source(...told: NonNullable<Parameters<typeof aSource>[1]>['told'] & object) {
  copies += 1;
  const kept = await aSource(db, { text: `${text}\n${copies}`, told });
  const ids = kept.proposalIds as [string, ...string[]];
  return { ...kept, ids };
}

const accept = (proposalId = '') => decide(ctx, accepts, { proposalId, verdict: 'accepted' });
const undo = (proposalId = '') => undoDecision(ctx, accepts, proposalId);
const standing = async (sourceId: string) =>
  (await listProposals(db, sourceId)).map((proposal) => proposal.decision?.verdict ?? 'open');
const happenings = async (sourceId: string) =>
  (
    await db.selectFrom('record').select('act').where('subject_id', '=', sourceId).orderBy('seq').execute()
  ).map((line) => line.act);

test('[S5] accepting writes the fact, its citation, the decision and the record together', async () => {
  const { id, ids } = await source(conference);
  const decided = await accept(ids[0]);

  const ref = facts.get('Tổng kết');
  expect(decided.decision).toMatchObject({ verdict: 'accepted', made: [ref], cited: [ref] });
  expect(await citationsOf(db, ref ? [ref] : [])).toMatchObject([
    { sourceId: id, quote: 'hội nghị tổng kết' },
  ]);
  expect(await happenings(id)).toEqual(['proposal.accepted']);
});

test('[S5] when the fact cannot be written nothing is kept of the acceptance', async () => {
  const { id, ids } = await source(conference);
  const failing: Accepts = {
    conference: {
      accept: async (a) => {
        await keepByName('half', a);
        throw new AppError('invalid', 'organiser_unknown');
      },
      retract,
    },
  };
  const attempt = decide(ctx, failing, { proposalId: ids[0], verdict: 'accepted' });

  await expect(attempt).rejects.toMatchObject({ code: 'organiser_unknown' });
  expect(await standing(id)).toEqual(['open']);
  expect(await factsCitedBy(db, id, 'conference')).toEqual([]);
  expect(await happenings(id)).toEqual([]);
});

test('[S6] a second decision answers who decided already and how', async () => {
  const { ids } = await source(conference);
  await accept(ids[0]);

  const again = decide(ctx, accepts, { proposalId: ids[0], verdict: 'rejected' });
  await expect(again).rejects.toMatchObject({ code: 'already_decided', params: { verdict: 'accepted' } });
});

test('[S6] of two people deciding at once one is first and the other is told', async () => {
  const { id, ids } = await source(conference);
  const both = await Promise.allSettled([accept(ids[0]), accept(ids[0])]);

  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await factsCitedBy(db, id, 'conference')).toHaveLength(1);
  expect(await happenings(id)).toEqual(['proposal.accepted']);
});

test('[S7] a point waits until the conference of its source is accepted', async () => {
  const { id, ids } = await source(conference, point);
  await expect(accept(ids[1])).rejects.toMatchObject({ code: 'conference_first' });

  await acceptAll(db, accepts, ids);
  expect(await standing(id)).toEqual(['accepted', 'accepted']);
});

test('[S7] a figure waits for the decision on the conference, and stands without one', async () => {
  const { id, ids } = await source(conference, figure);
  await expect(accept(ids[1])).rejects.toMatchObject({ code: 'conference_first' });

  await decide(ctx, accepts, { proposalId: ids[0], verdict: 'rejected' });
  await accept(ids[1]);
  expect(await standing(id)).toEqual(['rejected', 'accepted']);
});

test('[S8] undoing takes back what the acceptance made, and may be followed by another decision', async () => {
  const { id, ids } = await source(conference);
  await accept(ids[0]);
  await undo(ids[0]);

  expect(facts.size).toBe(0);
  expect(await factsCitedBy(db, id, 'conference')).toEqual([]);
  expect(await standing(id)).toEqual(['open']);
  await decide(ctx, accepts, { proposalId: ids[0], verdict: 'rejected' });
  expect(await happenings(id)).toEqual(['proposal.accepted', 'proposal.reopened', 'proposal.rejected']);
});

test('[S8] undoing is refused when something rests on the fact, and nothing changes', async () => {
  const { id, ids } = await source(conference);
  await accept(ids[0]);
  heldFast.add('Tổng kết');

  await expect(undo(ids[0])).rejects.toMatchObject({ code: 'ledger_in_use' });
  expect(await standing(id)).toEqual(['accepted']);
  expect(await factsCitedBy(db, id, 'conference')).toHaveLength(1);
});

test('[S8] a conference cannot be undone while a point of the same source stands on it', async () => {
  const { ids } = await source(conference, point);
  await acceptAll(db, accepts, ids);

  await expect(undo(ids[0])).rejects.toMatchObject({ code: 'conference_still_needed', params: { count: 1 } });
  await undo(ids[1]);
  await undo(ids[0]);
  expect(facts.size).toBe(0);
});

test('[S8] a fact that two sources prove lives until the last of them is undone', async () => {
  const first = await source(partner);
  const second = await source(partner);
  await accept(first.ids[0]);
  await accept(second.ids[0]);

  await undo(first.ids[0]);
  expect([...facts.keys()]).toEqual(['Nước Xa']);
  await undo(second.ids[0]);
  expect([...facts.keys()]).toEqual([]);
});

test('[S8] words that two proposals of a source share are withdrawn with the last of them', async () => {
  const { id, ids } = await source(partner, partner);
  await acceptAll(db, accepts, ids);

  await undo(ids[0]);
  expect(await factsCitedBy(db, id, 'partner')).toHaveLength(1);
  await undo(ids[1]);
  expect(facts.size).toBe(0);
});

test('what is open cannot be undone', async () => {
  const { ids } = await source(partner);
  await expect(undo(ids[0])).rejects.toMatchObject({ code: 'not_decided' });
});

test('[S9] a mended fact is kept beside what was read, and is what is written', async () => {
  const { id, ids } = await source(partner);
  await decide(ctx, accepts, { proposalId: ids[0], verdict: 'amended', fact: { name: 'Nước Rất Xa' } });

  expect([...facts.keys()]).toEqual(['Nước Rất Xa']);
  const [mended] = await listProposals(db, id);
  expect(mended).toMatchObject({ decision: { verdict: 'amended' }, fact: { name: 'Nước Rất Xa' } });
  await undo(ids[0]);
  expect((await listProposals(db, id))[0]).toMatchObject({ decision: null, fact: { name: 'Nước Xa' } });
});

test('[S9] mending nothing is a plain acceptance', async () => {
  const { id, ids } = await source(partner);
  await decide(ctx, accepts, { proposalId: ids[0], verdict: 'amended', fact: { name: 'Nước Xa' } });
  expect(await standing(id)).toEqual(['accepted']);
});

test('[S9] a fact that lacks what it must have is mended before it is accepted', async () => {
  const { ids } = await source({
    ...conference,
    fact: { ...conference.fact, heldOn: null, organiser: null },
  });
  await expect(accept(ids[0])).rejects.toMatchObject({
    code: 'fact_incomplete',
    params: { fields: 'heldOn,organiser' },
  });

  const impossible = { ...conference.fact, heldOn: '2025-02-30' };
  const amend = (fact: object) => decide(ctx, accepts, { proposalId: ids[0], verdict: 'amended', fact });
  await expect(amend(impossible)).rejects.toMatchObject({
    code: 'fact_incomplete',
    params: { fields: 'heldOn' },
  });
  expect((await amend(conference.fact)).decision).toMatchObject({ verdict: 'amended' });
});

test('[S9] a directive is mended to other words of the source, never to words of our own', async () => {
  const { ids } = await source(conference, directive);
  await accept(ids[0]);
  const amend = (words: string) =>
    decide(ctx, accepts, {
      proposalId: ids[1] ?? '',
      verdict: 'amended',
      fact: { ...directive.fact, text: words },
    });

  await expect(amend('hoàn thành mọi đề án')).rejects.toMatchObject({ code: 'words_not_in_source' });
  await amend('hoàn thành đề án');
  const ref = facts.get('hoàn thành đề án');
  expect(await citationsOf(db, ref ? [ref] : [])).toMatchObject([{ quote: 'hoàn thành đề án' }]);
  await undo(ids[1]);
  expect(await citationsOf(db, ref ? [ref] : [])).toEqual([]);
});

test('a publication names the source, and undoing it leaves what stood before', async () => {
  const other = { ...publication, fact: { ...publication.fact, outlet: 'Báo Khác' } };
  const { id, ids } = await source(publication, other);
  await acceptAll(db, accepts, ids);
  expect(await findSource(db, id)).toMatchObject({ outlet: 'Báo Khác', decided: 2, proposals: 2 });

  await undo(ids[1]);
  expect(await findSource(db, id)).toMatchObject({ outlet: 'Báo Thử nghiệm', authors: ['An'], decided: 1 });
  await undo(ids[0]);
  expect(await findSource(db, id)).toMatchObject({
    outlet: null,
    authors: [],
    publishedOn: null,
    decided: 0,
  });
});

test('a kind that nobody accepts stays open and says so', async () => {
  const { id, ids } = await source(partner);
  const attempt = decide(ctx, {}, { proposalId: ids[0], verdict: 'accepted' });
  await expect(attempt).rejects.toMatchObject({ code: 'kind_not_accepted' });
  expect(await standing(id)).toEqual(['open']);
});

test('[S11] a fact marked by hand rests on exactly these words', async () => {
  const { id, text: whole } = await source(conference);
  const fromAt = whole.indexOf('Bộ Thử nghiệm');
  const marked = { kind: 'partner', fact: { name: 'Bộ Thử nghiệm' }, fromAt, toAt: fromAt + 13 } as const;
  const mark = (quote: string) => proposeByHand(ctx, { sourceId: id, ...marked, quote });

  await expect(mark('Bộ Thử-nghiệm')).rejects.toMatchObject({ code: 'words_not_in_source' });
  const proposal = await mark('Bộ Thử nghiệm');
  expect(proposal).toMatchObject({ ordinal: 2, decision: null, quote: 'Bộ Thử nghiệm' });
});

test('only the secretary decides and marks', async () => {
  const { id, ids } = await source(partner);
  const officer = { id: crypto.randomUUID(), name: 'Cán bộ', role: 'officer', bodyId: '' } as const;
  const asOfficer = { db, actor: officer };

  await expect(decide(asOfficer, accepts, { proposalId: ids[0], verdict: 'accepted' })).rejects.toMatchObject(
    {
      code: 'may_not_decide',
    },
  );
  await expect(undoDecision(asOfficer, accepts, ids[0])).rejects.toMatchObject({ code: 'may_not_decide' });
  const words = { fromAt: 0, toAt: 4, quote: 'Sáng', kind: 'partner', fact: { name: 'Sáng' } } as const;
  await expect(proposeByHand(asOfficer, { sourceId: id, ...words })).rejects.toMatchObject({
    code: 'may_not_decide',
  });
});
