import { expect, test } from 'vitest';
import { groupProposals, nextOpen, tallyOf } from './grouping.ts';

const proposal = (
  id: string,
  kind: 'conference' | 'point' | 'agreement' | 'role_held',
  state: 'open' | 'accepted',
) => ({
  id,
  kind,
  state,
});

test('groups with work come first, finished ones after, empty ones last', () => {
  const all = [
    proposal('1', 'conference', 'accepted'),
    proposal('2', 'point', 'open'),
    proposal('3', 'agreement', 'open'),
    proposal('4', 'role_held', 'accepted'),
  ];
  const shown = groupProposals(all).map(({ name, proposals, left }) => [
    name,
    proposals.map(({ id }) => id).join(),
    left,
  ]);
  expect(shown.slice(0, 4)).toEqual([
    ['point', '2', 1],
    ['achievement', '3,4', 1],
    ['conference', '1', 0],
    ['publication', '', 0],
  ]);
});

test('after a decision the next open one is in hand, going round once', () => {
  const all = [
    proposal('1', 'point', 'open'),
    proposal('2', 'point', 'accepted'),
    proposal('3', 'point', 'open'),
  ];
  expect(nextOpen(all, '1')?.id).toBe('3');
  expect(nextOpen(all, '3')?.id).toBe('1');
  expect(nextOpen([all[1] ?? proposal('2', 'point', 'accepted')], '2')).toBeUndefined();
});

test('the tally counts every proposal once', () => {
  const all = [proposal('1', 'point', 'open'), proposal('2', 'point', 'accepted')];
  expect(tallyOf(all)).toEqual({ open: 1, accepted: 1, amended: 0, rejected: 0 });
});
