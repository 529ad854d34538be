import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';

export { establishProvinces } from './acts-provinces.ts';
export { found } from './found.ts';
export { bodyKinds } from './kinds.ts';
export { nameOn } from './names.ts';
export { directoryRoutes } from './routes.ts';
export {
  type BodyName,
  bodiesAt,
  findBodyByName,
  getBodyAt,
  insertBody,
  listBodies,
  type NewBody,
  namesOf,
} from './store.ts';
export { findOrAddPartner, removePartner } from './store-partners.ts';
export {
  findOrAddPerson,
  holdOffice,
  peopleByIds,
  removePersonIfUnused,
} from './store-people.ts';
export {
  insertSuccession,
  isSameOrPredecessor,
  rebase,
  rebaseMany,
  withPredecessors,
} from './store-successions.ts';

export const directoryErrors = { vi: vi.errors, en: en.errors };
