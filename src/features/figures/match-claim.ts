import { foldTonePlacement, toNfc } from '#base/vietnamese.ts';
import type { Indicator } from './indicator.ts';

/** What a source says the number is of, and when. */
export interface SpokenClaim {
  unit: string;
  subject: string;
  period: string;
  quote: string;
}

/**
 * [F6] The indicator that a claim names: the one whose longest spoken phrase stands in what the claim is about. What
 * the reader of the source understood (unit and subject) and the quotation both count. Two indicators with phrases of
 * one length: nobody can tell, so none.
 */
export function matchIndicator<I extends Pick<Indicator, 'id' | 'spokenAs'>>(
  claim: SpokenClaim,
  indicators: readonly I[],
): I | undefined {
  const said = fold(`${claim.subject} | ${claim.quote} | ${claim.unit} ${claim.subject}`);
  const heard = indicators.map((indicator) => ({
    indicator,
    length: longestHeard(indicator.spokenAs, said),
  }));
  const longest = Math.max(0, ...heard.map((one) => one.length));
  const best = heard.filter((one) => one.length === longest);
  return longest > 0 && best.length === 1 ? best[0]?.indicator : undefined;
}

/** [F6] The reporting year a claim names, when its period is a year and nothing more: "2024", "Năm 2024". */
export function yearSaid(period: string): number | undefined {
  const match = /^(?:(?:trong )?năm )?((?:19|20)\d\d)$/u.exec(fold(period).trim());
  return match ? Number(match[1]) : undefined;
}

/**
 * Whether a period is spoken of by a figure's label: "Từ sau Hội nghị Đối ngoại toàn quốc đến nay" names the span "từ
 * sau Hội nghị Đối ngoại toàn quốc". Good for a suggestion only: "đến nay" ends on another day in another source.
 */
export function namesPeriod(period: string, label: string): boolean {
  return holds(fold(period), fold(label));
}

function longestHeard(phrases: readonly string[], said: string): number {
  return Math.max(0, ...phrases.filter((phrase) => holds(said, fold(phrase))).map((phrase) => phrase.length));
}

/** As whole words: "đo" is not heard in "đoàn". */
function holds(said: string, phrase: string): boolean {
  for (let at = said.indexOf(phrase); at >= 0; at = said.indexOf(phrase, at + 1)) {
    if (!isLetter(said[at - 1]) && !isLetter(said[at + phrase.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

function fold(text: string): string {
  return foldTonePlacement(toNfc(text)).toLowerCase().replaceAll(/\s+/gu, ' ');
}
