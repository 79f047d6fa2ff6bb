import { assert } from '../base/assert.ts';

/**
 * Money in whole öre (1 krona = 100 öre), cost +, income −: a safe integer, asserted where it is made.
 * Sums are made as bigint and come back through `toOre`, so no sum of any length can round.
 */
export type Ore = number & { readonly __ore: never };

/** A number as öre. Breaks when it is no safe integer: parse outside data first. */
export function ore(value: number): Ore {
  assert(Number.isSafeInteger(value), `${value} is a whole number of öre`);
  return (value === 0 ? 0 : value) as Ore;
}
