import { useFormat } from '#web/format.ts';
import { useSettings } from '#web/settings.ts';
import { wordsOf } from './said.ts';

/** `wordsOf` in the reader's language. */
export function useWordsOf() {
  const { language } = useSettings();
  return wordsOf(language, useFormat());
}
