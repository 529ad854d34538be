import { stripDiacritics, toNfc } from '#base/vietnamese.ts';
import type { BasisKind } from './fields.ts';

const tellingWords: readonly (readonly [RegExp, BasisKind])[] = [
  [/\b(nghi quyet|nq|resolution)\b/, 'resolution'],
  [/\b(chi thi|ct|instruction)\b/, 'directive'],
  [/\b(ket luan|kl|conclusion)\b/, 'conclusion'],
];

/** What kind of paper a name speaks of, by its first telling words: "Chỉ thị 25-CT/TW". Otherwise a plan. */
export function basisKindFromName(name: string): BasisKind {
  const folded = stripDiacritics(toNfc(name)).toLowerCase();
  return tellingWords.find(([words]) => words.test(folded))?.[1] ?? 'plan';
}
