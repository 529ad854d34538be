import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { establishProvinces } from './acts-provinces.ts';
export { type BodyKind, bodyKinds } from './kinds.ts';
export { nameOn } from './names.ts';
export { englishProvinceName, formalProvinceName } from './provinces.ts';
export { directoryRoutes } from './routes.ts';
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

export const directoryErrors = { vi: vi.errors, en: en.errors };
