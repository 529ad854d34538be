import { stripDiacritics, toNfc } from '#base/vietnamese.ts';
import type { ResolutionKind } from '#features/sources/kinds.ts';

const tellingWords: readonly (readonly [RegExp, ResolutionKind])[] = [
  [/\b(nghi quyet|nq|resolution)\b/, 'resolution'],
  [/\b(chi thi|ct|instruction)\b/, 'directive'],
  [/\b(ket luan|kl|conclusion)\b/, 'conclusion'],
];

/** What kind of paper a name speaks of, by its first telling words: "Chỉ thị 25-CT/TW". Otherwise a plan. */
export function basisKindFromName(name: string): ResolutionKind {
  const folded = stripDiacritics(toNfc(name)).toLowerCase();
  return tellingWords.find(([words]) => words.test(folded))?.[1] ?? 'plan';
}
