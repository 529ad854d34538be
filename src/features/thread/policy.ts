import type { Actor, Role } from '#base/actor.ts';
import type { KnotKind } from '#base/knot.ts';

/** Work in progress is the office's own: tasks, their results and draft reports are not for the press or a technician. */
const inside: ReadonlySet<KnotKind> = new Set(['task', 'result', 'review_paragraph']);
const office: ReadonlySet<Role> = new Set(['secretary', 'leader', 'officer']);

/** Everyone signed in may walk a thread; knots of work in progress are withheld from those outside the office. */
export function mayReadKnot(actor: Pick<Actor, 'role'>, kind: KnotKind): boolean {
  return office.has(actor.role) || !inside.has(kind);
}
