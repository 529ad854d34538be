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
  const secrecy = readSecrecy(decoded.text);
  if (secrecy) throw new AppError('unsupported', 'file_marked_secret', { mark: marks[secrecy.level] });
  return decoded.text;
}
