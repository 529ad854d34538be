import { expect, test } from 'vitest';
import type { Knot, KnotKind, KnotState } from '#base/knot.ts';
import { layOut, nearestFirst, strandsOf, tally } from './line.ts';

function knot(kind: KnotKind, id: string, more: Partial<Knot> = {}): Knot {
  return {
    kind,
    id,
    state: 'complete' as KnotState,
    on: null,
    caption: '',
    title: id,
    note: '',
    value: null,
    quote: null,
    isIllustrative: false,
    href: `/${id}`,
    ...more,
  };
}

const states = (knots: Knot[], withheld?: Set<'task' | 'result'>) =>
  layOut(knots, withheld).map((stretch) => `${stretch.stage} ${stretch.state}`);

test('[TH3] a stage between known ones that has no knot is a gap, never closed', () => {
  expect(states([knot('speech', 'a'), knot('directive', 'b')]).slice(0, 5)).toEqual([
    'source before',
    'speech present',
    'minutes gap',
    'conclusion present',
    'task ahead',
  ]);
});

test('[TH5] the nearest knot stands first, then the earlier, then the one made first', () => {
  const far = knot('source', 'a', { on: '2025-01-06' });
  const late = knot('source', 'b', { on: '2025-01-08' });
  const early = knot('source', 'd', { on: '2025-01-07' });
  const second = knot('source', 'c', { on: '2025-01-08' });
  const steps = [far, second, late, early].map(({ kind, id }) => ({
    kind,
    id,
    distance: id === 'a' ? 2 : 1,
  }));
  const order = nearestFirst(steps, [far, second, late, early]).map(({ id }) => id);
  expect(order).toEqual(['d', 'b', 'c', 'a']);
});

test('[TH4] what a reader may not see is withheld, not missing', () => {
  const line = states([knot('directive', 'b'), knot('figure', 'f')], new Set(['task', 'result']));
  expect(line.slice(3, 7)).toEqual([
    'conclusion present',
    'task withheld',
    'result withheld',
    'figure present',
  ]);
});

test('a stage counts by its worst knot; a gap is missing; what lies ahead does not count', () => {
  const line = layOut([
    knot('source', 's'),
    knot('speech', 'p', { state: 'waiting' }),
    knot('directive', 'd', { state: 'missing' }),
    knot('task', 't1'),
    knot('task', 't2', { state: 'waiting' }),
    knot('figure', 'f', { state: 'contradicted' }),
  ]);
  // minutes and result are gaps; the directive's own document is missing
  expect(tally(line)).toEqual({ complete: 1, waiting: 2, missing: 3, contradicted: 1 });
});

test('each strand is a task with its own results, in the order given', () => {
  const knots = [
    knot('task', 'late', { on: '2024-06-01' }),
    knot('task', 'early', { on: '2024-01-01' }),
    knot('result', 'r'),
  ];
  const edges = [{ from: { kind: 'task', id: 'late' }, to: { kind: 'result', id: 'r' } } as const];
  expect(strandsOf(layOut(knots), edges).map(({ task, results }) => [task.id, results.length])).toEqual([
    ['late', 1],
    ['early', 0],
  ]);
});
