/** The order after `id` has moved to place `to`, counted from 1; a place beyond the end is the end. */
export function movedTo(order: readonly string[], id: string, to: number): string[] {
  const others = order.filter((other) => other !== id);
  const at = Math.min(Math.max(to, 1), order.length) - 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}
