import { stripDiacritics, toNfc } from '#base/vietnamese.ts';

/** What a point is at a conference: one is central, members speak, following points watch. */
export const tiers = ['central', 'member', 'following'] as const;
export type Tier = (typeof tiers)[number];

const centralWords = ['trung uong', 'trung tam', 'central'];

/** Whether a source means the central point (điểm cầu Trung ương, điểm cầu trung tâm) by these words. */
export function isCentralPlace(words: string): boolean {
  const folded = stripDiacritics(toNfc(words))
    .toLowerCase()
    .trim()
    .replace(/^diem cau /, '');
  return centralWords.includes(folded);
}
