import type { Same } from '#base/language.ts';
import { en } from './i18n/en.ts';
import { vi } from './i18n/vi.ts';
import { useSettings } from './settings.ts';

/** The words of a feature in the reader's language: `const t = useWords({ vi, en })`. */
export function useWords<Original extends Same<Original>>(both: {
  vi: Original;
  en: Same<Original>;
}): Same<Original> {
  const { language } = useSettings();
  return both[language];
}

/** The words that every screen shares: the nine stages, the states of a knot. */
export function useShellWords(): Same<typeof vi> {
  return useWords({ vi, en });
}
