import { randomBytes } from 'node:crypto';

/** Gives 16 random bytes in hex, others every time. */
export type NewSalt = () => string;

export function randomSalt(): string {
  return randomBytes(16).toString('hex');
}
