/** What a speech does, the strongest first: who concludes also directs. */
export const speechKinds = ['concluding', 'directing', 'reporting', 'contributing'] as const;
export type SpeechKind = (typeof speechKinds)[number];

export function isStronger(a: SpeechKind, than: SpeechKind): boolean {
  return speechKinds.indexOf(a) < speechKinds.indexOf(than);
}
