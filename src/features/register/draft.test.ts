import { expect, test } from 'vitest';
import { type Draft, emptyDraft, nextDraft, readDraft } from './draft.ts';

const full: Draft = {
  ...emptyDraft,
  title: 'Thăm',
  startedOn: '2025-03-02',
  endedOn: '2025-03-05',
  bodyId: 'b',
  basis: 'Báo cáo',
};
const wrong = (change: Partial<Draft>) => readDraft({ ...full, ...change }, '2025-12-08').wrong;

test('a whole line is an activity; an empty partner is none', () => {
  const { command } = readDraft(full, '2025-12-08');
  expect(command).toEqual({ ...full, partner: null });
});

test('one day typed is first and last at once', () => {
  expect(readDraft({ ...full, startedOn: null }, '2025-12-08').command).toMatchObject({
    startedOn: '2025-03-05',
  });
  expect(readDraft({ ...full, endedOn: null }, '2025-12-08').command).toMatchObject({
    endedOn: '2025-03-02',
  });
});

test('each mistake is said at its field', () => {
  expect(readDraft(emptyDraft, '2025-12-08')).toEqual({
    command: null,
    wrong: { title: 'missing', startedOn: 'missing', bodyId: 'missing', basis: 'missing' },
  });
  expect(wrong({ endedOn: '2025-03-01' })).toEqual({ endedOn: 'backwards' });
  expect(wrong({ endedOn: '2025-12-09' })).toEqual({ endedOn: 'future' });
  expect(wrong({ endedOn: '2025-12-08' })).toEqual({});
});

test('the next line keeps kind, level, body and paper', () => {
  const { kind, level, bodyId, basis } = full;
  expect(nextDraft(full)).toEqual({ ...emptyDraft, kind, level, bodyId, basis });
});
