import type { Actor } from './actor.ts';
import type { IsoDate } from './dates.ts';
import type { Knot, KnotKind, KnotState, Knots, Reader } from './knot.ts';

/** What a search finds. Each kind has a view `search_of_<kind>` in the database, which says by which words. */
export const foundKinds = [
  'conference',
  'directive',
  'task',
  'figure',
  'source',
  'speech',
  'activity',
  'claim',
  'review',
  'review_paragraph',
  'point',
  'person',
  'body',
] as const;
export type FoundKind = (typeof foundKinds)[number];

export interface FoundRef {
  kind: FoundKind;
  id: string;
}

/** One find as a reader sees it in a list. Words in the reader's language, save quotations and names. */
export interface Found extends FoundRef {
  title: string;
  /** The title is somebody's words. */
  isQuote: boolean;
  /** Who, where, in which state. */
  caption: string;
  /** The day it belongs to; null when it has none. */
  on: IsoDate | null;
  /** Of what is a knot of the thread; null elsewhere. */
  state: KnotState | null;
  isIllustrative: boolean;
  href: string;
}

/** What a feature's door exports so that its objects are found. */
export interface Searchable<Db> {
  kinds: readonly FoundKind[];
  /** Who belongs to the audiences that its views name, besides `everyone`. */
  audiences: Readonly<Record<string, (actor: Pick<Actor, 'role'>) => boolean>>;
  /** These finds (of its own kinds), in any order; what does not exist any more is left out. */
  present(db: Db, refs: readonly FoundRef[], reader: Reader): Promise<Found[]>;
}

/** Objects that the thread already knows how to show are found looking the same. */
export function foundAsKnots<Db>(
  knots: Pick<Knots<Db>, 'present'>,
  kinds: readonly (FoundKind & KnotKind)[],
  audiences: Searchable<Db>['audiences'] = {},
): Searchable<Db> {
  const isOurs = (ref: FoundRef): ref is FoundRef & { kind: FoundKind & KnotKind } =>
    kinds.some((kind) => kind === ref.kind);
  return {
    kinds,
    audiences,
    present: async (db, refs, reader) =>
      (await knots.present(db, refs.filter(isOurs), reader)).flatMap((knot) => asFound(knot, kinds)),
  };
}

function asFound(knot: Knot, kinds: readonly (FoundKind & KnotKind)[]): Found[] {
  const kind = kinds.find((one) => one === knot.kind);
  if (!kind) return [];
  const { id, on, state, isIllustrative, href, quote } = knot;
  const words = { title: quote ?? knot.title, isQuote: quote !== null, caption: captionOf(knot) };
  return [{ kind, id, ...words, on, state, isIllustrative, href }];
}

function captionOf({ caption, note }: Knot): string {
  return [caption, note].filter((part) => part !== '').join(' · ');
}

/** Several doors as one: each find is shown by the door that owns its kind. */
export function joinSearchable<Db>(doors: readonly Searchable<Db>[]): Searchable<Db> {
  const owner = new Map(doors.flatMap((door) => door.kinds.map((kind) => [kind, door] as const)));
  return {
    kinds: [...owner.keys()],
    audiences: Object.assign({}, ...doors.map((door) => door.audiences)) as Searchable<Db>['audiences'],
    async present(db, refs, reader) {
      const byOwner = Map.groupBy(refs, (ref) => owner.get(ref.kind));
      const asked = [...byOwner].map(([door, own]) => door?.present(db, own, reader) ?? []);
      return (await Promise.all(asked)).flat();
    },
  };
}
