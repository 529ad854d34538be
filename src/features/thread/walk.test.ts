import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edge, KnotKind, KnotRef } from '#base/knot.ts';
import { keyOf, MOST_KNOTS, walk } from './walk.ts';

const ref = (kind: KnotKind, id: string): KnotRef => ({ kind, id });
const source = ref('source', 's');
const speech = ref('speech', 'p');
const directive = ref('directive', 'd');
const tasks = ['1', '2', '3'].map((id) => ref('task', id));
const results = ['1', '2', '3'].map((id) => ref('result', id));
const figure = ref('figure', 'f');
const [firstTask = source, secondTask = source] = tasks;

const whole: Edge[] = [
  { from: source, to: speech },
  { from: speech, to: directive },
  ...tasks.map((to) => ({ from: directive, to })),
  ...tasks.map((from, i) => ({ from, to: results[i] ?? source })),
  ...results.map((from) => ({ from, to: figure })),
];

/** What the doors would answer: every edge that touches one of the refs. */
const over = (edges: Edge[]) => async (refs: readonly KnotRef[]) => {
  const asked = new Set(refs.map(keyOf));
  return edges.filter((edge) => asked.has(keyOf(edge.from)) || asked.has(keyOf(edge.to)));
};
const keys = (refs: KnotRef[]) => refs.map(keyOf).sort();

test('[TH1] from the figure the whole thread is found, strands included', async () => {
  const { refs, edges, isCut } = await walk(figure, over(whole));
  expect(keys(refs)).toEqual(keys([source, speech, directive, ...tasks, ...results, figure]));
  expect(edges).toHaveLength(whole.length);
  expect(isCut).toBe(false);
});

test('[TH1] both ends find the same thread', async () => {
  const fromSource = await walk(source, over(whole));
  const fromFigure = await walk(figure, over(whole));
  expect(keys(fromSource.refs)).toEqual(keys(fromFigure.refs));
});

test('[TH2] a task’s thread leaves its sisters out', async () => {
  const { refs } = await walk(firstTask, over(whole));
  expect(keys(refs)).toContain(keyOf(firstTask));
  expect(keys(refs)).not.toContain(keyOf(secondTask));
});

test('a thread that grows beyond what a person walks is cut, and says so', async () => {
  const many = Array.from({ length: MOST_KNOTS * 2 }, (_, i) => ({
    from: directive,
    to: ref('task', `t${i}`),
  }));
  const { refs, isCut } = await walk(directive, over(many));
  expect(refs).toHaveLength(MOST_KNOTS);
  expect(isCut).toBe(true);
});

test('a walk ends on any graph, also one with circles, and contains its origin', async () => {
  const anyRef = fc.record({
    kind: fc.constantFrom<KnotKind>('source', 'task', 'figure'),
    id: fc.constantFrom('a', 'b', 'c'),
  });
  await fc.assert(
    fc.asyncProperty(anyRef, fc.array(fc.record({ from: anyRef, to: anyRef })), async (origin, edges) => {
      const walked = await walk(origin, over(edges));
      const found = new Set(keys(walked.refs));
      expect(found.has(keyOf(origin))).toBe(true);
      for (const edge of walked.edges) {
        expect(found.has(keyOf(edge.from)) && found.has(keyOf(edge.to))).toBe(true);
      }
    }),
  );
});
