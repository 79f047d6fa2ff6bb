import { createHash, randomBytes } from 'node:crypto';

/** Bytes of chance in a secret: far more than can be tried. */
const tokenBytes = 24;

/** The secret of a new link: 192 random bits in letters that need no escape in an address. It is told once and kept nowhere. */
export function newToken(): string {
  return randomBytes(tokenBytes).toString('base64url');
}

/** What is kept of a secret: alike for the same only, and no way back to it. */
export function digestOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
