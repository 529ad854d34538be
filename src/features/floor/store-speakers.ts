import type { IsoDate } from '#base/dates.ts';
import { must } from '#base/errors.ts';
import { conferencesByIds, participantsOf } from '#features/conference/index.ts';
import { bodiesAt, peopleByIds } from '#features/directory/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { Speech } from './store.ts';

/** Who spoke, as on the day: a person with the titles of that day, or a body by its name on that day. */
export interface SpeakerThen {
  name: string;
  nameEn: string;
  /** As the sources write them; empty when they give none, and of a body. */
  titles: string[];
  isIllustrative: boolean;
}

/** The speaker of each speech, by the speech's id. */
export async function speakersOf(db: Db, speeches: readonly Speech[]): Promise<Map<string, SpeakerThen>> {
  const speakers = new Map<string, SpeakerThen>();
  const conferences = await conferencesByIds(
    db,
    speeches.map(({ conferenceId }) => conferenceId),
  );
  for (const [conferenceId, own] of Map.groupBy(speeches, (speech) => speech.conferenceId)) {
    const { heldOn } = must(conferences.get(conferenceId), 'the conference of a speech');
    for (const [id, speaker] of await speakersAt(db, { conferenceId, heldOn, speeches: own })) {
      speakers.set(id, speaker);
    }
  }
  return speakers;
}

async function speakersAt(
  db: Db,
  at: { conferenceId: string; heldOn: IsoDate; speeches: readonly Speech[] },
): Promise<[string, SpeakerThen][]> {
  const people = await peopleByIds(
    db,
    at.speeches.flatMap(({ speaker }) => ('speakerId' in speaker ? speaker.speakerId : [])),
  );
  const bodies = await bodiesAt(
    db,
    at.speeches.flatMap(({ speaker }) => ('speakingBodyId' in speaker ? speaker.speakingBodyId : [])),
    at.heldOn,
  );
  const participants = await participantsOf(db, at.conferenceId);
  const titlesOf = new Map(participants.map(({ personId, titles }) => [personId, titles]));
  return at.speeches.map(({ id, speaker }) => {
    if ('speakingBodyId' in speaker) {
      const { name, nameEn, isIllustrative } = must(bodies.get(speaker.speakingBodyId), 'a speaking body');
      return [id, { name, nameEn, titles: [], isIllustrative }];
    }
    const { name, isIllustrative } = must(people.get(speaker.speakerId), 'a speaker');
    return [id, { name, nameEn: name, titles: titlesOf.get(speaker.speakerId) ?? [], isIllustrative }];
  });
}
