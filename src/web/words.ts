import type { Same } from '#base/language.ts';
import { useSettings } from './settings.ts';

/** The words of a feature in the reader's language: `const t = useWords({ vi, en })`. */
export function useWords<Original extends Same<Original>>(both: {
  vi: Original;
  en: Same<Original>;
}): Same<Original> {
  const { language } = useSettings();
  return both[language];
}
