import { AppError } from '#base/errors.ts';
import { LARGEST_FILE } from './limits.ts';
import { readFileText, readSecrecy } from './reading/read.ts';

const refusals = {
  empty: ['invalid', 'file_empty'],
  binary: ['unsupported', 'file_not_text'],
  encoding: ['unsupported', 'file_encoding_unknown'],
} as const;
const marks = { secret: 'MẬT', top_secret: 'TỐI MẬT', most_secret: 'TUYỆT MẬT' };

/**
 * The text of an original that we may take: text by its bytes, not too large, not marked as a state secret.
 * @throws AppError `file_too_large`, `file_empty`, `file_not_text`, `file_encoding_unknown`, `file_marked_secret`
 */
export function requireText({ bytes, fileName }: { bytes: Uint8Array; fileName: string }): string {
  if (bytes.byteLength > LARGEST_FILE) throw new AppError('too-large', 'file_too_large');
  const decoded = readFileText(bytes, fileName);
  if (!decoded.ok) {
    const [kind, code] = refusals[decoded.code];
    throw new AppError(kind, code);
  }
  // An article's JSON can spell what no text holds: a NUL, half a letter. The database would refuse it later.
  if (decoded.text.includes('\0') || !decoded.text.isWellFormed()) {
    throw new AppError('unsupported', 'file_not_text');
  }
  const secrecy = readSecrecy(decoded.allWords) ?? readSecrecy(partsOfName(fileName));
  if (secrecy) throw new AppError('unsupported', 'file_marked_secret', { mark: marks[secrecy.level] });
  return decoded.text;
}

/** Each on a line of its own: "KH 12 - TỐI MẬT.txt" is marked, "Luật Bảo vệ bí mật.txt" is not. */
function partsOfName(fileName: string): string {
  return fileName.replaceAll(/\.\w+$|[_()[\]/\\]|\s-\s/gu, '\n');
}

const LONGEST_NAME = 200;
/** They turn the order of letters round: "kế hoạch \u202etxt.exe" would be shown as "kế hoạch exe.txt". */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A file's name as it can be kept and shown: whole letters only, no control characters nor marks of direction, not endless. */
export function shownName(fileName: string): string {
  const name = fileName
    .toWellFormed()
    .replace(DIRECTIONS, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return [...name].slice(0, LONGEST_NAME).join('') || '—';
}
