/**
 * The words of a feature. `i18n/vi.ts` is the original: plain sentences, and functions for those that carry a value.
 * `i18n/en.ts` is typed by it, so that a sentence without its English twin does not compile:
 *
 *     export const vi = { title: 'Nhiệm vụ', count: ({ n }: { n: number }) => `${n} nhiệm vụ` };
 *     export const en: Words<typeof vi> = { title: 'Tasks', count: ({ n }) => (n === 1 ? '1 task' : `${n} tasks`) };
 */
export type Words<Original> = {
  [Key in keyof Original]: Original[Key] extends string
    ? string
    : Original[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Words<Original[Key]>;
};

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
