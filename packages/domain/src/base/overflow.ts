/** A figure would leave ±(2^53 − 1), the integers that JSON readers agree on. The data is unusable, not the program. */
export class Overflow extends Error {
  override readonly name = 'Overflow';
  readonly code = 'overflow';
}

/** An exact sum as a JSON integer. Throws `Overflow` outside ±(2^53 − 1): sums are kept as bigint until here. */
export function toJsonInteger(sum: bigint): number {
  const value = Number(sum);
  if (!Number.isSafeInteger(value)) throw new Overflow(`${sum} leaves ±(2^53 − 1)`);
  return value;
}
