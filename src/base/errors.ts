/**
 * The two ways of failing. The world said no: `AppError`, whose `code` is listed in a contract and worded in
 * `i18n/`. We are wrong: `must`, which fails loudly and is never shown to a reader as anything but "our fault".
 */
export type ErrorKind =
  | 'invalid' // the request is understood and cannot be
  | 'unauthenticated' // nobody is signed in
  | 'forbidden' // somebody is, and may not
  | 'not-found'
  | 'conflict' // it contradicts what is already recorded
  | 'too-large'
  | 'unsupported'; // a kind of file or medium we do not take

/** Values a sentence may name. Never personal data that the reader did not send or may not see. */
export type ErrorParams = Record<string, string | number>;

export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly params: ErrorParams;

  constructor(kind: ErrorKind, code: string, params: ErrorParams = {}) {
    super(code);
    this.name = 'AppError';
    this.kind = kind;
    this.code = code;
    this.params = params;
  }
}

/** Returns the value, or fails as a fault of ours when it is missing. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`expected ${what}`);
  return value;
}

/** Closes a `switch` over a union: a case that was forgotten does not compile. */
export function never(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
