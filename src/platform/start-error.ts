/**
 * Something outside the program keeps it from starting: a taken port, a data folder that cannot be used, a
 * schema newer than the program. The one who starts it reads the two sentences and nothing else, so both
 * languages are printed (nobody is signed in yet whose language we could know) and no stack.
 */
export class StartError extends Error {
  override name = 'StartError';

  constructor(vietnamese: string, english: string, options?: { cause?: unknown }) {
    super(`${vietnamese}\n${english}`, options);
  }
}
