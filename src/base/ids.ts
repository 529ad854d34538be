import { createHash, randomBytes } from 'node:crypto';

/** Lower-case hexadecimal SHA-256, by which originals are kept and found. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** An unguessable token, 256 bits, safe in a cookie or an address. */
export function secretToken(): string {
  return randomBytes(32).toString('base64url');
}
