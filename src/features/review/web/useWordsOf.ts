import { formats, useFormat } from '#web/format.ts';
import { useSettings } from '#web/settings.ts';
import { useWords } from '#web/words.ts';
import type { LiveNumber } from '../contract.ts';
import { en } from '../i18n/en.ts';
import { vi } from '../i18n/vi.ts';

/** The words of reviews in the reader's language, and names that exist in both. */
export function useWordsOf() {
  const t = useWords({ vi, en });
  const format = useFormat();
  const { language } = useSettings();
  return {
    t,
    format,
    name: (one: { name: string; nameEn: string }) => (language === 'en' ? one.nameEn : one.name),
    unit: (one: { unit: string; unitEn: string }) => (language === 'en' ? one.unitEn : one.unit),
    stated: ({ value, qualifier }: { value: number; qualifier: keyof typeof vi.note.hedge }) =>
      `${t.note.hedge[qualifier]}${format.number(value)}`,
    list: (values: readonly number[]) => values.map((value) => format.number(value)).join(', '),
  };
}

/** As the paper prints it: the report is a Vietnamese document whatever language its reader uses. */
export const onPaper = formats.vi;

export const noteId = (number: Pick<LiveNumber, 'name'>) => `so-${number.name}`;
export const paragraphAnchor = (id: string) => `p-${id}`;

/** Someone must look at it before the review goes on. */
export function isHot({ standing }: Pick<LiveNumber, 'standing'>): boolean {
  return standing === 'stale' || standing === 'contradicted' || standing === 'lost';
}
