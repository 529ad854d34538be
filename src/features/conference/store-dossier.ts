import type { IsoDate } from '#base/dates.ts';
import { must } from '#base/errors.ts';
import { type BodyName, bodiesAt, listBodies, peopleByIds, rebaseMany } from '#features/directory/index.ts';
import { calendarExceptions } from '#features/rules/index.ts';
import { citationsOf } from '#features/sources/index.ts';
import { participantRoles } from '#features/sources/kinds.ts';
import type { Db } from '#platform/db/database.ts';
import { type Clock, workingDaysLeft } from './clocks.ts';
import type {
  BodyRef,
  ConferenceLine,
  Evidence,
  Participant,
  Point,
  Conference as Presented,
} from './contract.ts';
import { gatherEvidence } from './evidence.ts';
import { type Conference, getConference, listConferences } from './store.ts';
import { clocksOf } from './store-clocks.ts';
import { participantsOf } from './store-participants.ts';
import { countPoints, pointsOf } from './store-points.ts';
import { programmeOf } from './store-programme.ts';

/** Everything that the page of a conference shows of the conference itself, in a dozen queries whatever its size. */
export async function loadDossier(db: Db, id: string, today: IsoDate): Promise<Presented> {
  const conference = await getConference(db, id);
  const [points, people, programme, clocks, calendar, provinces] = await Promise.all([
    loadPoints(db, conference, today),
    loadPeople(db, id),
    programmeOf(db, id),
    clocksOf(db, conference.heldOn),
    calendarExceptions(db),
    listBodies(db, { on: conference.heldOn, kinds: ['province'] }),
  ]);
  const organiser = (await bodiesAt(db, [conference.organiserId], conference.heldOn)).get(
    conference.organiserId,
  );
  const left = (day: IsoDate) => workingDaysLeft(today, day, calendar);
  const running = (clock: Clock | null) => clock && { ...clock, workingDaysLeft: left(clock.dueOn) };
  return {
    ...essentialsOf(conference, must(organiser, 'the organiser of a conference')),
    theme: conference.theme,
    place: conference.place,
    clocks: { invitation: running(clocks.invitation), notice: running(clocks.notice) },
    workingDaysLeft: left(conference.heldOn),
    points,
    people,
    programme,
    evidence: await loadEvidence(db, id, points, people),
    provincesThen: provinces.length,
  };
}

/** The list page: the next conference first. */
export async function loadConferences(db: Db, before?: IsoDate): Promise<ConferenceLine[]> {
  const conferences = await listConferences(db, before === undefined ? {} : { before });
  const points = await countPoints(
    db,
    conferences.map(({ id }) => id),
  );
  const organisers = await organisersOf(db, conferences);
  return conferences.map((conference) => ({
    ...essentialsOf(conference, must(organisers.get(conference.id), 'the organiser of a conference')),
    points: points.get(conference.id) ?? 0,
  }));
}

/** Each conference's organiser by the name it had on the day; one query a day that occurs. */
async function organisersOf(db: Db, conferences: Conference[]): Promise<Map<string, BodyName>> {
  const organisers = new Map<string, BodyName>();
  for (const [heldOn, sameDay] of Map.groupBy(conferences, ({ heldOn }) => heldOn)) {
    const names = await bodiesAt(
      db,
      sameDay.map(({ organiserId }) => organiserId),
      heldOn,
    );
    for (const { id, organiserId } of sameDay) organisers.set(id, must(names.get(organiserId), 'a body'));
  }
  return organisers;
}

/** The central point first, then the order of the directory: provinces from north to south. */
async function loadPoints(db: Db, conference: Conference, today: IsoDate): Promise<Point[]> {
  const points = await pointsOf(db, conference.id);
  const bodyIds = points.map(({ bodyId }) => bodyId);
  const then = await bodiesAt(db, bodyIds, conference.heldOn);
  const became =
    today > conference.heldOn ? await rebaseMany(db, bodyIds, today) : new Map<string, string[]>();
  const now = await bodiesAt(db, [...became.values()].flat(), today);
  return points
    .map((point) => ({ point, body: must(then.get(point.bodyId), 'the body of a point') }))
    .sort((a, b) => rank(a.point.tier, a.body).localeCompare(rank(b.point.tier, b.body), 'vi'))
    .map(({ point, body }) => ({
      id: point.id,
      tier: point.tier,
      body: refOf(body),
      nowPartOf: (became.get(body.id) ?? [])
        .filter((id) => id !== body.id)
        .map((id) => refOf(must(now.get(id), 'a successor'))),
      headCount: point.headCount,
    }));
}

function rank(tier: string, body: BodyName): string {
  const tierRank = { central: '0', member: '1', following: '2' }[tier] ?? '3';
  return `${tierRank} ${body.kind === 'province' ? '0' : '1'} ${body.code ?? '~'} ${body.name}`;
}

/** Whoever did most comes first; inside a role, by name. */
async function loadPeople(db: Db, conferenceId: string): Promise<Participant[]> {
  const participants = await participantsOf(db, conferenceId);
  const people = await peopleByIds(
    db,
    participants.map(({ personId }) => personId),
  );
  return participants
    .map(({ id, personId, role, titles, pointId }) => {
      const { name, isIllustrative } = must(people.get(personId), 'the person of a participant');
      return { id, personId, name, role, titles, pointId, isIllustrative };
    })
    .sort(
      (a, b) =>
        participantRoles.indexOf(a.role) - participantRoles.indexOf(b.role) ||
        a.name.localeCompare(b.name, 'vi'),
    );
}

async function loadEvidence(db: Db, id: string, points: Point[], people: Participant[]): Promise<Evidence[]> {
  const refs = [
    { kind: 'conference', id },
    ...points.map((point) => ({ kind: 'point', id: point.id })),
    ...people.map((participant) => ({ kind: 'participant', id: participant.id })),
  ];
  return gatherEvidence(await citationsOf(db, refs));
}

function essentialsOf(conference: Conference, organiser: BodyName) {
  const { id, kind, name, edition, heldOn, format, reviewsYear, plansYear, isIllustrative } = conference;
  return {
    id,
    kind,
    name,
    edition,
    heldOn,
    organiser: refOf(organiser),
    format,
    reviewsYear,
    plansYear,
    isIllustrative,
  };
}

function refOf({ id, name, nameEn }: BodyName): BodyRef {
  return { id, name, nameEn };
}
