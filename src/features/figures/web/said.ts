import type { Language } from '#base/language.ts';
import type { Format } from '#web/format.ts';
import type { ClaimShown, FigureLine } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

type Stated = Pick<ClaimShown, 'value' | 'qualifier'>;

/** The words of this feature and the reader's formats, put together: "hơn 170", "Năm 2024". */
export function wordsOf(language: Language, format: Format) {
  const t = { vi, en }[language];
  return {
    t,
    stated: ({ value, qualifier }: Stated) => `${t.hedge[qualifier]}${format.number(value)}`,
    name: (one: { name: string; nameEn: string }) => (language === 'en' ? one.nameEn : one.name),
    unit: (one: { unit: string; unitEn: string }) => (language === 'en' ? one.unitEn : one.unit),
    label: (label: string) => t.yearLabel({ label }),
    signed: (value: number) => (value > 0 ? `+${format.number(value)}` : format.number(value)),
  };
}

/** What stands large: the count, or while the register has none, what sources state. */
export function shownValue(figure: Pick<FigureLine, 'counted' | 'claimed'>): Stated & { isCounted: boolean } {
  if (figure.counted > 0 || !figure.claimed) {
    return { value: figure.counted, qualifier: 'exact', isCounted: true };
  }
  return { ...figure.claimed, isCounted: false };
}

/** The place in a source where the claim stands. */
export function sourceAddress(claim: Pick<ClaimShown, 'passages'>): string | null {
  const [passage] = claim.passages;
  return passage ? `/nguon/${passage.sourceId}` : null;
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
