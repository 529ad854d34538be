export { establishProvinces } from './acts-provinces.ts';
export { nameOn } from './names.ts';
export { englishProvinceName, formalProvinceName } from './provinces.ts';
export {
  type BodyFilter,
  type BodyName,
  bodiesAt,
  findBodyByName,
  getBodyAt,
  insertBody,
  insertBodyName,
  listBodies,
  type NameSpan,
  type NewBody,
  namesOf,
} from './store.ts';
export { findOrAddPartner, partnersByIds, removePartner } from './store-partners.ts';
export {
  findOrAddPerson,
  holdOffice,
  listPeople,
  type NewOffice,
  type Office,
  officesOf,
  officesOfPeople,
  type PeopleFilter,
  type Person,
  peopleByIds,
  removePersonIfUnused,
} from './store-people.ts';
export {
  insertSuccession,
  isSameOrPredecessor,
  rebase,
  rebaseMany,
  type Succession,
  withPredecessors,
} from './store-successions.ts';
export { type BodyKind, bodyKinds } from './tables.ts';
