import type { Found, FoundRef, Searchable } from '#base/found.ts';
import type { Reader } from '#base/knot.ts';
import type { Db } from '#platform/db/database.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { bodiesAt } from './store.ts';
import { officesOfPeople, peopleByIds } from './store-people.ts';

/** People by name and by every office they held; bodies by every name they had. */
export const found: Searchable<Db> = { kinds: ['person', 'body'], audiences: {}, present };

async function present(db: Db, refs: readonly FoundRef[], reader: Reader): Promise<Found[]> {
  const idsOf = (kind: FoundRef['kind']) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
  return [
    ...(await foundPeople(db, idsOf('person'), reader)),
    ...(await foundBodies(db, idsOf('body'), reader)),
  ];
}

async function foundPeople(db: Db, ids: string[], { language, today }: Reader): Promise<Found[]> {
  const people = await peopleByIds(db, ids);
  const offices = await officesOfPeople(db, ids, today);
  return [...people.values()].map(({ id, name, isIllustrative }) => ({
    kind: 'person',
    id,
    title: name,
    ...common(isIllustrative),
    caption: (offices.get(id) ?? [])
      .map((held) => (language === 'en' ? held.titleEn : held.title))
      .join(' · '),
    href: `/danh-ba?mo=nguoi:${id}`,
  }));
}

async function foundBodies(db: Db, ids: string[], { language, today }: Reader): Promise<Found[]> {
  const t = language === 'en' ? en : vi;
  return [...(await bodiesAt(db, ids, today)).values()].map((body) => ({
    kind: 'body',
    id: body.id,
    title: language === 'en' ? body.nameEn : body.name,
    ...common(body.isIllustrative),
    caption: t.kinds[body.kind],
    href: `/danh-ba?mo=don-vi:${body.id}`,
  }));
}

function common(isIllustrative: boolean) {
  return { isQuote: false, on: null, state: null, isIllustrative };
}
