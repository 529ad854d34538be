import { runAside } from '#platform/aside/aside.ts';
import { type DocumentToRead, type Reading, read } from './reading/read.ts';

/**
 * UTF-16 units, some forty pages: read in a tenth of a second. Reading takes a second a megabyte, and while it runs
 * here nobody else is answered.
 */
const LONG = 100_000;

/** Reads a document, a long one in a thread of its own. */
export async function readAside(document: DocumentToRead): Promise<Reading> {
  if (document.text.length <= LONG) return read(document);
  return runAside<Reading>(new URL('./reader.ts', import.meta.url), document);
}
