import type { Found, FoundRef, Searchable } from '#base/found.ts';
import type { Reader } from '#base/knot.ts';
import { bodiesAt } from '#features/directory/index.ts';
import type { Db } from '#platform/db/database.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { type Conference, conferencesByIds } from './store.ts';
import { type Point, pointsByIds } from './store-points.ts';

/** Conferences by name, theme and place; points by the name that their body had on the day. */
export const found: Searchable<Db> = { kinds: ['conference', 'point'], audiences: {}, present };

async function present(db: Db, refs: readonly FoundRef[], reader: Reader): Promise<Found[]> {
  const idsOf = (kind: FoundRef['kind']) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
  const points = await pointsByIds(db, idsOf('point'));
  const asked = idsOf('conference');
  const needed = [...asked, ...points.map((point) => point.conferenceId)];
  const conferences = await conferencesByIds(db, [...new Set(needed)]);
  const shown = asked.flatMap((id) => conferences.get(id) ?? []).map((one) => foundConference(one, reader));
  for (const [id, own] of Map.groupBy(points, (point) => point.conferenceId)) {
    const conference = conferences.get(id);
    if (conference) shown.push(...(await foundPoints(db, own, conference, reader)));
  }
  return shown;
}

function foundConference(conference: Conference, { language }: Reader): Found {
  const t = language === 'en' ? en : vi;
  return {
    ...common(conference),
    kind: 'conference',
    id: conference.id,
    title: conference.name,
    caption: [t.kinds[conference.kind], conference.theme].filter(Boolean).join(' · '),
  };
}

async function foundPoints(
  db: Db,
  points: readonly Point[],
  conference: Conference,
  { language }: Reader,
): Promise<Found[]> {
  const bodyIds = points.map((point) => point.bodyId);
  const bodies = await bodiesAt(db, bodyIds, conference.heldOn);
  return points.flatMap(({ id, bodyId }) => {
    const body = bodies.get(bodyId);
    if (!body) return [];
    const title = language === 'en' ? body.nameEn : body.name;
    return [{ ...common(conference), kind: 'point' as const, id, title, caption: conference.name }];
  });
}

function common({ id, heldOn, isIllustrative }: Conference) {
  return { isQuote: false, on: heldOn, state: null, isIllustrative, href: `/hoi-nghi/${id}` };
}
