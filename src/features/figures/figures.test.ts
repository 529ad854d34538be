import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '#test/app.ts';
import { aClaim, aFigure, anIndicator } from '#test/factories/figures.ts';
import { anActivity, someActivities } from '#test/factories/register.ts';
import { acceptAll, aSource } from '#test/factories/sources.ts';
import { aDoneTask } from '#test/factories/tasks.ts';
import type { FigureSheet } from './contract.ts';
import { accepts, addIndicator, attachClaim, figuresWithValues, knots, openFigure } from './index.ts';
import { claimsByIds } from './store.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2025-12-08T03:00:00Z' });
});
afterAll(() => app[Symbol.asyncDispose]());

const refused = (code: string) => expect.objectContaining({ code });

test('[F1, F2] a figure counts the records of its indicator that ended within the reporting year', async () => {
  const kinds = ['delegation_in'] as const;
  for (const endedOn of ['2023-12-14', '2023-12-15', '2024-12-14', '2024-12-15']) {
    await someActivities(app.db, 1, { kind: 'delegation_in', endedOn });
  }
  await someActivities(app.db, 5, { kind: 'delegation_in', level: 'other', endedOn: '2024-05-01' });
  const indicatorId = await anIndicator(app.db, { kinds: [...kinds] });
  const figureId = await aFigure(app.db, { indicatorId });
  expect(await figuresWithValues(app.db, [figureId])).toMatchObject([{ counted: 2 }]);
  await someActivities(app.db, 1, { kind: 'delegation_in', endedOn: '2024-02-02' });
  expect(await figuresWithValues(app.db, [figureId])).toMatchObject([{ counted: 3 }]);
});

test('[F2] the period of a year comes from the rules in force', async () => {
  const ctx = app.acting('secretary');
  const indicator = {
    code: 'for-rules',
    name: 'Chỉ tiêu',
    nameEn: 'Indicator',
    unit: 'việc',
    unitEn: 'things',
    counts: { kinds: [], levels: [] },
    spokenAs: [],
  };
  await addIndicator(ctx, indicator);
  const { id } = await openFigure(ctx, { indicator: 'for-rules', over: { year: 2024 } });
  const [figure] = await figuresWithValues(app.db, [id]);
  expect(figure).toMatchObject({
    label: '2024',
    cutOff: '2024-12-14',
    period: { from: '2023-12-15', to: '2024-12-14' },
  });
  await expect(openFigure(ctx, { indicator: 'for-rules', over: { year: 2024 } })).rejects.toEqual(
    refused('figure_known'),
  );
  await expect(addIndicator(ctx, indicator)).rejects.toEqual(refused('indicator_known'));
});

test('[F3] a span of its own is refused when it ends before it begins', async () => {
  const ctx = app.acting('secretary');
  const over = { label: 'nửa nhiệm kỳ', from: '2023-12-19', to: '2021-12-14' };
  await expect(openFigure(ctx, { indicator: 'none', over })).rejects.toEqual(refused('indicator_not_found'));
  await anIndicator(app.db, { code: 'spanned' });
  await expect(openFigure(ctx, { indicator: 'spanned', over })).rejects.toEqual(refused('period_ends_early'));
});

test('[F6] an accepted claim is tied to the figure it names, and withdrawn with its acceptance', async () => {
  const indicatorId = await anIndicator(app.db, {
    spokenAs: ['thỏa thuận thử nghiệm'],
    kinds: ['agreement'],
  });
  const figureId = await aFigure(app.db, { indicatorId });
  const fact = {
    value: 170,
    qualifier: 'more_than',
    unit: 'thoả thuận',
    subject: 'thoả thuận thử nghiệm',
    period: '2024',
  } as const;
  const other = { ...fact, period: 'ba năm qua' } as const;
  const { proposalIds } = await aSource(app.db, {
    text: 'Ký hơn 170 thoả thuận thử nghiệm trong năm. Ba năm qua ký hơn 170 thoả thuận thử nghiệm.',
    told: [
      { kind: 'figure', fact, quote: 'hơn 170 thoả thuận thử nghiệm' },
      { kind: 'figure', fact: other, quote: 'Ba năm qua ký hơn 170 thoả thuận thử nghiệm' },
    ],
  });
  await acceptAll(app.db, accepts, proposalIds);
  const [figure] = await figuresWithValues(app.db, [figureId]);
  expect(figure?.claims).toEqual([expect.objectContaining({ value: 170, verdict: 'not_counted' })]);
  const unattached = await app.db
    .selectFrom('claim')
    .select('id')
    .where('period', '=', 'ba năm qua')
    .execute();
  expect(unattached).toHaveLength(1);
  await attachClaim(app.acting('secretary'), { claimId: unattached[0]?.id ?? '', figureId });
  const [attached] = await figuresWithValues(app.db, [figureId]);
  expect(attached?.claims).toHaveLength(2);
  const ref = { kind: 'claim', id: unattached[0]?.id ?? '' };
  await app.db.transaction().execute(async (tx) => accepts.figure?.retract(tx, ref));
  expect(await claimsByIds(app.db, [unattached[0]?.id ?? ''])).toEqual([]);
});

test('[F7] sources that disagree contradict the figure, and both values are shown', async () => {
  const indicatorId = await anIndicator(app.db, { kinds: ['other_activity'] });
  const figureId = await aFigure(app.db, { indicatorId });
  await someActivities(app.db, 59, { kind: 'other_activity' });
  await aClaim(app.db, figureId, { value: 59 });
  const press = await app.signInAs('press');
  const before = await press.get<FigureSheet>(`/api/figures/${figureId}`);
  expect(before.body).toMatchObject({ counted: 59, isContradicted: false, disagreeing: [] });
  await aClaim(app.db, figureId, { value: 60 });
  await aClaim(app.db, figureId, { value: 60 });
  const { status, body } = await press.get<FigureSheet>(`/api/figures/${figureId}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    counted: 59,
    isContradicted: true,
    disagreeing: [{ value: 60, qualifier: 'exact' }],
  });
  expect(body.claims.map((claim) => claim.verdict)).toEqual(['agrees', 'disagrees', 'disagrees']);
  expect(body.claims[0]?.passages[0]).toMatchObject({
    outlet: 'Báo Thử nghiệm',
    sentence: 'Có 59 chuyến thăm thử nghiệm trong năm.',
    marks: [{ from: 3, to: 28 }],
  });
});

test('[F8] the exact claim is quoted before a hedged one, the earlier before the later', async () => {
  const figureId = await aFigure(app.db);
  const claimed = async () => (await figuresWithValues(app.db, [figureId]))[0]?.claimed;
  expect(await claimed()).toBeNull();
  await aClaim(app.db, figureId, { value: 50, qualifier: 'about' });
  await aClaim(app.db, figureId, { value: 40, qualifier: 'more_than' });
  expect(await claimed()).toEqual({ value: 50, qualifier: 'about' });
  await aClaim(app.db, figureId, { value: 59 });
  await aClaim(app.db, figureId, { value: 58 });
  expect(await claimed()).toEqual({ value: 59, qualifier: 'exact' });
});

test('[F9] a result leads to the figure that counts one of its records, and the figure to its claims', async () => {
  const indicatorId = await anIndicator(app.db, { kinds: ['other_activity'], levels: ['leader'] });
  const figureId = await aFigure(app.db, { indicatorId });
  const claimId = await aClaim(app.db, figureId);
  const kind = 'other_activity' as const;
  const counted = await anActivity(app.db, { kind, level: 'leader' });
  const later = await anActivity(app.db, { kind, level: 'leader', endedOn: '2024-12-20' });
  const leading = await aDoneTask(app.db, { activityIds: [counted.id, later.id] });
  const other = await aDoneTask(app.db, { activityIds: [later.id] });
  const result = (id: string) => ({ kind: 'result' as const, id });
  const figure = { kind: 'figure' as const, id: figureId };
  const tie = { from: result(leading.id), to: figure };
  const ties = await knots.edges(app.db, [result(leading.id), result(other.id)]);
  expect(ties.filter((edge) => edge.to.id === figureId)).toEqual([tie]);
  expect(await knots.edges(app.db, [figure])).toEqual([
    tie,
    { from: figure, to: { kind: 'claim', id: claimId } },
  ]);
});

test('a figure shows its parts, its records, and those left out after the cut-off', async () => {
  const wholeId = await anIndicator(app.db, { kinds: ['visit_out', 'agreement'], levels: ['leader'] });
  const partId = await anIndicator(app.db, { kinds: ['visit_out'], levels: ['leader'], partOfId: wholeId });
  const figureId = await aFigure(app.db, { indicatorId: wholeId });
  const partFigureId = await aFigure(app.db, { indicatorId: partId });
  await someActivities(app.db, 2, { kind: 'visit_out', level: 'leader' });
  await someActivities(app.db, 1, { kind: 'agreement', level: 'leader' });
  await someActivities(app.db, 1, { kind: 'visit_out', level: 'leader', endedOn: '2024-12-16' });
  const secretary = await app.signInAs('secretary');
  const { body } = await secretary.get<FigureSheet>(`/api/figures/${figureId}`);
  expect(body.parts).toEqual([expect.objectContaining({ figureId: partFigureId, counted: 2 })]);
  expect(body.squares.map((square) => square.part)).toEqual([0, 0, null]);
  expect(body.leftOut).toEqual([expect.objectContaining({ endedOn: '2024-12-16' })]);
  const records = await secretary.get<{ total: number; records: unknown[] }>(
    `/api/figures/${figureId}/records`,
  );
  expect(records.body).toMatchObject({ total: 3, page: 0 });
  expect(records.body.records).toHaveLength(3);
  const part = await secretary.get<FigureSheet>(`/api/figures/${partFigureId}`);
  expect(part.body.wholeFigure).toMatchObject({ id: figureId, counted: 3 });
});

test('a claim about another period of the indicator is listed as such and compared with nothing', async () => {
  const indicatorId = await anIndicator(app.db);
  const figureId = await aFigure(app.db, { indicatorId });
  const spanId = await aFigure(app.db, {
    indicatorId,
    over: { label: 'nửa nhiệm kỳ', from: '2021-12-15', to: '2023-12-19' },
  });
  await aClaim(app.db, spanId, { value: 45 });
  const secretary = await app.signInAs('secretary');
  const { body } = await secretary.get<FigureSheet>(`/api/figures/${figureId}`);
  expect(body.claims).toEqual([
    expect.objectContaining({ verdict: 'other_period', figureLabel: 'nửa nhiệm kỳ' }),
  ]);
  expect(body.isContradicted).toBe(false);
  expect(body.years.map((year) => year.label)).toEqual(['2024']);
});

test('claims tied to nothing are listed with a figure suggested; only the secretary ties them', async () => {
  const indicatorId = await anIndicator(app.db, {
    spokenAs: ['chuyến thăm thử nghiệm'],
    kinds: ['visit_out'],
  });
  await app.db.updateTable('indicator').set({ spoken_as: [] }).where('id', '!=', indicatorId).execute();
  const figureId = await aFigure(app.db, { indicatorId });
  const claimId = await aClaim(app.db, null);
  const secretary = await app.signInAs('secretary');
  const { body } = await secretary.get<{ unattached: { id: string; suggestedFigureId: string }[] }>(
    '/api/figures',
  );
  expect(body.unattached).toContainEqual(
    expect.objectContaining({ id: claimId, suggestedFigureId: figureId }),
  );
  const leader = await app.signInAs('leader');
  const denied = await leader.post<{ code: string }>(`/api/claims/${claimId}/figure`, { figureId });
  expect([denied.status, denied.body.code]).toEqual([403, 'not_allowed_to_keep_figures']);
  const tied = await secretary.post<{ figureId: string }>(`/api/claims/${claimId}/figure`, { figureId });
  expect(tied.body.figureId).toBe(figureId);
  const untied = await secretary.post<{ figureId: null }>(`/api/claims/${claimId}/figure`, {
    figureId: null,
  });
  expect(untied.body.figureId).toBeNull();
});

test('a figure that does not exist is not found', async () => {
  const secretary = await app.signInAs('secretary');
  const { status, body } = await secretary.get<{ code: string }>(`/api/figures/${crypto.randomUUID()}`);
  expect([status, body.code]).toEqual([404, 'figure_not_found']);
});
