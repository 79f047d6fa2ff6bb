import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idAt, packIds, rowOfId } from './packed-ids.ts';

it('gives every id back, finds each one and no other', () => {
  const id = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.array(id), (ids, others) => {
      const packed = packIds(ids);
      expect(ids.map((_, row) => idAt(packed, row))).toEqual(ids);
      for (const wanted of [...ids, ...others]) {
        const row = ids.indexOf(wanted);
        expect(rowOfId(packed, wanted)).toBe(row === -1 ? undefined : row);
      }
    }),
  );
});

it('takes each id once', () => {
  expect(() => packIds(['a', 'b', 'a'])).toThrow('the id a is there once');
});
