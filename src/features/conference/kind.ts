import { foldTonePlacement, stripDiacritics, toNfc } from '#base/vietnamese.ts';
import type { ConferenceKind } from '#features/sources/kinds.ts';

/**
 * The words by which a name tells its kind, the first that fits. The numbered diplomatic conference comes first:
 * it reviews half a term too, and its name may say so.
 */
const tellingWords: readonly (readonly [RegExp, ConferenceKind])[] = [
  [/hoi nghi ngoai giao( toan quoc)? lan thu/, 'diplomatic_conference'],
  [/\bdiplomatic conference\b/, 'diplomatic_conference'],
  [/hoi nghi ngoai vu/, 'locality'],
  [/tong ket/, 'annual_review'],
  [/\b(annual|year-end) review\b/, 'annual_review'],
];

/** A first guess from the name alone, for a person to mend: "tổng kết" is an annual review. */
export function kindFromName(name: string): ConferenceKind {
  const folded = stripDiacritics(foldTonePlacement(toNfc(name)))
    .toLowerCase()
    .replace(/\s+/g, ' ');
  return tellingWords.find(([words]) => words.test(folded))?.[1] ?? 'thematic';
}
