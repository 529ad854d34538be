import type { Actor } from '#base/actor.ts';
import { must } from '#base/errors.ts';
import type { Found, FoundKind, FoundRef, Searchable } from '#base/found.ts';
import type { Reader } from '#base/knot.ts';
import type { Db } from '#platform/db/database.ts';
import { type Find, type Finds, PAGE_OF_FINDS } from './contract-search.ts';
import { marksIn, type Snippet, snippetOf, termsShown } from './search-marks.ts';
import { parseQuery, type SearchQuery } from './search-query.ts';
import {
  bestOfEachKind,
  type Hits,
  nearestTitles,
  type Original,
  originalsOf,
  pageOfHits,
} from './store-search.ts';

export interface Searching {
  db: Db;
  searchable: Searchable<Db>;
  actor: Pick<Actor, 'role'>;
  reader: Reader;
}

const PER_KIND = 4;
const NEAREST = 8;
const NOTHING: Finds = { finds: [], counts: [], isCut: false, isNear: false };

/** The best of each kind, for the dialog. */
export async function findQuickly(searching: Searching, typed: string): Promise<Finds> {
  const query = parseQuery(typed);
  if (query.terms.length === 0) return NOTHING;
  const audiences = audiencesOf(searching);
  const hits = await bestOfEachKind(searching.db, { query, audiences }, PER_KIND);
  return hits.counts.length > 0 ? presentHits(searching, query, hits) : findNear(searching, typed);
}

/** One page of everything, or of one kind. */
export async function findAll(
  searching: Searching,
  asked: { typed: string; kind?: FoundKind | undefined; page: number },
): Promise<Finds> {
  const query = parseQuery(asked.typed);
  if (query.terms.length === 0) return NOTHING;
  const at = { offset: (asked.page - 1) * PAGE_OF_FINDS, limit: PAGE_OF_FINDS };
  const audiences = audiencesOf(searching);
  const hits = await pageOfHits(searching.db, { query, audiences, kind: asked.kind }, at);
  return hits.counts.length > 0 ? presentHits(searching, query, hits) : findNear(searching, asked.typed);
}

/** [TS1] The audiences that this reader belongs to; what is for others is not even counted. */
function audiencesOf({ searchable, actor }: Searching): string[] {
  const own = Object.entries(searchable.audiences).filter(([, may]) => may(actor));
  return ['everyone', ...own.map(([audience]) => audience)];
}

/** [TS6] Nothing has all the words: the titles that come near. */
async function findNear(searching: Searching, typed: string): Promise<Finds> {
  const audiences = audiencesOf(searching);
  const refs = await nearestTitles(searching.db, { text: typed, audiences }, NEAREST);
  if (refs.length === 0) return NOTHING;
  const shown = await presentHits(searching, { terms: [] }, { refs, counts: [], isCut: false });
  return { ...shown, isNear: true };
}

async function presentHits(searching: Searching, query: SearchQuery, hits: Hits): Promise<Finds> {
  const { db, searchable, reader } = searching;
  const [found, originals] = await Promise.all([
    searchable.present(db, hits.refs, reader),
    originalsOf(db, hits.refs),
  ]);
  const byKey = new Map(found.map((one) => [keyOf(one), one]));
  const finds = hits.refs.flatMap((ref) => {
    const one = byKey.get(keyOf(ref));
    return one ? [asFind(one, must(originals.get(keyOf(ref)), 'the words of what was found'), query)] : [];
  });
  return { finds, counts: hits.counts, isCut: hits.isCut, isNear: false };
}

function asFind(found: Found, original: Original, query: SearchQuery): Find {
  const { title, caption } = found;
  return {
    ...found,
    titleMarks: marksIn(title, query),
    captionMarks: marksIn(caption, query),
    snippet: snippetFor(original, query, `${title}\n${caption}`),
  };
}

/** From the text, else from what stands beside the title: whichever shows words that are not in sight already. */
function snippetFor(original: Original, query: SearchQuery, inSight: string): Snippet | null {
  const shown = termsShown(inSight, query);
  if (original.text !== null) {
    const snippet = snippetOf(original.text, query);
    if (snippet) return snippet;
  }
  if (shown === query.terms.length) return null;
  const others = [original.title, original.beside].filter((part) => part !== null);
  return others.map((part) => snippetOf(part, query)).find((snippet) => snippet !== null) ?? null;
}

function keyOf({ kind, id }: FoundRef): string {
  return `${kind}:${id}`;
}
