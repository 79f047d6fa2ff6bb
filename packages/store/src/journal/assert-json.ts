import { assert } from '@samorg/domain';

/** Breaks on a number that JSON cannot hold, which it would turn into null. Minus zero becomes zero. */
export function assertJson(value: unknown): void {
  if (typeof value === 'number') assert(Number.isFinite(value), `a number that is kept is a number, not ${value}`);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const member of value) assertJson(member);
  else for (const member of Object.values(value)) assertJson(member);
}
