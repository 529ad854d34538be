import type { Edge, Knot, KnotRef, Knots, Reader } from '#base/knot.ts';
import { keyOf } from './walk.ts';

/**
 * Knots for several walks that go on side by side, for one reader: what they ask in the same moment is asked of the
 * doors once. Walks of equal pace take their steps together, so six threads cost little more than one.
 */
export function together<D>(knots: Knots<D>, db: D, reader: Reader): Knots<D> {
  const edges = askedOnce<Edge>((refs) => knots.edges(db, refs));
  const present = askedOnce<Knot>((refs) => knots.present(db, refs, reader));
  return {
    kinds: knots.kinds,
    // More than was asked for may come back: a walk takes the ties of its own frontier only.
    edges: (_db, refs) => edges(refs),
    async present(_db, refs) {
      const wanted = new Set(refs.map(keyOf));
      return (await present(refs)).filter((knot) => wanted.has(keyOf(knot)));
    },
    open: (_db, ref) => knots.open(db, ref, reader),
  };
}

interface Asking<A> {
  refs: readonly KnotRef[];
  resolve: (answers: A[]) => void;
  reject: (error: unknown) => void;
}

/** Gathers what is asked before the event loop turns, asks once, and gives everyone the whole answer. */
function askedOnce<A>(ask: (refs: KnotRef[]) => Promise<A[]>): (refs: readonly KnotRef[]) => Promise<A[]> {
  let waiting: Asking<A>[] = [];
  const askForAll = () => {
    const group = waiting;
    waiting = [];
    const refs = new Map(group.flatMap((one) => one.refs).map((ref) => [keyOf(ref), ref]));
    ask([...refs.values()]).then(
      (answers) => {
        for (const { resolve } of group) resolve(answers);
      },
      (error) => {
        for (const { reject } of group) reject(error);
      },
    );
  };
  return (refs) =>
    new Promise((resolve, reject) => {
      waiting.push({ refs, resolve, reject });
      if (waiting.length === 1) setImmediate(askForAll);
    });
}
