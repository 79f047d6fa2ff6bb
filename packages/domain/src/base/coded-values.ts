import { integerAt, type PackedIntegers, packIntegers } from './packed-integers.ts';

/** A column of values that repeat: each distinct value once, and its number per row. Equal objects become one and the same. */
export interface CodedValues<V> {
  readonly codes: PackedIntegers;
  readonly values: readonly V[];
}

/** Codes a column; values are equal when they are the same, or objects with the same JSON. */
export function codeValues<V>(column: readonly V[]): CodedValues<V> {
  const known = new Map<unknown, number>();
  const values: V[] = [];
  const codes = column.map((value) => {
    const key = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
    const code = known.get(key);
    if (code !== undefined) return code;
    known.set(key, values.length);
    return values.push(value) - 1;
  });
  return { codes: packIntegers(codes), values };
}

/** The value of a row that is there. */
export function valueAt<V>({ codes, values }: CodedValues<V>, row: number): V {
  // The code is of a value that was coded, and V may hold undefined.
  return values[integerAt(codes, row)] as V;
}
