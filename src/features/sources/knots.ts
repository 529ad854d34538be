import { must } from '#base/errors.ts';
import { idsOf, type Knot, type KnotRef, type KnotSheet, type Knots, type Reader } from '#base/knot.ts';
import { writtenDate, writtenDayOf } from '#base/written.ts';
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
  return (await sourcesByIds(db, idsOf(refs, 'source'))).map((source) => presentKnot(source, reader));
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
      { label: t.knot.publishedOn, value: source.publishedOn ? writtenDate(source.publishedOn) : t.noDate },
      {
        label: t.knot.kept,
        value: source.fileName,
        note: t.knot.keptNote({ at: writtenDayOf(source.importedAt), by }),
        href: `/nguon/${source.id}`,
      },
      { label: t.knot.progress, value: t.knot.progressValue({ decided, all }) },
    ],
  };
}

function wordsFor({ language }: Reader) {
  return language === 'en' ? en : vi;
}
