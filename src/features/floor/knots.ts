import { must } from '#base/errors.ts';
import {
  type Edge,
  idsOf,
  type Knot,
  type KnotRef,
  type KnotSheet,
  type Knots,
  type Reader,
} from '#base/knot.ts';
import { writtenDate } from '#base/written.ts';
import { conferencesByIds } from '#features/conference/index.ts';
import { citationsOf, factsCitedBy } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { speechesByIds } from './store.ts';
import { type SpeakerThen, speakersOf } from './store-speakers.ts';

/** Speeches, as the thread shows them. */
export const knots: Knots<Db> = { kinds: ['speech'], edges, present, open };

/** A source leads to the speeches it quotes. What is drawn from a speech, the conclusions know. */
async function edges(db: Db, refs: readonly KnotRef[]): Promise<Edge[]> {
  const found: Edge[] = [];
  for (const id of idsOf(refs, 'source')) {
    for (const speechId of await factsCitedBy(db, id, 'speech')) found.push(edge(id, speechId));
  }
  const cited = await citationsOf(
    db,
    refs.filter(({ kind }) => kind === 'speech'),
  );
  for (const { sourceId, fact } of cited) found.push(edge(sourceId, fact.id));
  return [...new Map(found.map((one) => [`${one.from.id}>${one.to.id}`, one])).values()];
}

async function present(db: Db, refs: readonly KnotRef[], reader: Reader): Promise<Knot[]> {
  const t = words(reader);
  const speeches = await speechesByIds(db, idsOf(refs, 'speech'));
  const speakers = await speakersOf(db, [...speeches.values()]);
  const conferences = await conferencesByIds(
    db,
    [...speeches.values()].map(({ conferenceId }) => conferenceId),
  );
  return [...speeches.values()].map(({ id, kind, conferenceId }) => {
    const conference = must(conferences.get(conferenceId), 'the conference of a speech');
    const speaker = must(speakers.get(id), 'the speaker of a speech');
    return {
      kind: 'speech',
      id,
      state: 'complete',
      on: conference.heldOn,
      caption: nameWithOffice(speaker, reader),
      title: t.knot.title[kind],
      note: '',
      value: null,
      quote: null,
      isIllustrative: conference.isIllustrative || speaker.isIllustrative,
      href: `/hoi-nghi/${conferenceId}#phat-bieu`,
    };
  });
}

async function open(db: Db, ref: KnotRef, reader: Reader): Promise<KnotSheet> {
  const t = words(reader);
  const speech = (await speechesByIds(db, [ref.id])).get(ref.id);
  if (!speech) return { facts: [] };
  const speaker = must((await speakersOf(db, [speech])).get(speech.id), 'the speaker of a speech');
  const conference = must(
    (await conferencesByIds(db, [speech.conferenceId])).get(speech.conferenceId),
    'the conference of a speech',
  );
  return {
    facts: [
      { label: t.sheet.who, value: nameIn(speaker, reader), note: speaker.titles.join(', ') },
      {
        label: t.sheet.where,
        value: conference.name,
        note: t.sheet.on({ date: writtenDate(conference.heldOn) }),
        href: `/hoi-nghi/${conference.id}`,
      },
      { label: t.sheet.what, value: t.kinds[speech.kind] },
    ],
  };
}

/** "Thủ tướng Chính phủ Phạm Minh Chính": the first title of the day, then the name. */
export function nameWithOffice(speaker: SpeakerThen, reader: Pick<Reader, 'language'>): string {
  const [office] = speaker.titles;
  return office ? `${office} ${nameIn(speaker, reader)}` : nameIn(speaker, reader);
}

function nameIn(speaker: SpeakerThen, { language }: Pick<Reader, 'language'>): string {
  return language === 'en' ? speaker.nameEn : speaker.name;
}

function edge(sourceId: string, speechId: string): Edge {
  return { from: { kind: 'source', id: sourceId }, to: { kind: 'speech', id: speechId } };
}

function words({ language }: Reader) {
  return language === 'en' ? en : vi;
}
