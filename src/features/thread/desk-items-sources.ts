import { dateIn } from '#base/dates.ts';
import { listSources, type Source } from '#features/sources/index.ts';
import type { Item } from './contract-desk.ts';
import { type AtDesk, MOST_ITEMS } from './desk-ground.ts';
import { ageSince, wordsOf } from './desk-words.ts';

const PAGE = 200;
/** Beyond this the list of sources itself is the place to look. */
const MOST_SOURCES = 2_000;

/** Sources with proposals that nobody has decided. */
export async function openSources(desk: AtDesk): Promise<Item[]> {
  const open: Source[] = [];
  let before: string | undefined;
  for (let seen = 0; seen < MOST_SOURCES; seen += PAGE) {
    const page = await listSources(desk.db, before ? { before, limit: PAGE } : { limit: PAGE });
    open.push(...page.filter((source) => source.decided < source.proposals));
    before = page.at(-1)?.id;
    if (page.length < PAGE) break;
  }
  return open.slice(-MOST_ITEMS).map((source) => asItem(desk, source));
}

function asItem(desk: AtDesk, source: Source): Item {
  const t = wordsOf(desk);
  const importedOn = dateIn(source.importedAt);
  const left = source.proposals - source.decided;
  return {
    kind: 'source',
    on: importedOn,
    age: ageSince(desk, importedOn),
    title: source.title,
    quote: null,
    note: t.items.proposals({ left: String(left), all: String(source.proposals) }),
    href: `/nguon/${source.id}`,
    isIllustrative: source.isIllustrative,
    isLate: false,
  };
}
