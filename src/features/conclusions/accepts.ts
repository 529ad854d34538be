import { AppError } from '#base/errors.ts';
import {
  type Conference,
  deleteParticipant,
  findConferenceOfSource,
  findParticipant,
  insertParticipant,
  lockConference,
} from '#features/conference/index.ts';
import { findBodyByName, findOrAddPerson, removePersonIfUnused } from '#features/directory/index.ts';
import {
  findOrOpenSpeech,
  removeSpeechIfEmpty,
  type Speaker,
  type SpeechKind,
} from '#features/floor/index.ts';
import type { Accept, Accepting, Accepts, FactRef, Retract } from '#features/sources/index.ts';
import { basisKindFromName } from './basis.ts';
import { deleteDirective, findDirective, insertDirective } from './store.ts';
import { findOrAddBasis, removeBasis } from './store-basis.ts';

type Tx = Accepting['tx'];

/**
 * [K1] A directive is quoted verbatim and has a speaker: a person, or a body that the source lets speak. [K2] The same
 * words in the same speech are the same directive, whichever source quotes them; a second source adds its citation.
 */
const acceptDirective: Accept<'directive'> = async ({ tx, sourceId, fact, cite }) => {
  if (fact.speaker === undefined) throw new AppError('invalid', 'directive_needs_speaker');
  const conference = await findConferenceOfSource(tx, sourceId);
  if (!conference) throw new AppError('conflict', 'directive_needs_conference');
  await lockConference(tx, conference.id);

  const speaking = await speakingAt(tx, conference, fact.speaker);
  const speech = await findOrOpenSpeech(tx, {
    conferenceId: conference.id,
    kind: speaking.kind,
    ...speaking.speaker,
  });
  const basis = fact.basis === undefined ? undefined : await basisNamed(tx, fact.basis);
  const known = await findDirective(tx, { speechId: speech.id, quote: fact.text });
  const directiveId =
    known?.id ??
    (await insertDirective(tx, {
      speechId: speech.id,
      quote: fact.text,
      field: fact.field,
      basisId: basis?.ref.id ?? null,
    }));

  // All of these rest on the same words, and each stays for as long as any words do.
  const rests = [
    ...speaking.rests,
    { ref: { kind: 'speech', id: speech.id }, isNew: speech.isNew },
    ...(basis ? [basis] : []),
    { ref: { kind: 'directive', id: directiveId }, isNew: known === undefined },
  ];
  for (const { ref } of rests) if (ref.kind !== 'person') await cite(ref);
  return rests.filter(({ isNew }) => isNew).map(({ ref }) => ref);
};

interface Resting {
  ref: FactRef;
  isNew: boolean;
}

/**
 * Who speaks: a body of that name on the day ("Bộ Ngoại giao xác định…"), else the participant of that name, else a person
 * who by speaking becomes one. [K3] The speech concludes when the participant does, and directs otherwise.
 */
async function speakingAt(
  tx: Tx,
  conference: Conference,
  name: string,
): Promise<{ speaker: Speaker; kind: SpeechKind; rests: Resting[] }> {
  const body = await findBodyByName(tx, name, conference.heldOn);
  if (body) return { speaker: { speakingBodyId: body.id }, kind: 'directing', rests: [] };

  const person = await findOrAddPerson(tx, name);
  const known = await findParticipant(tx, { conferenceId: conference.id, personId: person.id });
  const participantId =
    known?.id ??
    (await insertParticipant(tx, {
      conferenceId: conference.id,
      personId: person.id,
      pointId: null,
      role: 'directs',
      titles: [],
    }));
  return {
    speaker: { speakerId: person.id },
    kind: known?.role === 'concludes' ? 'concluding' : 'directing',
    rests: [
      { ref: { kind: 'person', id: person.id }, isNew: person.isNew },
      { ref: { kind: 'participant', id: participantId }, isNew: known === undefined },
    ],
  };
}

const acceptResolution: Accept<'resolution'> = async ({ tx, fact, cite }) => {
  const { id, isNew } = await findOrAddBasis(tx, fact);
  const ref = { kind: 'legal_basis', id };
  await cite(ref);
  return isNew ? [ref] : [];
};

async function basisNamed(tx: Tx, name: string): Promise<Resting> {
  const { id, isNew } = await findOrAddBasis(tx, { name, kind: basisKindFromName(name) });
  return { ref: { kind: 'legal_basis', id }, isNew };
}

/** A person who is named elsewhere stays; everything else is refused while something rests on it. */
const retract: Retract = async (tx, { kind, id }) => {
  if (kind === 'directive') await deleteDirective(tx, id);
  else if (kind === 'speech') await removeSpeechIfEmpty(tx, id);
  else if (kind === 'legal_basis') await removeBasis(tx, id);
  else if (kind === 'participant') await deleteParticipant(tx, id);
  else if (kind === 'person') await removePersonIfUnused(tx, id);
};

export const accepts: Accepts = {
  directive: { accept: acceptDirective, retract },
  resolution: { accept: acceptResolution, retract },
};
