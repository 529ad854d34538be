import { afterAll, expect, test } from 'vitest';
import { createTestApp } from '#test/app.ts';
import { aSource } from '#test/factories/sources.ts';
import type { NoiseBlock, ProposalView, SourceReview } from './contract.ts';
import { knots, passagesOf } from './index.ts';

interface Refusal {
  code: string;
  detail: string;
  params: Record<string, string>;
}

const app = await createTestApp({ now: '2026-11-22T02:05:00Z' });
afterAll(() => app[Symbol.asyncDispose]());
const secretary = await app.signInAs('secretary');

// The organiser is the ministry of the test's own office; see test/app.ts.
const text = `Tổng kết năm
Sáng 6/1, Bộ Thử nghiệm tổ chức hội nghị tổng kết năm 2024. Hợp tác với Nước Xa và Nước Gần.
Đọc nhiều: tin khác
Báo Thử nghiệm`;
const conference = {
  kind: 'conference',
  quote: 'hội nghị tổng kết năm 2024',
  fact: { name: 'Hội nghị tổng kết năm 2024', heldOn: null, organiser: 'Bộ Thử nghiệm', format: 'online' },
} as const;
const partner = (name: string) => ({ kind: 'partner', quote: name, fact: { name } }) as const;
const publication = {
  kind: 'publication' as const,
  quote: 'Báo Thử nghiệm',
  fact: { outlet: 'Báo Thử nghiệm', authors: [], publishedOn: '2025-01-06' },
};

let copies = 0;
async function aReview(...told: NonNullable<NonNullable<Parameters<typeof aSource>[1]>['told']>[number][]) {
  copies += 1;
  return aSource(app.db, { text: `${text}\n${copies}`, told, noise: ['Đọc nhiều: tin khác'] });
}
const decide = <T = ProposalView>(id: string | undefined, json: object) =>
  secretary.post<T>(`/api/proposals/${id}/decision`, json);
const review = async (id: string) => (await secretary.get<SourceReview>(`/api/sources/${id}`)).body;

test('[S5] a conference that lacks its day is mended, accepted, and found in the review with who did it', async () => {
  const { id, proposalIds } = await aReview(conference);
  const refused = await decide<Refusal>(proposalIds[0], { verdict: 'accepted' });
  expect(refused).toMatchObject({
    status: 422,
    body: { detail: 'Chưa đủ để ghi nhận: ngày họp. Hãy bấm Sửa để bổ sung.', params: { fields: 'heldOn' } },
  });

  const fact = { ...conference.fact, heldOn: '2025-01-06' };
  expect((await decide(proposalIds[0], { verdict: 'amended', fact })).status).toBe(200);
  const [shown] = (await review(id)).all;
  expect(shown).toMatchObject({
    state: 'amended',
    decidedBy: 'Người thử secretary',
    fact: { heldOn: '2025-01-06' },
  });
  const held = await app.db.selectFrom('conference').select(['name', 'held_on']).execute();
  expect(held).toContainEqual({ name: 'Hội nghị tổng kết năm 2024', held_on: '2025-01-06' });
});

test('[S6] deciding twice answers a conflict that says who decided, in the language of the reader', async () => {
  const { proposalIds } = await aReview(partner('Nước Xa'));
  await decide(proposalIds[0], { verdict: 'rejected' });
  const english = await app.signInAs('secretary', 'en');
  const answer = await english.post<Refusal>(`/api/proposals/${proposalIds[0]}/decision`, {
    verdict: 'accepted',
  });
  expect(answer).toMatchObject({
    status: 409,
    body: { code: 'already_decided', params: { verdict: 'rejected' } },
  });
  expect(answer.body.detail).toMatch(
    /^This proposal was already rejected by Người thử secretary at \d\d:\d\d on .+\. Undo that first/,
  );
});

test('[S8] undo over HTTP opens the proposal again and takes back what was written', async () => {
  const { id, proposalIds } = await aReview(partner('Nước Gần'));
  await decide(proposalIds[0], { verdict: 'accepted' });
  const named = () => app.db.selectFrom('partner').select('name').where('name', '=', 'Nước Gần').execute();
  expect(await named()).toHaveLength(1);

  const undone = await secretary.post<ProposalView>(`/api/proposals/${proposalIds[0]}/undo`);
  expect(undone.body).toMatchObject({ state: 'open', decidedBy: null, cited: [] });
  expect(await named()).toEqual([]);
  expect((await review(id)).decided).toBe(0);
});

test('[S11] words marked by hand become a proposal, and words that are not there do not', async () => {
  const { id, text: whole } = await aReview();
  const fromAt = whole.indexOf('Nước Xa');
  const marked = { kind: 'partner', fact: { name: 'Nước Xa' }, fromAt, toAt: fromAt + 7 };
  const mark = (json: object) => secretary.post<ProposalView & Refusal>(`/api/sources/${id}/proposals`, json);

  expect((await mark({ ...marked, quote: 'Nước xa' })).body.code).toBe('words_not_in_source');
  const backwards = { ...marked, fromAt: fromAt + 7, toAt: fromAt, quote: 'Nước Xa' };
  expect((await mark(backwards)).body.code).toBe('words_not_in_source');
  expect((await mark({ ...marked, quote: 'Nước Xa', fact: {} })).body.code).toBe('fact_incomplete');
  expect((await mark({ ...marked, quote: 'Nước Xa' })).body).toMatchObject({ isByHand: true, state: 'open' });
  expect((await review(id)).all).toHaveLength(1);
});

test('[S13] what is taken for noise stays in the original and can be overruled, and again', async () => {
  const { id } = await aReview();
  const [block] = (await review(id)).noise;
  const { fromAt = 0, toAt = 0 } = block ?? {};
  const rule = (isNoise: boolean) =>
    secretary.post<NoiseBlock[]>(`/api/sources/${id}/noise`, { fromAt, toAt, isNoise });

  expect((await rule(false)).body).toEqual([{ fromAt, toAt, reason: 'footer', isOverruled: true }]);
  expect((await rule(true)).body).toEqual([{ fromAt, toAt, reason: 'footer', isOverruled: false }]);
  const elsewhere = { fromAt: 0, toAt: 3, isNoise: false };
  expect((await secretary.post(`/api/sources/${id}/noise`, elsewhere)).status).toBe(422);
});

test('[S10] a passage shows the words of each source in their paragraph', async () => {
  const { id, proposalIds } = await aReview(partner('Nước Xa'));
  const { body } = await decide(proposalIds[0], { verdict: 'accepted' });
  const [ref] = body.cited;
  const passages = await passagesOf(app.db, ref ?? { kind: '', id: '' });
  const here = passages.find(({ sourceId }) => sourceId === id);
  expect(here?.quotes).toMatchObject([{ quote: 'Nước Xa' }]);
  const marked = here?.paragraphs.flatMap((one) => one.marks.map(({ from, to }) => one.text.slice(from, to)));
  expect(marked).toEqual(['Nước Xa']);
  expect(here?.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a source waits on the thread until its outlet is accepted', async () => {
  const { id, proposalIds } = await aReview(publication);
  const reader = { language: 'vi', today: '2026-11-22' } as const;
  const present = async () => (await knots.present(app.db, [{ kind: 'source', id }], reader))[0];

  expect(await present()).toMatchObject({ state: 'waiting', on: null, caption: 'Chưa rõ nơi đăng' });
  await decide(proposalIds[0], { verdict: 'accepted' });
  expect(await present()).toMatchObject({ state: 'complete', on: '2025-01-06', caption: 'Báo Thử nghiệm' });
  const { facts } = await knots.open(app.db, { kind: 'source', id }, reader);
  expect(facts).toContainEqual({ label: 'Ngày đăng', value: '06/01/2025' });
});

test('what does not exist answers that it was not found', async () => {
  const nowhere = '00000000-0000-7000-8000-00000000ffff';
  expect((await secretary.get(`/api/sources/${nowhere}`)).status).toBe(404);
  expect((await decide(nowhere, { verdict: 'accepted' })).status).toBe(404);
  expect(
    (
      await secretary.post(`/api/sources/${nowhere}/proposals`, {
        kind: 'partner',
        fact: { name: 'a' },
        fromAt: 0,
        toAt: 1,
        quote: 'a',
      })
    ).status,
  ).toBe(404);
});

test('every role may read a review, and only the secretary decides', async () => {
  const { id, proposalIds } = await aReview(partner('Nước Xa'));
  const technician = await app.signInAs('technician');
  expect((await technician.get(`/api/sources/${id}`)).status).toBe(200);
  const answer = await technician.post<Refusal>(`/api/proposals/${proposalIds[0]}/decision`, {
    verdict: 'rejected',
  });
  expect(answer).toMatchObject({ status: 403, body: { code: 'may_not_decide' } });
});
