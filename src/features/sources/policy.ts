import type { Actor } from '#base/actor.ts';
import type { theProgram } from '#platform/record/record.ts';

/** A person in a role, or the program itself, which has none. */
type Acting = Pick<Actor, 'role'> | typeof theProgram;

/** The office keeps the originals: the secretary brings them in, and so does the program (command line, demonstration). */
export function mayImport(actor: Acting): boolean {
  return isOffice(actor);
}

/** What was read becomes a fact only by the secretary's hand; so does undoing it, and what counts as noise. */
export function mayDecide(actor: Acting): boolean {
  return isOffice(actor);
}

function isOffice(actor: Acting): boolean {
  return !('role' in actor) || actor.role === 'secretary';
}
