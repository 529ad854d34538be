import type { IsoDate } from '#base/dates.ts';
import type { Language } from '#base/language.ts';
import { type BodyName, bodiesAt, bodyKinds, rebaseMany } from '#features/directory/index.ts';
import type { Db } from '#platform/db/database.ts';

/** Who answers for a task on a day: the body it was given to, or what that body has become. */
export interface LeadOn {
  lead: { id: string; name: string; rank: number };
  /** The body it was given to, where that one is no more; null where it still answers. */
  former: { id: string; name: string; until: IsoDate } | null;
}

/**
 * The leads on a day, by the id of the body that was given the task. A body that was split has no one heir: its tasks
 * stay under its own name until somebody transfers them.
 */
export async function leadsOn(
  db: Db,
  bodyIds: Iterable<string>,
  at: { on: IsoDate; language: Language },
): Promise<Map<string, LeadOn>> {
  const given = [...new Set(bodyIds)];
  const heirs = await rebaseMany(db, given, at.on);
  const named = await bodiesAt(db, [...given, ...[...heirs.values()].flat()], at.on);
  const leads = new Map<string, LeadOn>();
  for (const id of given) {
    const body = named.get(id);
    const [heirId, ...others] = heirs.get(id) ?? [];
    const heir = heirId !== undefined && others.length === 0 ? named.get(heirId) : undefined;
    if (body) leads.set(id, leadOf(body, heir ?? body, at.language));
  }
  return leads;
}

export function nameIn(body: BodyName, language: Language): string {
  return language === 'en' ? body.nameEn : body.name;
}

function leadOf(given: BodyName, now: BodyName, language: Language): LeadOn {
  const hasGone = now.id !== given.id && given.until !== null;
  return {
    lead: { id: now.id, name: nameIn(now, language), rank: bodyKinds.indexOf(now.kind) },
    former: hasGone ? { id: given.id, name: nameIn(given, language), until: given.until ?? '' } : null,
  };
}
