import { formatScaled } from './number.ts';

const ones = { divisor: 1, decimals: 0 } as const;

/** A count with thousands apart: `5 000`. */
export function formatCount(count: number): string {
  return formatScaled(count, ones);
}
