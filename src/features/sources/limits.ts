/**
 * Bytes of one original, as an upload, a paste or a file of the command line. Five megabytes are some two thousand pages
 * of plain text: more than any minutes, and about what is read in five seconds and some 300 MB of memory.
 */
export const LARGEST_FILE = 5_000_000;
