import type { Edge, Knot, KnotKind, KnotRef, Knots, Reader } from '#base/knot.ts';

/**
 * Several doors' knots as one: asks every door for ties, and each object of the door that owns its kind.
 */
export function joinKnots<D>(doors: readonly Knots<D>[]): Knots<D> {
  const owner = new Map<KnotKind, Knots<D>>(
    doors.flatMap((door) => door.kinds.map((kind) => [kind, door] as const)),
  );
  return {
    kinds: [...owner.keys()],

    async edges(db, refs): Promise<Edge[]> {
      return (await Promise.all(doors.map((door) => door.edges(db, refs)))).flat();
    },

    async present(db, refs, reader: Reader): Promise<Knot[]> {
      const byOwner = Map.groupBy(refs, (ref) => owner.get(ref.kind));
      const asked = [...byOwner].map(([door, own]) => door?.present(db, own, reader) ?? []);
      return (await Promise.all(asked)).flat();
    },

    async open(db, ref: KnotRef, reader: Reader) {
      const door = owner.get(ref.kind);
      return door ? door.open(db, ref, reader) : { facts: [] };
    },
  };
}
