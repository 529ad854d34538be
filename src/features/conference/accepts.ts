import { AppError } from '#base/errors.ts';
import { findBodyByName, findOrAddPerson, removePersonIfUnused } from '#features/directory/index.ts';
import type { Accept, Accepting, Accepts, FactRef, Retract } from '#features/sources/index.ts';
import { kindFromName } from './kind.ts';
import { isCentralPlace } from './places.ts';
import { strongerRole } from './roles.ts';
import {
  type Conference,
  deleteConference,
  findConference,
  findConferenceOfSource,
  holdsAnything,
  insertConference,
  lockConference,
  updateConference,
} from './store.ts';
import {
  deleteParticipant,
  findParticipant,
  insertParticipant,
  updateParticipant,
} from './store-participants.ts';
import { deletePoint, findPoint, insertPoint } from './store-points.ts';

type Tx = Accepting['tx'];

/**
 * [C7] Two reports speak of one conference when organiser, kind and day agree. The second one adds its citation and
 * fills what was empty; where it says otherwise, what stands stays, and its words are kept as a citation.
 */
const acceptConference: Accept<'conference'> = async ({ tx, fact, cite }) => {
  const { name, heldOn, format } = fact;
  const organiserId = await bodyNamed(tx, fact.organiser, heldOn);
  const kind = fact.kind ?? kindFromName(name);
  const told = {
    edition: fact.edition ?? null,
    theme: fact.theme ?? null,
    place: fact.place ?? null,
    reviewsYear: fact.reviewsYear ?? null,
    plansYear: fact.plansYear ?? null,
  };
  const known = await findConference(tx, { organiserId, kind, heldOn });
  if (known) {
    await updateConference(tx, known.id, filledIn(known, told));
    await cite({ kind: 'conference', id: known.id });
    return [];
  }
  const ref = {
    kind: 'conference',
    id: await insertConference(tx, { name, kind, heldOn, organiserId, format, ...told }),
  };
  await cite(ref);
  return [ref];
};

type Told = Pick<Conference, 'edition' | 'theme' | 'place' | 'reviewsYear' | 'plansYear'>;

function filledIn(known: Conference, told: Told): Conference {
  return {
    ...known,
    edition: known.edition ?? told.edition,
    theme: known.theme ?? told.theme,
    place: known.place ?? told.place,
    reviewsYear: known.reviewsYear ?? told.reviewsYear,
    plansYear: known.plansYear ?? told.plansYear,
  };
}

const acceptPoint: Accept<'point'> = async ({ tx, sourceId, fact, cite }) => {
  const conference = await conferenceOf(tx, sourceId);
  const { ref, isNew } = await findOrOpenPoint(tx, conference, {
    ...fact,
    isCentral: fact.role === 'central',
  });
  await cite(ref);
  return isNew ? [ref] : [];
};

/**
 * [C8] A person named again keeps one place, with the strongest role of all. Titles and point are filled in when they
 * were not known; they stay on the participant, as the titles of that day.
 */
const acceptPerson: Accept<'person'> = async ({ tx, sourceId, fact, cite }) => {
  const conference = await conferenceOf(tx, sourceId);
  const made: FactRef[] = [];
  const person = await findOrAddPerson(tx, fact.name);
  if (person.isNew) made.push({ kind: 'person', id: person.id });

  let pointId: string | null = null;
  if (fact.point !== undefined) {
    const isCentral = isCentralPlace(fact.point);
    const point = await findOrOpenPoint(tx, conference, { name: fact.point, isCentral });
    if (point.isNew) made.push(point.ref);
    await cite(point.ref);
    pointId = point.ref.id;
  }

  const { role, titles } = fact;
  const known = await findParticipant(tx, { conferenceId: conference.id, personId: person.id });
  const id =
    known?.id ??
    (await insertParticipant(tx, {
      conferenceId: conference.id,
      personId: person.id,
      pointId,
      role,
      titles,
    }));
  if (known) {
    await updateParticipant(tx, id, {
      role: strongerRole(known.role, role),
      titles: known.titles.length > 0 ? known.titles : titles,
      pointId: known.pointId ?? pointId,
    });
  } else {
    made.push({ kind: 'participant', id });
  }
  await cite({ kind: 'participant', id });
  return made;
};

/** The conference that the source reports. Throws `accept_conference_first`. Changes to it take turns. */
async function conferenceOf(tx: Tx, sourceId: string): Promise<Conference> {
  const conference = await findConferenceOfSource(tx, sourceId);
  if (!conference) throw new AppError('conflict', 'accept_conference_first');
  await lockConference(tx, conference.id);
  return conference;
}

/** The central point lies with the organiser; any other with the body of that name on the day. */
async function findOrOpenPoint(
  tx: Tx,
  conference: Conference,
  place: { name: string; isCentral: boolean },
): Promise<{ ref: FactRef; isNew: boolean }> {
  const conferenceId = conference.id;
  const bodyId = place.isCentral
    ? conference.organiserId
    : await bodyNamed(tx, place.name, conference.heldOn);
  const known =
    (place.isCentral ? await findPoint(tx, { conferenceId, tier: 'central' }) : undefined) ??
    (await findPoint(tx, { conferenceId, bodyId }));
  const tier = place.isCentral ? 'central' : 'member';
  const id = known?.id ?? (await insertPoint(tx, { conferenceId, bodyId, tier }));
  return { ref: { kind: 'point', id }, isNew: known === undefined };
}

/** Throws `unknown_body`, which asks the reader to mend the name. */
async function bodyNamed(tx: Tx, name: string, on: string): Promise<string> {
  const body = await findBodyByName(tx, name, on);
  if (!body) throw new AppError('invalid', 'unknown_body', { name });
  return body.id;
}

const retractConference: Retract = async (tx, { id }) => {
  // By hand a dossier goes with all it holds; an undone reading takes back only what it made itself.
  if (await holdsAnything(tx, id)) throw new AppError('conflict', 'conference_in_use');
  await deleteConference(tx, id);
};

const retractPoint: Retract = (tx, { id }) => deletePoint(tx, id);

const retractPerson: Retract = async (tx, { kind, id }) => {
  if (kind === 'participant') return deleteParticipant(tx, id);
  if (kind === 'point') return deletePoint(tx, id);
  await removePersonIfUnused(tx, id);
};

export const accepts: Accepts = {
  conference: { accept: acceptConference, retract: retractConference },
  point: { accept: acceptPoint, retract: retractPoint },
  person: { accept: acceptPerson, retract: retractPerson },
};
