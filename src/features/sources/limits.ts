/** Bytes of one original, as an upload, a paste or a file of the command line. */
export const LARGEST_FILE = 20_000_000;
