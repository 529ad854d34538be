import { expect, test } from 'vitest';
import type { Edge, Knot, KnotRef, Knots } from '#base/knot.ts';
import { together } from './together.ts';
import { walk } from './walk.ts';

const reader = { language: 'vi', today: '2026-11-22' } as const;
const ref = (kind: KnotRef['kind'], id: string): KnotRef => ({ kind, id });

/** Two directives, each with its own task and result; counts what is asked. */
function doors() {
  const asked = { edges: 0, present: 0 };
  const ties: Edge[] = ['a', 'b'].flatMap((id) => [
    { from: ref('directive', id), to: ref('task', id) },
    { from: ref('task', id), to: ref('result', id) },
  ]);
  const knots: Knots<null> = {
    kinds: ['directive', 'task', 'result'],
    async edges() {
      asked.edges += 1;
      return ties;
    },
    async present(_db, refs) {
      asked.present += 1;
      return refs.map((one) => ({ ...one }) as Knot);
    },
    async open() {
      return { facts: [] };
    },
  };
  return { asked, knots };
}

test('walks side by side ask the doors as often as one walk alone, and each finds its own thread', async () => {
  const alone = doors();
  await walk(ref('directive', 'a'), (refs) => alone.knots.edges(null, refs));

  const { asked, knots } = doors();
  const shared = together(knots, null, reader);
  const walked = await Promise.all(
    ['a', 'b'].map((id) => walk(ref('directive', id), (refs) => shared.edges(null, refs))),
  );
  expect(walked.map(({ refs }) => refs.map(({ kind, id }) => `${kind} ${id}`))).toEqual([
    ['directive a', 'task a', 'result a'],
    ['directive b', 'task b', 'result b'],
  ]);
  expect(asked.edges).toBe(alone.asked.edges);
});

test('each gets only the knots it asked for', async () => {
  const { asked, knots } = doors();
  const shared = together(knots, null, reader);
  const [a, b] = await Promise.all([
    shared.present(null, [ref('task', 'a')], reader),
    shared.present(null, [ref('task', 'b')], reader),
  ]);
  expect([a, b]).toMatchObject([[{ id: 'a' }], [{ id: 'b' }]]);
  expect(asked.present).toBe(1);
});

test('when a door fails, everyone who waited hears of it', async () => {
  const { knots } = doors();
  const failing = together({ ...knots, edges: () => Promise.reject(new Error('gone')) }, null, reader);
  const asked = [failing.edges(null, []), failing.edges(null, [])];
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
