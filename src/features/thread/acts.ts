import type { Actor } from '#base/actor.ts';
import { AppError } from '#base/errors.ts';
import { type KnotRef, type Knots, type Reader, stageOf } from '#base/knot.ts';
import { passagesOf } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { Sheet, Thread } from './contract.ts';
import { layOut, nearestFirst, tally } from './line.ts';
import { mayReadKnot } from './policy.ts';
import { walk } from './walk.ts';

export interface Walking {
  db: Db;
  knots: Knots<Db>;
  actor: Pick<Actor, 'role'>;
  reader: Reader;
}

/** The thread of one object, laid out on the nine stages, without the knots that the reader may not see. */
export async function showThread({ db, knots, actor, reader }: Walking, origin: KnotRef): Promise<Thread> {
  if (!mayReadKnot(actor, origin.kind)) throw new AppError('forbidden', 'not_allowed_knot');
  const { refs, edges, isCut } = await walk(origin, (from) => knots.edges(db, from));
  const readable = refs.filter((ref) => mayReadKnot(actor, ref.kind));
  const withheld = new Set(
    refs.filter((ref) => !mayReadKnot(actor, ref.kind)).map((ref) => stageOf[ref.kind]),
  );
  const shown = nearestFirst(readable, await knots.present(db, readable, reader));
  if (!shown.some((knot) => knot.kind === origin.kind && knot.id === origin.id)) {
    throw new AppError('not-found', 'knot_not_found');
  }
  const line = layOut(shown, withheld);
  const isShown = (ref: KnotRef) => mayReadKnot(actor, ref.kind);
  return {
    origin,
    line,
    edges: edges.filter((edge) => isShown(edge.from) && isShown(edge.to)),
    tally: tally(line),
    isCut,
  };
}

/** One knot opened in place. A source shows the words through which the thread runs on to `via`. */
export async function openKnot(
  { db, knots, actor, reader }: Walking,
  ref: KnotRef,
  via?: KnotRef,
): Promise<Sheet> {
  const isReadable = [ref, via ?? ref].every(({ kind }) => mayReadKnot(actor, kind));
  if (!isReadable) throw new AppError('forbidden', 'not_allowed_knot');
  const [knot] = await knots.present(db, [ref], reader);
  if (!knot) throw new AppError('not-found', 'knot_not_found');
  const [{ facts }, passages] = await Promise.all([knots.open(db, ref, reader), passagesOf(db, via ?? ref)]);
  const own = ref.kind === 'source' ? passages.filter((passage) => passage.sourceId === ref.id) : passages;
  return { knot, facts, passages: own };
}
