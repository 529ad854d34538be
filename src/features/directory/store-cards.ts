import { addDays, type IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import type { Db } from '#platform/db/database.ts';
import { endDay, firstDay, holdsOn } from '#platform/db/ranges.ts';
import type * as contract from './contract.ts';
import { nameOn } from './names.ts';
import { type BodyFilter, type BodyName, getBodyAt, listBodies, type NameSpan, namesOf } from './store.ts';
import { type Office, officeHistoryOf, officesOfPeople, type Person, peopleByIds } from './store-people.ts';
import { type Succession, successionsTouching } from './store-successions.ts';

/*
 * What the directory shows: bodies with what they came from and became, people with their offices. Another body is
 * always named as on the day of the succession; the body of an office, as on the day that is asked about.
 */

/** The bodies that stand on a day, each with its nearest forebears and heirs. */
export async function presentBodies(db: Db, filter: BodyFilter): Promise<contract.Body[]> {
  const bodies = await listBodies(db, filter);
  const kin = await kinOf(
    db,
    bodies.map((body) => body.id),
  );
  return bodies.map((body) => withKin(body, kin));
}

/** One body opened. Throws `body_not_found`. */
export async function presentBody(db: Db, id: string, on: IsoDate): Promise<contract.BodyCard> {
  const body = await getBodyAt(db, id, on);
  const kin = await kinOf(db, body.parentId ? [id, body.parentId] : [id]);
  const touching = kin.successions.filter((one) => one.predecessorId === id || one.successorId === id);
  return {
    ...withKin(body, kin),
    names: kin.names.get(id) ?? [],
    parent: body.parentId ? other(kin, body.parentId, on) : null,
    successions: touching.map(({ predecessorId, successorId, on: day, ...how }) => ({
      ...how,
      on: day,
      from: other(kin, predecessorId, addDays(day, -1)),
      to: other(kin, successorId, day),
    })),
    holders: await holdersOf(db, id, on),
  };
}

/** People with the offices they hold on a day. */
export async function presentPeople(
  db: Db,
  people: readonly Person[],
  on: IsoDate,
): Promise<contract.Person[]> {
  const offices = await officesOfPeople(
    db,
    people.map((person) => person.id),
    on,
  );
  const names = await namesOf(
    db,
    [...offices.values()].flat().map((office) => office.bodyId),
  );
  return people.map((person) => ({
    ...person,
    offices: (offices.get(person.id) ?? []).map((office) => presentOffice(office, names, on)),
  }));
}

/** One person with every office, each body as it was called when the office ended, or today. Throws `person_not_found`. */
export async function presentPerson(db: Db, id: string, today: IsoDate): Promise<contract.Person> {
  const person = (await peopleByIds(db, [id])).get(id);
  if (!person) throw new AppError('not-found', 'person_not_found');
  const history = await officeHistoryOf(db, id);
  const names = await namesOf(
    db,
    history.map((office) => office.bodyId),
  );
  return { ...person, offices: history.map((office) => presentOffice(office, names, office.from ?? today)) };
}

interface Kin {
  names: Map<string, NameSpan[]>;
  successions: Succession[];
}

async function kinOf(db: Db, ids: readonly string[]): Promise<Kin> {
  const successions = await successionsTouching(db, ids);
  const all = successions.flatMap((one) => [one.predecessorId, one.successorId]);
  return { successions, names: await namesOf(db, [...ids, ...all]) };
}

function withKin(body: BodyName, kin: Kin): contract.Body {
  const before = kin.successions.filter((one) => one.successorId === body.id);
  const after = kin.successions.filter((one) => one.predecessorId === body.id);
  return {
    ...body,
    cameFrom: before.map(({ predecessorId, on }) => other(kin, predecessorId, addDays(on, -1))),
    became: after.map(({ successorId, on }) => other(kin, successorId, on)),
  };
}

/** Another body by the name it had on a day. */
function other({ names }: Pick<Kin, 'names'>, id: string, on: IsoDate) {
  const named = nameOn(names.get(id) ?? [], on);
  return { id, name: named?.name ?? '', nameEn: named?.nameEn ?? '' };
}

function presentOffice(office: Office, names: Kin['names'], on: IsoDate): contract.Person['offices'][number] {
  const { personId: _, bodyId, ...held } = office;
  return { ...held, body: other({ names }, bodyId, on) };
}

async function holdersOf(db: Db, bodyId: string, on: IsoDate): Promise<contract.BodyCard['holders']> {
  const rows = await db
    .selectFrom('office_held')
    .innerJoin('person', 'person.id', 'office_held.person_id')
    .select(['office_held.id', 'title', 'title_en as titleEn', 'is_sole as isSole'])
    .select([firstDay('valid').as('from'), endDay('valid').as('until')])
    .select(['person.id as personId', 'person.name as personName'])
    .where('body_id', '=', bodyId)
    .where(holdsOn('valid', on))
    .orderBy('is_sole', 'desc')
    .orderBy('person.name', (order) => order.collate('vi-x-icu'))
    .execute();
  return rows.map(({ personId, personName, ...office }) => ({
    ...office,
    person: { id: personId, name: personName },
  }));
}
