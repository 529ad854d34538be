import type { IsoDate } from '#base/dates.ts';
import { AppError } from '#base/errors.ts';
import type { Language } from '#base/language.ts';
import { type Directive, directivesByIds } from '#features/conclusions/index.ts';
import { getConference } from '#features/conference/index.ts';
import { bodyKinds, listBodies } from '#features/directory/index.ts';
import { nameWithOffice, speakersOf, speechesByIds } from '#features/floor/index.ts';
import { citationsOf } from '#features/sources/index.ts';
import type { Db } from '#platform/db/database.ts';
import type { PreparedAssignment, TaskDetail } from './contract.ts';
import { tasksOfDirectives } from './store.ts';
import { nameIn } from './store-leads.ts';

/** What a secretary needs before assigning from a directive. Communes are left out: thousands, reached by a province. */
export async function readAssignment(
  db: Db,
  directiveId: string,
  at: { on: IsoDate; language: Language },
): Promise<PreparedAssignment> {
  const bodies = await listBodies(db, { on: at.on, kinds: bodyKinds.filter((kind) => kind !== 'commune') });
  const tasks = await tasksOfDirectives(db, [directiveId], at.on);
  return {
    directive: await directiveBehind(db, directiveId, at.language),
    bodies: bodies.map((body) => ({ id: body.id, kind: body.kind, name: nameIn(body, at.language) })),
    tasks: tasks.map(({ id, code, title }) => ({ id, code, title })),
  };
}

/** A directive with who said it, where, and the first source that quotes it. @throws AppError `directive_not_found` */
export async function directiveBehind(
  db: Db,
  directiveId: string,
  language: Language,
): Promise<TaskDetail['directive']> {
  const directive = (await directivesByIds(db, [directiveId])).get(directiveId);
  if (!directive) throw new AppError('not-found', 'directive_not_found');
  const { id, name, heldOn } = await getConference(db, directive.conferenceId);
  const [citation] = await citationsOf(db, [{ kind: 'directive', id: directiveId }]);
  return {
    id: directiveId,
    number: directive.number,
    quote: directive.quote,
    speaker: await speakerOf(db, directive, language),
    conference: { id, name, heldOn },
    basis: directive.basis?.name ?? null,
    source: citation ? { id: citation.sourceId, title: citation.sourceTitle, outlet: citation.outlet } : null,
  };
}

async function speakerOf(db: Db, directive: Directive, language: Language): Promise<string | null> {
  const speeches = [...(await speechesByIds(db, [directive.speechId])).values()];
  const speaker = (await speakersOf(db, speeches)).get(directive.speechId);
  return speaker ? nameWithOffice(speaker, { language }) : null;
}
