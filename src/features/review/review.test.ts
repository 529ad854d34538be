import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, MINISTRY, type TestApp } from '#test/app.ts';
import { aDirective } from '#test/factories/conclusions.ts';
import { aClaim, aFigure, anIndicator } from '#test/factories/figures.ts';
import { someActivities } from '#test/factories/register.ts';
import type { ReviewSheet } from './contract.ts';
import { addParagraph, createReview, editParagraph, keepNumber, knots, takeNumber } from './index.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2025-12-08T03:00:00Z' });
});
afterAll(() => app[Symbol.asyncDispose]());

const refused = (code: string) => expect.objectContaining({ code });
let nextYear = 2100;

/** A review of its own year, of one paragraph unless said otherwise. */
async function aReview(text: string, given: { conferenceId?: string; more?: string[] } = {}) {
  const ctx = app.acting('secretary');
  const { id } = await createReview(ctx, {
    year: nextYear++,
    title: 'Báo cáo thử nghiệm #1 $x$',
    bodyId: MINISTRY,
    conferenceId: given.conferenceId ?? null,
    paragraphs: [text, ...(given.more ?? [])].map((words) => ({ kind: 'text' as const, text: words })),
  });
  return {
    id,
    ctx,
    read: async () => (await (await app.signInAs('secretary')).get<ReviewSheet>(`/api/reviews/${id}`)).body,
  };
}

/** A figure over 2024 that counts `count` records of a body level of its own making. */
async function aCountedFigure(
  code: string,
  kind: 'visit_out' | 'delegation_in' | 'other_activity' | 'agreement',
  count: number,
) {
  const indicatorId = await anIndicator(app.db, { code, kinds: [kind], name: `Chỉ tiêu ${code}` });
  const figureId = await aFigure(app.db, { indicatorId });
  await someActivities(app.db, count, { kind });
  return { figureId, indicatorId };
}

test('[R1] a review begins from the outline, with the figures of its year and the cut-off of the rules', async () => {
  const indicatorId = await anIndicator(app.db, { code: 'outlined', name: 'Việc đã làm', levels: ['other'] });
  await aFigure(app.db, { indicatorId, over: { year: 2023 } });
  const { conferenceId } = await aDirective(app.db);
  const secretary = await app.signInAs('secretary');
  const created = await secretary.post<{ id: string }>('/api/reviews', {
    year: 2023,
    title: 'Tổng kết năm 2023',
    bodyId: MINISTRY,
    conferenceId,
  });
  const { body } = await secretary.get<ReviewSheet>(`/api/reviews/${created.body.id}`);
  expect(body).toMatchObject({ cutOff: '2023-12-14', dueOn: '2023-12-25', title: 'Tổng kết năm 2023' });
  expect(body.paragraphs.map((paragraph) => paragraph.text)).toContain(
    'Việc đã làm: [[outlined-2023]] chuyến.',
  );
  expect(body.paragraphs.map((paragraph) => paragraph.kind)).toContain('directives');
  expect(body.directives).toHaveLength(1);
  expect(body.numbers.map((number) => number.noteNumber)).toEqual([1, 2, 2, 2, 2, 2, 2]);
  expect(body.numbers.map((number) => number.name)).toEqual([
    'outlined-2023',
    'tasks-total',
    'tasks-done',
    'tasks-done-in-time',
    'tasks-done-late',
    'tasks-open-in-time',
    'tasks-open-overdue',
  ]);
  const again = await secretary.post<{ code: string }>('/api/reviews', {
    ...body,
    bodyId: MINISTRY,
    conferenceId: null,
  });
  expect([again.status, again.body.code]).toEqual([409, 'review_known']);
});

test('[R6] a number never changes by itself: it turns stale, and the new value is taken by hand', async () => {
  await aCountedFigure('stale', 'agreement', 178);
  const review = await aReview('Ký [[stale-2024]] thỏa thuận.');
  await someActivities(app.db, 4, { kind: 'agreement' });
  expect((await review.read()).numbers).toEqual([
    expect.objectContaining({ taken: 178, current: 182, standing: 'stale', others: [182] }),
  ]);
  expect((await review.read()).checks.due).toEqual([{ kind: 'stale', number: 'stale-2024' }]);
  await takeNumber(review.ctx, { reviewId: review.id, name: 'stale-2024' });
  expect((await review.read()).numbers).toEqual([
    expect.objectContaining({ taken: 182, standing: 'fresh', others: [] }),
  ]);
  expect((await review.read()).checks.due).toEqual([]);
});

test('[R7, R8] a contradicted number is kept with a reason, until yet another value is stated', async () => {
  const { figureId } = await aCountedFigure('odd', 'delegation_in', 59);
  const review = await aReview('Đón [[odd-2024]] đoàn.');
  const which = { reviewId: review.id, name: 'odd-2024' };
  await expect(keepNumber(review.ctx, { ...which, reason: 'sổ là căn cứ' })).rejects.toEqual(
    refused('number_unquestioned'),
  );
  await aClaim(app.db, figureId, { value: 60 });
  expect((await review.read()).numbers[0]).toMatchObject({ standing: 'contradicted', others: [60] });
  await keepNumber(review.ctx, { ...which, reason: 'sổ là căn cứ' });
  const kept = await review.read();
  expect(kept.numbers[0]).toMatchObject({ standing: 'kept', keptReason: 'sổ là căn cứ' });
  expect(kept.checks).toMatchObject({
    due: [],
    notable: expect.arrayContaining([{ kind: 'kept', number: 'odd-2024' }]),
  });
  await aClaim(app.db, figureId, { value: 61 });
  expect((await review.read()).numbers[0]).toMatchObject({ standing: 'contradicted', others: [60, 61] });
});

test('[R6] a claimed number is lost when its claim is withdrawn', async () => {
  const figureId = await aFigure(app.db, {
    indicatorId: await anIndicator(app.db, { code: 'said', levels: ['other'] }),
  });
  await expect(aReview('Có [[said-2024-claimed]] chuyến.')).rejects.toEqual(refused('number_has_no_value'));
  const claimId = await aClaim(app.db, figureId, { value: 45 });
  const review = await aReview('Có [[said-2024-claimed]] chuyến.');
  expect((await review.read()).numbers[0]).toMatchObject({
    taken: 45,
    standing: 'fresh',
    note: { kind: 'claimed', source: { outlet: 'Báo Thử nghiệm', quote: '45 chuyến thăm thử nghiệm' } },
  });
  await app.db.deleteFrom('claim').where('id', '=', claimId).execute();
  expect((await review.read()).numbers[0]).toMatchObject({ taken: 45, current: null, standing: 'lost' });
});

test('[R2] a new number takes its value when it is written; one no longer printed is dropped', async () => {
  await aCountedFigure('written', 'other_activity', 7);
  const review = await aReview('Chưa có số.');
  const [paragraph] = (await review.read()).paragraphs;
  const id = paragraph?.id ?? '';
  await editParagraph(review.ctx, id, { kind: 'text', text: 'Nay có [[written-2024]] việc.' });
  expect((await review.read()).numbers).toEqual([
    expect.objectContaining({ name: 'written-2024', taken: 7 }),
  ]);
  await expect(editParagraph(review.ctx, id, { kind: 'text', text: '[[khong-co]]' })).rejects.toEqual(
    refused('number_not_offered'),
  );
  expect((await review.read()).paragraphs[0]?.text).toBe('Nay có [[written-2024]] việc.');
  await editParagraph(review.ctx, id, { kind: 'text', text: 'Không số nào.' });
  expect((await review.read()).numbers).toEqual([]);
});

test('paragraphs are added, moved and removed, and keep their order', async () => {
  const review = await aReview('Một.', { more: ['Hai.', 'Ba.'] });
  const secretary = await app.signInAs('secretary');
  const texts = async () => (await review.read()).paragraphs.map((paragraph) => paragraph.text);
  const [first, second, third] = (await review.read()).paragraphs.map((paragraph) => paragraph.id);
  await addParagraph(review.ctx, review.id, { afterId: first ?? '', kind: 'text', text: 'Một rưỡi.' });
  expect(await texts()).toEqual(['Một.', 'Một rưỡi.', 'Hai.', 'Ba.']);
  await secretary.post(`/api/review-paragraphs/${third}/place`, { afterId: null });
  expect(await texts()).toEqual(['Ba.', 'Một.', 'Một rưỡi.', 'Hai.']);
  await secretary.send('DELETE', `/api/review-paragraphs/${second}`);
  expect(await texts()).toEqual(['Ba.', 'Một.', 'Một rưỡi.']);
  const gone = await secretary.send<{ code: string }>('DELETE', `/api/review-paragraphs/${second}`);
  expect([gone.status, gone.body.code]).toEqual([404, 'paragraph_not_found']);
});

test('leaders and officers read reviews, the press does not, and only the secretary writes', async () => {
  const review = await aReview('Đoạn.');
  const codes = await Promise.all(
    (['leader', 'officer', 'press', 'technician', 'operator'] as const).map(async (role) => {
      return (await (await app.signInAs(role)).get(`/api/reviews/${review.id}`)).status;
    }),
  );
  expect(codes).toEqual([200, 200, 403, 403, 403]);
  const leader = await app.signInAs('leader');
  const denied = await leader.post<{ code: string }>(`/api/reviews/${review.id}/paragraphs`, {
    afterId: null,
    kind: 'text',
    text: 'x',
  });
  expect([denied.status, denied.body.code]).toEqual([403, 'not_allowed_to_write_reviews']);
  expect((await leader.get<ReviewSheet>(`/api/reviews/${review.id}`)).body.mayWrite).toBe(false);
});

test('[R4, R9] the PDF prints the taken values with a footnote for each, its words never becoming code', async () => {
  await aCountedFigure('printed', 'visit_out', 21);
  const review = await aReview(
    'Đã có [[printed-2024]] chuyến thăm tới các nước, #strong[nguyên văn] và lại [[printed-2024]].',
  );
  const secretary = await app.signInAs('secretary');
  const response = await app.app.request(`/api/reviews/${review.id}/pdf`, {
    headers: { host: '127.0.0.1', cookie: await cookieOf('secretary') },
  });
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="bao-cao-tong-ket-\d{4}\.pdf"$/,
  );
  const { text, totalPages } = await extractText(new Uint8Array(await response.arrayBuffer()), {
    mergePages: true,
  });
  const words = text.normalize('NFC').replaceAll(/\s+/g, ' ');
  expect(totalPages).toBe(1);
  expect(words).toContain('BỘ THỬ NGHIỆM');
  expect(words).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(words).toContain('Báo cáo thử nghiệm #1 $x$');
  expect(words).toMatch(/Đã có 21 ?1 chuyến thăm tới các nước, #strong\[nguyên văn\] và lại 21\./);
  expect(words).toContain('Đếm theo sổ đến ngày 14/12/2024: 21.');
  expect((await secretary.get(`/api/reviews/${crypto.randomUUID()}/pdf`)).status).toBe(404);
});

test('a paragraph is tied to the figures it prints, and to what was published of them after its conference', async () => {
  const { figureId } = await aCountedFigure('tied', 'other_activity', 3);
  const { conferenceId } = await aDirective(app.db); // held on 2025-01-06
  const earlier = await aClaim(app.db, figureId, { value: 3, publishedOn: '2024-12-31' });
  const later = await aClaim(app.db, figureId, { value: 3, publishedOn: '2025-01-06' });
  const review = await aReview('Có [[tied-2024]] việc.', { conferenceId, more: ['Không có số.'] });
  const [paragraph, plain] = (await review.read()).paragraphs;
  const ref = { kind: 'review_paragraph', id: paragraph?.id ?? '' } as const;
  const expected = [
    { from: { kind: 'figure', id: figureId }, to: ref },
    { from: ref, to: { kind: 'claim', id: later } },
  ];
  expect(await knots.edges(app.db, [ref])).toEqual(expected);
  expect(await knots.edges(app.db, [{ kind: 'figure', id: figureId }])).toEqual(expected);
  expect(await knots.edges(app.db, [{ kind: 'claim', id: later }])).toEqual(expected);
  expect(await knots.edges(app.db, [{ kind: 'review_paragraph', id: plain?.id ?? '' }])).toEqual([]);
  expect(JSON.stringify(expected)).not.toContain(earlier);
  const reader = { language: 'vi', today: '2025-12-08' } as const;
  const current = String((await review.read()).numbers[0]?.taken);
  expect(await knots.present(app.db, [ref], reader)).toEqual([
    expect.objectContaining({
      title: `Có ${current} việc.`,
      state: 'contradicted',
      href: `/bao-cao/${review.id}#p-${ref.id}`,
    }),
  ]);
});

async function cookieOf(role: string): Promise<string> {
  const answer = await app.app.request('/api/sign-in', {
    method: 'POST',
    headers: { host: '127.0.0.1', 'x-diemcau': '1', 'content-type': 'application/json' },
    body: JSON.stringify({ role }),
  });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
