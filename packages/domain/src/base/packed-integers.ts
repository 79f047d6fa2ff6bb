/**
 * Integers in few bytes each; read with `integerAt`. Zeros alone take none. Four kinds of array and no more: up to four the
 * engine reads at one place without a search.
 */
export type PackedIntegers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** Packs numbers into the narrowest array that gives each of them back exactly; NaN, −0 and large ones take eight bytes. */
export function packIntegers(values: readonly number[]): PackedIntegers {
  if (values.every((value) => Object.is(value, 0))) return new Uint8Array(0);
  for (const Narrow of [Uint8Array, Uint16Array, Int32Array]) {
    const packed = new Narrow(values);
    if (values.every((value, at) => Object.is(value, packed[at]))) return packed;
  }
  return new Float64Array(values);
}

/** The number at a place. */
export function integerAt(packed: PackedIntegers, at: number): number {
  return packed[at] ?? 0;
}
