/** What a body is. */
export const bodyKinds = [
  'party',
  'assembly',
  'government',
  'ministry',
  'department',
  'province',
  'commune',
  'mission',
  'association',
] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** How one body came of another. */
export type SuccessionKind = 'merge' | 'split' | 'rename' | 'transfer';
