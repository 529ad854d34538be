import type { Accept, Accepts, Retract } from '#features/sources/index.ts';
import { deleteAchievement, findOrAddAchievement } from './store-achievements.ts';

/** [RG6] What a source says was concluded or held becomes an achievement; a name already known is only cited again. */
const accept: Accept<'agreement' | 'role_held'> = async ({ tx, proposal, fact, cite }) => {
  const { id, isNew } = await findOrAddAchievement(tx, { kind: proposal.kind, name: fact.name });
  const ref = { kind: 'achievement', id };
  await cite(ref);
  return isNew ? [ref] : [];
};

const retract: Retract = (tx, ref) => deleteAchievement(tx, ref.id);

export const accepts: Accepts = {
  agreement: { accept, retract },
  role_held: { accept, retract },
};
