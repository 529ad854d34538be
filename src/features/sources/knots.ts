import { dateIn, type IsoDate } from '#base/dates.ts';
import { must } from '#base/errors.ts';
import type { Knot, KnotRef, KnotSheet, Knots, Reader } from '#base/knot.ts';
import type { Db } from '#platform/db/database.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { findSource, type Source, sourcesByIds } from './store.ts';

/**
 * Sources, as the thread shows them. Which source leads where is known by those who quote it (the floor ties it to its
 * speeches), so no tie is ours to tell.
 */
export const knots: Knots<Db> = { kinds: ['source'], edges: async () => [], present, open };

async function present(db: Db, refs: readonly KnotRef[], reader: Reader): Promise<Knot[]> {
  const ids = refs.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  return (await sourcesByIds(db, ids)).map((source) => presentKnot(source, reader));
}

/** It waits until somebody has said who published it: a quotation without an outlet proves little. */
function presentKnot(source: Source, reader: Reader): Knot {
  const t = wordsFor(reader);
  const open = source.proposals - source.decided;
  const isKnown = source.outlet !== null;
  return {
    kind: 'source',
    id: source.id,
    state: isKnown ? 'complete' : 'waiting',
    on: source.publishedOn,
    caption: source.outlet ?? t.unknownOutlet,
    title: source.title,
    note: [isKnown ? '' : t.knot.waiting, open > 0 ? t.knot.open({ count: open }) : '']
      .filter((part) => part !== '')
      .join(' · '),
    value: null,
    quote: null,
    isIllustrative: source.isIllustrative,
    href: `/nguon/${source.id}`,
  };
}

async function open(db: Db, ref: KnotRef, reader: Reader): Promise<KnotSheet> {
  const source = must(await findSource(db, ref.id), 'the source of an opened knot');
  const t = wordsFor(reader);
  const { decided, proposals: all } = source;
  const by = source.importedBy ?? t.program;
  return {
    facts: [
      { label: t.knot.outlet, value: source.outlet ?? t.unknownOutlet },
      ...(source.authors.length > 0 ? [{ label: t.knot.authors, value: source.authors.join(', ') }] : []),
      { label: t.knot.publishedOn, value: source.publishedOn ? dayOf(source.publishedOn) : t.noDate },
      {
        label: t.knot.kept,
        value: source.fileName,
        note: t.knot.keptNote({ at: dayOf(dateIn(source.importedAt)), by }),
        href: `/nguon/${source.id}`,
      },
      { label: t.knot.progress, value: t.knot.progressValue({ decided, all }) },
    ],
  };
}

function wordsFor({ language }: Reader) {
  return language === 'en' ? en : vi;
}

function dayOf(on: IsoDate): string {
  const [year, month, day] = on.split('-');
  return `${day}/${month}/${year}`;
}
