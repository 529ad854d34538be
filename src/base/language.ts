/** The two languages of the interface. Vietnamese is the default. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A sentence, or a function that writes it from named values. */
export type Sentence = string | ((params: never) => string);
export interface Words {
  [key: string]: Sentence | Words | readonly string[];
}

/** Forces the English words to be complete: same keys, same parameters. */
export type Same<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Same<T[K]>;
};

/** Picks English only where the reader asks for it before Vietnamese. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const asked = (acceptLanguage ?? '').toLowerCase().split(',');
  const first = asked.map((part) => part.trim().slice(0, 2)).find((tag) => tag === 'vi' || tag === 'en');
  return first === 'en' ? 'en' : 'vi';
}
