import fc from 'fast-check';
import { expect, it } from 'vitest';
import { integerAt, packIntegers } from './packed-integers.ts';

it.each([
  [[0, 0, 0], 0],
  [[0, 255], 2],
  [[256, 65_535], 4],
  [[-1, 1], 8],
  [[2 ** 31 - 1, -(2 ** 31)], 8],
  [[2 ** 31], 8],
  [[0, Number.NaN], 16],
])('packs %j in %i bytes', (values, bytes) => {
  expect(packIntegers(values).byteLength).toBe(bytes);
});

it('gives every number back exactly', () => {
  const number = fc.oneof(fc.nat(300), fc.integer(), fc.maxSafeInteger(), fc.constantFrom(-0, Number.NaN));
  fc.assert(
    fc.property(fc.array(number), (values) => {
      const packed = packIntegers(values);
      expect(values.map((_, at) => integerAt(packed, at))).toEqual(values);
    }),
  );
});
