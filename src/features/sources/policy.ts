import type { Deciding } from './accepting.ts';

/** Everyone who is signed in reads sources and what was decided of them: evidence is for all. */
export function maySeeSources(_actor: Deciding): boolean {
  return true;
}

/** The office keeps the originals: the secretary brings them in, and so does the program (command line, demonstration). */
export function mayImport(actor: Deciding): boolean {
  return isOffice(actor);
}

/** What was read becomes a fact only by the secretary's hand; so does undoing it, and what counts as noise. */
export function mayDecide(actor: Deciding): boolean {
  return isOffice(actor);
}

function isOffice(actor: Deciding): boolean {
  return actor.id === null || actor.role === 'secretary';
}
