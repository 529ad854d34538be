import { type KnotRef, knotKinds } from '#base/knot.ts';

/** The page of everything found. */
export function findAddress({ typed }: { typed: string }): string {
  return `/tim?${new URLSearchParams({ q: typed })}`;
}

/** The knot that a find (`kind:id`) is; null: it is none, and has no thread. */
export function knotOf(find: string): KnotRef | null {
  const [asked, id = ''] = find.split(':');
  const kind = knotKinds.find((one) => one === asked);
  return kind && id !== '' ? { kind, id } : null;
}
